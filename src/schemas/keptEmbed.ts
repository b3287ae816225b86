/** An earlier version of an embed: `content/embeds/<locale>/<path>/<version>.json`, written by `npm run addresses`. */
import { z } from 'astro/zod';

const text = z.string().max(2000, 'expected at most 2000 characters');
/** Only addresses of this site: what a version once linked to must not lead elsewhere. */
const href = z.string().regex(/^\/(?:[A-Za-z0-9._-]+\/)*(?:[A-Za-z0-9._-]*)(?:#[A-Za-z0-9._-]+)?$/, 'expected an address of this site');
const link = z.strictObject({ text, href: href.optional(), lang: z.string().max(20).optional(), side: z.enum(['VN', 'CN']).optional() });

/** The border schematic as it stood: units at their banks, from where to where along the border. */
const schematic = z.strictObject({
  note: text,
  cells: z.array(link.extend({ row: z.enum(['cn', 'vn']), facts: text.optional(), x: z.number(), width: z.number() })),
});

export const keptEmbed = z.strictObject({
  page: z.string().regex(/^(?:(?:facts|places|mechanisms)\/[a-z0-9/-]+)?$/, 'expected the page of a fact, a place or a forum, or the home page'),
  content: z.strictObject({
    kind: z.enum(['fact', 'figures', 'timeline', 'schematic']),
    kicker: text,
    title: link,
    lines: z.array(
      z.strictObject({
        label: text,
        href: href.optional(),
        quantity: z
          .strictObject({
            before: text,
            number: text,
            after: text,
            spaced: z.strictObject({ before: z.boolean(), after: z.boolean() }),
            text,
          })
          .optional(),
        date: z.strictObject({ text, machine: z.string().max(40).optional() }).optional(),
        details: z.array(text),
      }),
    ),
    more: text.optional(),
    evidence: z.strictObject({ phrase: text, lang: z.string().max(20) }).optional(),
    source: link,
    schematic: schematic.optional(),
  }),
});
export type KeptEmbed = z.infer<typeof keptEmbed>;
