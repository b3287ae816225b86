/** The border schematic: two rows of cells that touch where units share the land border. */
import { message } from '../i18n/messages/index.ts';
import type { Context } from './context.ts';
import { placeLink, type Link } from './links.ts';

export type SchematicCell = Link & { id: string; x0: number; x1: number; count: number; row: 'cn' | 'vn' };

export type SchematicBody = {
  title: string;
  note: string;
  corridorLabel: string;
  cells: SchematicCell[];
  nodes: (Link & { id: string; x: number; row: string; onCorridor: boolean; count: number })[];
  width: number;
  /** The same as a table: each Vietnamese unit with its neighbours. */
  rows: { unit: Link; neighbours: Link[]; facts: string }[];
  columns: { unit: string; neighbours: string; facts: string };
};

export function schematicBody(context: Context): SchematicBody {
  const { locale, schematic, record, index } = context;
  const count = (id: string): number => {
    const own = index.factsByPlace.get(id) ?? [];
    const below = (index.childrenOfPlace.get(id) ?? []).flatMap((child) => index.factsByPlace.get(child) ?? []);
    return new Set([...own, ...below].map((fact) => fact.id)).size;
  };
  const cells = (['cn', 'vn'] as const).flatMap((row) =>
    schematic.rows[row].map((cell) => ({ ...cell, ...shortLink(context, cell.id), row, count: count(cell.id) })),
  );
  return {
    title: message(locale, 'schematic.title'),
    note: message(locale, 'home.borderNote'),
    corridorLabel: message(locale, 'schematic.corridor'),
    cells,
    nodes: schematic.nodes.map((node) => ({
      ...node,
      ...shortLink(context, node.id),
      onCorridor: schematic.corridor.includes(node.id),
      count: count(node.id),
    })),
    width: Math.max(...cells.map((cell) => cell.x1)),
    rows: schematic.rows.vn.map(({ id, x0, x1 }) => ({
      unit: placeLink(context, id),
      neighbours: schematic.rows.cn
        .filter((cell) => cell.x0 < x1 && cell.x1 > x0 && record.places.has(cell.id))
        .map((cell) => placeLink(context, cell.id)),
      facts: message(locale, 'list.facts', { count: count(id) }),
    })),
    columns: {
      unit: message(locale, 'schematic.unit'),
      neighbours: message(locale, 'schematic.neighbours'),
      facts: message(locale, 'schematic.facts'),
    },
  };
}

/** A cell is narrow: Chinese names drop their 省, 市 and 州 here, where the row already says what they are. */
function shortLink(context: Context, id: string): Link {
  const link = placeLink(context, id);
  if (context.locale !== 'zh' || link.lang !== undefined) return link;
  return { ...link, text: link.text.replace(/(?<=..)(?:省|市|州|口岸)$/, '') };
}
