/** Fingerprint of a captured page: `content/sources/<id>.prints.json`, made by `npm run ingest`. Holds no text. */
import { z } from 'astro/zod';
import { slug } from './common.ts';
import { evidence } from './fact.ts';
import { sourceFields } from './source.ts';

/** Hex digits of one hash: a single word then stands by chance in a paragraph of 150 words once in 100,000 times. */
export const gramHashLength = 6;

function hex(length: number, message: string): z.ZodString {
  return z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`), message);
}

/** Hashes of fixed length in ascending order, written one after the other. */
const hashes = z
  .string()
  .regex(new RegExp(`^(?:[0-9a-f]{${gramHashLength}})*$`), 'expected hashes of 6 hex digits each');

export const prints = z.strictObject({
  format: z.literal(1),
  /** Id of the source that was captured. */
  source: slug,
  lang: sourceFields.shape.lang,
  /** Stands before each gram when it is hashed; follows from the id, so that making prints again changes nothing. */
  salt: hex(16, 'expected 16 hex digits'),
  /** SHA-256 of the tokens of the whole capture. */
  capture: hex(64, 'expected 64 hex digits'),
  paragraphs: z
    .array(
      z.strictObject({
        paragraph: evidence.shape.paragraph,
        tokens: z.int().min(0),
        /**
         * Hashes of single tokens, of two, three and four in a row. With three at most, one phrase in 700 would stand
         * where it does not: its pieces occur in the paragraph, but apart (“mạnh hợp tác”, “hợp tác giữa”).
         */
        grams: z.tuple([hashes, hashes, hashes, hashes]),
      }),
    )
    .min(1, 'expected at least one paragraph')
    .refine(
      (all) => new Set(all.map(({ paragraph }) => String(paragraph))).size === all.length,
      'expected each paragraph once',
    ),
});
export type Prints = z.infer<typeof prints>;
export type PrintedParagraph = Prints['paragraphs'][number];
/** 0 is the title, 1 the lead, `c1` the first caption. */
export type ParagraphLabel = PrintedParagraph['paragraph'];
