/** A person who held an office: `content/people/<id>.mdx`. */
import { z } from 'astro/zod';
import { aliases, localized, names } from './common.ts';

export const person = z.strictObject({
  names,
  aliases: aliases.optional(),
  /** The country for which the person held office. */
  side: z.enum(['VN', 'CN']),
  /** What tells this person from a namesake, or what a reader must know about the name. */
  nameNote: localized.optional(),
});
export type Person = z.infer<typeof person>;
