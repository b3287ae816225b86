/** An earlier version of an embed: `content/embeds/<locale>/<path>/<version>.json`, written by `npm run addresses`. */
import { z } from 'astro/zod';

const text = z.string().max(2000, 'expected at most 2000 characters');
/** Only addresses of this site: what a version once linked to must not lead elsewhere. */
const href = z.string().regex(/^\/(?:[A-Za-z0-9._-]+\/)*(?:[A-Za-z0-9._-]*)(?:#[A-Za-z0-9._-]+)?$/, 'expected an address of this site');
const link = z.strictObject({ text, href: href.optional(), lang: z.string().max(20).optional(), side: z.enum(['VN', 'CN']).optional() });

const px = z.number();

/** The border schematic as it was drawn. */
const schematic = z.strictObject({
  title: text,
  note: text,
  corridorLabel: text,
  width: px,
  height: px,
  cells: z.array(
    link.extend({
      id: text,
      row: z.enum(['cn', 'vn']),
      count: z.int(),
      x: px,
      y: px,
      width: px,
      height: px,
      lines: z.array(text),
      narrow: z.boolean(),
    }),
  ),
  nodes: z.array(link.extend({ id: text, x: px, y: px, label: z.enum(['right', 'left', 'below', 'none']) })),
  stops: z.array(z.strictObject({ x: px, y: px })),
  corridor: z.string().regex(/^[MC0-9 .-]{0,2000}$/, 'expected the data of a path'),
  rows: z.array(z.strictObject({ unit: link, neighbours: z.array(link), count: z.int(), facts: text })),
  columns: z.strictObject({ unit: text, neighbours: text, facts: text }),
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
