/** One typed fact: `content/facts/<article>/<fact>.mdx`. The body holds optional editor's notes. */
import { z } from 'astro/zod';
import { day, edtfDate, inferred, line, localized, party, slug, slugForm, topic } from './common.ts';
import { currencies, unitIds } from './units.ts';

export const qualifiers = ['exact', 'over', 'about', 'nearly', 'under', 'estimated', 'exceeding'] as const;

/** A number with what it counts. `value`, or both ends of a range. */
export const quantity = z
  .strictObject({
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    unit: z.enum(unitIds, 'expected a unit from src/schemas/units.ts'),
    currency: z.enum(currencies).optional(),
  })
  .refine((q) => (q.value === undefined) === (q.min !== undefined && q.max !== undefined), {
    message: 'expected either value, or both min and max',
    path: ['value'],
  })
  .refine((q) => [q.value, q.min, q.max].every((n) => n === undefined || Math.abs(n) <= Number.MAX_SAFE_INTEGER), {
    message: 'expected a number up to 9007199254740991, which computers can hold exactly',
    path: ['value'],
  });
export type Quantity = z.infer<typeof quantity>;
export type Qualifier = (typeof qualifiers)[number];

/** Where a source says it: paragraph (0 is the title, 1 the lead, c1 the first caption) and at most 12 words. */
export const evidence = z.strictObject({
  source: slug,
  paragraph: z.union(
    [z.int().min(0), z.string().regex(/^c[1-9]\d*$/, 'expected a paragraph number (0 is the title, 1 the lead) or a caption such as c1')],
    'expected a paragraph number (0 is the title, 1 the lead) or a caption such as c1',
  ),
  phrase: line.refine((phrase) => countWords(phrase) <= 12, 'expected a phrase of at most 12 words'),
});
export type Evidence = z.infer<typeof evidence>;

/** Words between spaces; two Han characters count as a word. */
function countWords(phrase: string): number {
  return phrase.split(/\s+/).reduce((sum, token) => {
    const han = token.match(/\p{Script=Han}/gu)?.length ?? 0;
    return sum + Math.max(1, Math.ceil(han / 2));
  }, 0);
}

const alternative = z.strictObject({
  quantity: quantity.optional(),
  date: edtfDate.optional(),
  text: localized.optional(),
  evidence: z.array(evidence).optional(),
});

const common = {
  label: localized,
  places: z.array(slug),
  topics: z.array(topic).min(1, 'expected at least one topic'),
  mechanism: slug.optional(),
  session: z.int().positive().optional(),
  attribution: z.strictObject({ by: z.array(party).min(1), via: slug.optional() }).optional(),
  evidence: z.array(evidence).min(1, 'expected at least one evidence'),
  basis: z.strictObject({ zh: z.string(), en: z.string() }).partial().optional(),
  disputed: z
    .strictObject({
      preferred: z.enum(['stated', 'alternative', 'undecided']),
      reason: localized,
      alternatives: z.array(alternative).min(1),
    })
    .optional(),
  corrections: z
    .array(z.strictObject({ date: day, was: line, now: line, reason: localized }))
    .optional(),
  /** Set when the record no longer stands by the fact: it keeps its address and says why. */
  withdrawn: z.strictObject({ date: day, reason: localized }).optional(),
  /** Who besides its author has compared the fact with its sources, and when. Only a person may stand here. */
  reviewed: z.strictObject({ by: line, date: day }).optional(),
  draft: z.boolean().optional(),
};

export const eventTypes = ['conference', 'workshop', 'signing', 'visit', 'donation', 'founding', 'programme'] as const;
export const documents = [
  'programme',
  'minutes',
  'memorandum',
  'action-plan',
  'agreement',
  'treaty',
  'mechanism',
  'unnamed',
] as const;
export const statementTypes = [
  'assessment',
  'claim',
  'commitment',
  'proposal',
  'thanks',
  'congratulation',
  'shared-view',
  'instruction',
  'plan',
  'report',
] as const;

export const eventFact = z.strictObject({
  kind: z.literal('event'),
  ...common,
  type: z.enum(eventTypes),
  date: edtfDate,
  inferred: inferred.optional(),
  mode: z.enum(['in-person', 'online', 'hybrid']).optional(),
  organizers: z.array(party).optional(),
  participants: z.array(party).optional(),
});

export const figureFact = z.strictObject({
  kind: z.literal('figure'),
  ...common,
  quantity,
  qualifier: z.enum(qualifiers),
  period: edtfDate.optional(),
  inferred: inferred.optional(),
  /** Set when the value is a change; names the period it is compared with. */
  change: z.strictObject({ from: edtfDate }).optional(),
  /** Set when the value is planned, not reached. */
  planned: z.literal(true).optional(),
  /** The same name for the same thing counted at different times, which are then drawn over time. */
  series: z.string().regex(slugForm, 'expected lower-case ASCII words joined by hyphens, such as border-trade').optional(),
});

export const agreementFact = z.strictObject({
  kind: z.literal('agreement'),
  ...common,
  document: z.enum(documents),
  parties: z.array(party).min(1),
  signed: edtfDate.optional(),
  period: edtfDate.optional(),
  inferred: inferred.optional(),
  status: z.enum(['signed', 'planned', 'in-force', 'ended']),
});

export const donationFact = z.strictObject({
  kind: z.literal('donation'),
  ...common,
  donors: z.array(party).min(1),
  recipients: z.array(party).min(1),
  /** Who arranged it without giving. */
  facilitators: z.array(party).optional(),
  items: z
    .array(
      z.strictObject({
        label: localized,
        quantity: quantity.optional(),
        qualifier: z.enum(qualifiers).optional(),
      }),
    )
    .min(1),
  date: edtfDate,
  inferred: inferred.optional(),
});

export const statementFact = z.strictObject({
  kind: z.literal('statement'),
  ...common,
  type: z.enum(statementTypes),
  /** One or more who said it together; the report itself is `label`. */
  speaker: z.array(party).min(1),
  addressee: z.array(party).optional(),
});

export const roleFact = z.strictObject({
  kind: z.literal('role'),
  ...common,
  person: slug,
  office: localized,
  organization: slug.optional(),
  asOf: edtfDate,
  inferred: inferred.optional(),
});

export const fact = z.discriminatedUnion('kind', [
  eventFact,
  figureFact,
  agreementFact,
  donationFact,
  statementFact,
  roleFact,
]);
export type Fact = z.infer<typeof fact>;
export type FactKind = Fact['kind'];
export const factKinds = ['event', 'figure', 'agreement', 'donation', 'statement', 'role'] as const satisfies FactKind[];
