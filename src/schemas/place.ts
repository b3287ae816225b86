/** A place with its names, span of life and neighbours: `content/places/<id>.mdx`. */
import { z } from 'astro/zod';
import { aliases, day, line, localized, names, slug } from './common.ts';

export const placeLevels = [
  'country',
  'region',
  'province',
  'municipality',
  'autonomous-region',
  'autonomous-prefecture',
  'prefecture-city',
  'district',
  'county',
  'border-gate',
] as const;

export const place = z.strictObject({
  names,
  /** Full official name where it differs from the common one. */
  official: z.strictObject({ vi: line, zh: line, en: line }).partial().optional(),
  aliases: aliases.optional(),
  level: z.enum(placeLevels),
  /** ISO 3166-1 code of the country; absent for regions of several. */
  country: z.string().regex(/^[A-Z]{2}$/, 'expected two capital letters, such as VN').optional(),
  parent: slug.optional(),
  codes: z
    .strictObject({
      iso3166_2: line.optional(),
      wikidata: z.string().regex(/^Q\d+$/, 'expected Q and digits').optional(),
      gbT2260: line.optional(),
    })
    .optional(),
  /** Days on which the place began and ended as a unit; the last day is its last day. */
  valid: z.strictObject({ from: day.optional(), until: day.optional() }).optional(),
  successor: slug.optional(),
  predecessors: z.array(slug).optional(),
  /** The act that made the change, and what changed. */
  legalBasis: localized.optional(),
  /** Places across the national border that it touches. */
  borders: z.array(slug).optional(),
});
export type Place = z.infer<typeof place>;
