/** Bibliographic record of a page: `content/sources/<id>.mdx`. */
import { z } from 'astro/zod';
import { day, edtfDate, inferred, line, localized, slug, webAddress } from './common.ts';

/** A moment as printed, with its offset only where the page prints one, or an EDTF date. */
const publicationTime = z.union(
  [
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z)?$/)
      .refine((text) => day.safeParse(text.slice(0, 10)).success && /T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?/.test(text)),
    edtfDate,
  ],
  'expected an ISO 8601 time such as 2021-05-26T16:12+07:00, or an EDTF date',
);

export const sourceFields = z.strictObject({
  /** `report`: a captured page that gives evidence. `reference`: a page consulted, never evidence. */
  kind: z.enum(['report', 'reference']),
  /** As printed; in brackets what the record calls a page whose own title it did not note. */
  title: line,
  /** What a page with a bracketed title is called in each language. */
  description: localized.optional(),
  lang: z.enum(['vi', 'zh', 'en', 'fr', 'id']),
  publisher: slug.optional(),
  byline: line.optional(),
  published: publicationTime.optional(),
  /** The date exactly as the page prints it. */
  printedDate: line.optional(),
  inferred: inferred.optional(),
  /** Address of the page itself. */
  url: webAddress.optional(),
  /** Where the text was first published, when the page is a copy. */
  originalUrl: webAddress.optional(),
  originalPublisher: slug.optional(),
  /** What a reader must know about this page. */
  caveat: localized.optional(),
});

export const source = sourceFields.refine((page) => page.title.startsWith('[') === (page.description !== undefined), {
  message: 'expected description: in three languages exactly when the title stands in brackets',
  path: ['description'],
});
export type Source = z.infer<typeof source>;
