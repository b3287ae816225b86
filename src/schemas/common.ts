/** Value types that several collections share. */
import { z } from 'astro/zod';
import edtf from 'edtf';

/** The languages of the record. The first is the one sources are mostly written in. */
export const locales = ['vi', 'zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Names that hosts, tools or operating systems keep for themselves. */
export const reservedIds: readonly string[] = [
  ...['pagefind', '_astro', 'con', 'prn', 'aux', 'nul', 'index', 'constructor'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`]),
];

/** Lower-case ASCII words joined by hyphens. */
export const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An immutable id: lower-case ASCII words joined by hyphens. `ha-giang` */
export const slug = z
  .string()
  .max(80, 'expected at most 80 characters')
  .regex(
    slugForm,
    'expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang',
  )
  .refine((id) => !reservedIds.includes(id), 'expected an id that is not a reserved name');

/** An article's id: the event's or the publication's day, then a short name. `2023-03-27-party-secretaries` */
export const articleId = slug.regex(
  /^\d{4}-\d{2}-\d{2}-[a-z]/,
  'expected YYYY-MM-DD-short-name, such as 2023-03-27-party-secretaries',
);

/** A fact's id: its article's id, a slash, its own name. */
export const factId = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected <article-id>/<fact-name>, such as 2021-05-26-ha-giang-wenshan/delegations',
  );

/** One line of plain text without leading or trailing space. */
export const line = z
  .string()
  .min(1, 'expected some text')
  .regex(/^\S(?:[^\n]*\S)?$/, 'expected one line without spaces at its ends');

/** The same text in the three languages. */
export const localized = z
  .strictObject({ vi: line, zh: line, en: line })
  .meta({ description: 'The same text in Vietnamese, Chinese and English' });
export type Localized = z.infer<typeof localized>;

/** An EDTF date, level 0 to 2, checked against the calendar. `2023?-11-13`, `[..2021-05-26]`, `2016/2020` */
export const edtfDate = z
  .string('expected an EDTF date in quotes, such as "2023-11-13"')
  .refine(
    isEdtf,
    'expected an EDTF date that exists, such as 2023-11-13, 2023?-11-13, 2016/2020 or [..2021-05-26]',
  )
  .meta({ description: 'EDTF date: 2023-11-13, 2023-11, 2023?-11-13, 2016/2020, [..2021-05-26], 2021~' });

const month = String.raw`(?:0[1-9]|1[0-2])`;
const point = String.raw`\d{4}[?~%]?(?:-${month}[?~%]?(?:-\d{2}[?~%]?)?)?`;
/** The forms that `record/edtf.ts` reads; the standard knows more, such as seasons and years before Christ. */
export const edtfForm = new RegExp(String.raw`^(?:${point}(?:/${point})?|\[\.\.${point}\])$`);

function isEdtf(text: string): boolean {
  if (!edtfForm.test(text) || !leapDaysExist(text)) return false;
  try {
    edtf(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
}

/** The library takes 29 February of every year. */
function leapDaysExist(text: string): boolean {
  return [...text.matchAll(/(\d{4})[?~%]?-02[?~%]?-29/g)].every(([, year]) => {
    const y = Number(year);
    return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  });
}

/** A day of the calendar. `2026-11-21` */
export const day = edtfDate.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day, such as 2026-11-21');

/** Why a value stands here although no source prints it, and what else was read. */
export const inferred = z.strictObject({
  why: localized,
  /** Sources of kind `reference` that support the inference. */
  sources: z.array(slug).optional(),
});
export type Inferred = z.infer<typeof inferred>;

/** Someone or something that acts: exactly one of a record entry or a described group. */
export const party = z.union(
  [
    z.strictObject({ person: slug }),
    z.strictObject({ organization: slug }),
    z.strictObject({ place: slug }),
    z.strictObject({ label: localized }),
  ],
  'expected one of person: id, organization: id, place: id, or label: with vi, zh and en',
);
export type Party = z.infer<typeof party>;

/** How sure a Chinese form of a name is; only `certain` ones are printed as the name. */
export const nameCertainty = z.enum(['certain', 'probable', 'unverified', 'conflicting', 'none']);

/** Names in three languages; `zh` may be missing when no Chinese form is known. */
export const names = z
  .strictObject({
    vi: line,
    zh: line.optional(),
    en: line,
    zhCertainty: nameCertainty,
    /** Where the Chinese form was read. */
    zhSources: z.array(line).optional(),
  })
  .refine((n) => (n.zhCertainty === 'none') === (n.zh === undefined), {
    message: 'expected zhCertainty: none exactly when there is no zh name',
    path: ['zhCertainty'],
  });
export type Names = z.infer<typeof names>;

/** Other spellings, for search and matching; never printed as the name. */
export const aliases = z.strictObject({
  vi: z.array(line).optional(),
  zh: z.array(line).optional(),
  en: z.array(line).optional(),
});

export const topics = [
  'exchange',
  'trade',
  'transport',
  'border',
  'health',
  'poverty',
  'agriculture',
  'labour',
  'culture',
  'education',
  'environment',
  'diplomacy',
] as const;
export const topic = z.enum(topics);
export type Topic = z.infer<typeof topic>;

/** https or http address of a page, without a fragment. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' });
