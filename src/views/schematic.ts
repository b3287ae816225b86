/** The border schematic: two rows of cells that touch where units share the land border. */
import { message } from '../i18n/messages/index.ts';
import { oncePerContext, type Context } from './context.ts';
import { placeLink, type Link } from './links.ts';

/** A unit at its bank, from where to where along the border. */
export type BankCell = Link & {
  row: 'cn' | 'vn';
  /** How many facts, in words; absent when there is none. */
  facts?: string;
  /** Pixels of the drawing. */
  x: number;
  width: number;
};

export type SchematicCell = BankCell & {
  id: string;
  count: number;
  y: number;
  height: number;
  /** The name broken to the cell's width. */
  lines: string[];
  /** A line is longer than the cell at the usual size. */
  narrow: boolean;
};

export type SchematicNode = Link & {
  id: string;
  x: number;
  y: number;
  /** Where the label stands from the node. */
  label: 'right' | 'left' | 'below' | 'none';
};

export type SchematicBody = {
  title: string;
  note: string;
  /** What the numbers count. */
  counts: string;
  corridorLabel: string;
  /** What the square is. */
  gateLabel: string;
  width: number;
  height: number;
  cells: SchematicCell[];
  nodes: SchematicNode[];
  /** Stops of the corridor that lie in cells. */
  stops: { x: number; y: number }[];
  /** Path data of the corridor, a smooth line through its places. */
  corridor: string;
  /** The same as a table: each Vietnamese unit with its neighbours. */
  rows: { unit: Link; neighbours: Link[]; count: number; facts: string }[];
  columns: { unit: string; neighbours: string; facts: string };
};

/** Where a node's label stands from the node, px. */
export const labelOffset = {
  right: { x: 14, y: 5, anchor: 'start' },
  left: { x: -14, y: 5, anchor: 'end' },
  below: { x: 0, y: 28, anchor: 'middle' },
} as const;

const unit_px = 68;
const rowHeight_px = 78;
const cellsTop_px = 56;
const riverRow_px = cellsTop_px + 2 * rowHeight_px + 34;
const stopBelowTop_px = 54;

/**
 * Geometry and words of the schematic. Pixels are those of its view box. Made once for a context, since every page with a
 * locator asks for it, and counting the facts of all places for each would take the square of the record.
 */
export const schematicBody = oncePerContext((context): SchematicBody => {
  const { locale, schematic, record, index } = context;
  const count = (id: string): number => {
    const own = index.factsByPlace.get(id) ?? [];
    const below = (index.childrenOfPlace.get(id) ?? []).flatMap((child) => index.factsByPlace.get(child) ?? []);
    return new Set([...own, ...below].map((fact) => fact.id)).size;
  };
  const cells = (['cn', 'vn'] as const).flatMap((row) =>
    schematic.rows[row].map(({ id, x0, x1 }): SchematicCell => {
      const link = shortLink(context, id);
      const width = (x1 - x0) * unit_px;
      const lines = breakToWidth(link.text, width - 20);
      return {
        ...link,
        id,
        row,
        count: count(id),
        ...(count(id) > 0 && { facts: message(locale, 'list.facts', { count: count(id) }) }),
        x: x0 * unit_px,
        y: cellsTop_px + (row === 'vn' ? rowHeight_px : 0),
        width,
        height: rowHeight_px,
        lines,
        narrow: lines.some((line) => widthOf(line) > width - 16),
      };
    }),
  );
  const width = Math.max(...cells.map((cell) => cell.x + cell.width));
  const nodes = schematic.nodes.map(({ id, x, row }) => placeNode(context, id, x * unit_px, row));
  const onCorridor = schematic.corridor.flatMap((id) => {
    const node = nodes.find((n) => n.id === id);
    if (node) return [{ x: node.x, y: node.y, isStop: false }];
    const cell = cells.find((c) => c.id === id);
    return cell ? [{ x: cell.x + cell.width - 24, y: cell.y + stopBelowTop_px, isStop: true }] : [];
  });
  return {
    title: message(locale, 'schematic.title'),
    note: message(locale, 'home.borderNote'),
    counts: message(locale, 'chart.counts'),
    corridorLabel: message(locale, 'schematic.corridor'),
    gateLabel: message(locale, 'level.border-gate'),
    width,
    height: riverRow_px + 40,
    cells,
    nodes,
    stops: onCorridor.filter((point) => point.isStop).map(({ x, y }) => ({ x, y })),
    corridor: smoothPath(onCorridor),
    rows: schematic.rows.vn.map(({ id, x0, x1 }) => ({
      unit: placeLink(context, id),
      neighbours: schematic.rows.cn
        .filter((cell) => cell.x0 < x1 && cell.x1 > x0 && record.places.has(cell.id))
        .map((cell) => placeLink(context, cell.id)),
      count: count(id),
      facts: message(locale, 'list.facts', { count: count(id) }),
    })),
    columns: {
      unit: message(locale, 'schematic.unit'),
      neighbours: message(locale, 'schematic.neighbours'),
      facts: message(locale, 'schematic.facts'),
    },
  };
});

function placeNode(context: Context, id: string, x: number, row: string): SchematicNode {
  const link = shortLink(context, id);
  switch (row) {
    case 'above-cn':
      return { ...link, id, x, y: 24, label: 'right' };
    case 'border':
      return { ...link, id, x, y: cellsTop_px + rowHeight_px, label: 'none' };
    case 'below-vn':
      return { ...link, id, x, y: riverRow_px, label: 'below' };
    default:
      return { ...link, id, x, y: riverRow_px + 14, label: 'left' };
  }
}

/** A line of the schematic that runs down: the cells that begin there, each over so many lines. */
export type SchematicBand = Partial<Record<BankCell['row'], { cell: BankCell; span: number }>>;

/** The two rows of cells turned into two columns that touch where they touched; a line ends wherever a cell does. */
export function schematicBands(cells: readonly BankCell[]): SchematicBand[] {
  const ends = [...new Set(cells.map(({ x, width }) => x + width))].sort((a, b) => a - b);
  return [0, ...ends.slice(0, -1)].map((start) => {
    const begun = cells.filter(({ x }) => x === start);
    return Object.fromEntries(
      begun.map((cell) => [cell.row, { cell, span: ends.filter((end) => end > start && end <= cell.x + cell.width).length }]),
    );
  });
}

/** A curve through all points (Catmull–Rom as cubic Béziers). */
function smoothPath(points: readonly { x: number; y: number }[]): string {
  const [first] = points;
  if (first === undefined) return '';
  const round = (n: number): number => Math.round(n * 10) / 10;
  const curves = points.slice(1).map((to, i) => {
    const from = points[i] ?? first;
    const before = points[i - 1] ?? from;
    const after = points[i + 2] ?? to;
    const c1 = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const c2 = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${round(c1.x)} ${round(c1.y)} ${round(c2.x)} ${round(c2.y)} ${round(to.x)} ${round(to.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${curves.join('')}`;
}

function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 15.5 : 9), 0);
}

/** Lines of a name that fit a width, by the usual width of letters at 15 px. */
function breakToWidth(text: string, width: number): string[] {
  const words = text.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A cell is narrow: Chinese names drop their 省, 市 and 州 here, where the row already says what they are. */
function shortLink(context: Context, id: string): Link {
  const link = placeLink(context, id);
  if (context.locale !== 'zh' || link.lang !== undefined) return link;
  return { ...link, text: link.text.replace(/(?<=..)(?:省|市|州|口岸)$/, '') };
}

/** The schematic without words, with one or more places marked: where they lie. */
export type Locator = {
  title: string;
  width: number;
  height: number;
  cells: { row: 'cn' | 'vn'; x: number; y: number; width: number; height: number; current: boolean }[];
  /** Marked places off the border. */
  nodes: { x: number; y: number }[];
  corridor: string;
};

/**
 * Marks places on the schematic. A province of China marks its prefectures, a county its prefecture, a place of today what
 * it was made of. Undefined when the schematic shows none of them; countries mark nothing.
 */
export function locatorBody(context: Context, ids: readonly string[]): Locator | undefined {
  const { title, width, height, cells, nodes, corridor } = schematicBody(context);
  const { places } = context.record;
  const shown = ids.filter((id) => places.get(id)?.level !== 'country');
  const marks = (id: string, cellId: string): boolean =>
    cellId === id || (places.get(id)?.predecessors?.includes(cellId) ?? false) || places.get(cellId)?.parent === id || places.get(id)?.parent === cellId;
  const marked = cells.map(({ id, row, x, y, width: w, height: h }) => ({ row, x, y, width: w, height: h, current: shown.some((one) => marks(one, id)) }));
  const markedNodes = nodes.filter(({ id }) => shown.includes(id)).map(({ x, y }) => ({ x, y }));
  if (markedNodes.length === 0 && !marked.some((cell) => cell.current)) return undefined;
  return { title, width, height, cells: marked, nodes: markedNodes, corridor };
}
