/** An institution or publisher: `content/organizations/<id>.mdx`. */
import { z } from 'astro/zod';
import { aliases, names, slug } from './common.ts';

export const organizationTypes = [
  'ministry',
  'government',
  'party',
  'party-committee',
  'embassy',
  'consulate',
  'department',
  'committee',
  'international',
  'publisher',
  'aggregator',
] as const;

export const organization = z.strictObject({
  names,
  aliases: aliases.optional(),
  type: z.enum(organizationTypes),
  place: slug.optional(),
});
export type Organization = z.infer<typeof organization>;
