/** A recurring forum: `content/mechanisms/<id>.mdx`. */
import { z } from 'astro/zod';
import { aliases, edtfDate, names, slug } from './common.ts';

export const mechanism = z.strictObject({
  names,
  short: names,
  aliases: aliases.optional(),
  established: edtfDate.optional(),
  /** Members over time, oldest first; `from` is absent for the founding members. */
  members: z.array(z.strictObject({ from: edtfDate.optional(), places: z.array(slug).min(1) })).optional(),
  sessions: z
    .array(
      z.strictObject({
        number: z.int().positive(),
        date: edtfDate.optional(),
        mode: z.enum(['in-person', 'online', 'hybrid']).optional(),
        host: slug.optional(),
        sources: z.array(slug).min(1, 'expected the source that names this session'),
      }),
    )
    .optional(),
});
export type Mechanism = z.infer<typeof mechanism>;
