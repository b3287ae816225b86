/** One report in one language: `content/articles/<id>/<locale>.mdx`. */
import { z } from 'astro/zod';
import { day, line, slug, topic } from './common.ts';

const text = {
  title: line.max(140, 'expected a title of at most 140 characters'),
  summary: line.max(320, 'expected a summary of at most 320 characters'),
};

/** The language that was written first; it also carries what all languages share. */
export const originalArticle = z.strictObject({
  ...text,
  original: z.literal(true),
  sources: z.array(slug).min(1, 'expected at least one source'),
  published: day,
  topics: z.array(topic).min(1, 'expected at least one topic'),
  draft: z.boolean().optional(),
});

/** A translation names the digest of the original that it was made from. */
export const translatedArticle = z.strictObject({
  ...text,
  translation: z.strictObject({
    basis: z.string().regex(/^[0-9a-f]{12}$/, 'expected the 12 hex digits that `npm run translations` prints'),
    state: z.enum(['machine', 'reviewed']),
    /** Digests of the top-level blocks of the original's body, in their order then. */
    paragraphs: z.array(z.string().regex(/^[0-9a-f]{12}$/, 'expected 12 hex digits in quotes')).optional(),
  }),
});

export const article = z.union([originalArticle, translatedArticle]);
export type OriginalArticle = z.infer<typeof originalArticle>;
export type TranslatedArticle = z.infer<typeof translatedArticle>;
export type Article = z.infer<typeof article>;
