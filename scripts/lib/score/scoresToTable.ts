/** Scores of captures -> a table for a terminal. */
import { counted, shared, type Count, type Score, type Share } from './scoreCapture.ts';

export type Rates = { precision: number; recall: number; f1: number };

/** Rates of a count; of nothing wanted and nothing found, all are 1. */
export function countToRates({ right, found, hit, wanted }: Count): Rates {
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : hit / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Counts of all captures together. */
export function sumCounts(scores: readonly Score[], name: (typeof counted)[number]): Count {
  return scores.reduce<Count>(
    (sum, { counts }) => ({
      right: sum.right + counts[name].right,
      found: sum.found + counts[name].found,
      hit: sum.hit + counts[name].hit,
      wanted: sum.wanted + counts[name].wanted,
    }),
    { right: 0, found: 0, hit: 0, wanted: 0 },
  );
}

export function sumShares(scores: readonly Score[], name: (typeof shared)[number]): Share {
  return scores.reduce<Share>(
    (sum, { shares }) => ({ right: sum.right + (shares[name]?.right ?? 0), of: sum.of + (shares[name]?.of ?? 0) }),
    { right: 0, of: 0 },
  );
}

/** F1 of each capture in a line, then the sums with precision and recall. */
export function scoresToTable(scores: readonly Score[]): string {
  const head = ['capture', ...counted, 'junk', ''];
  const lines = scores.map((score) => [
    score.name.slice(0, 36),
    ...counted.map((name) => (isEmpty(score.counts[name]) ? '–' : percent(countToRates(score.counts[name]).f1))),
    String(score.junk),
    score.isSilent === undefined ? '' : score.isSilent ? 'silent' : 'NOT SILENT',
  ]);
  const rates = counted.map((name) => countToRates(sumCounts(scores, name)));
  const sums = [
    ['F1', ...rates.map(({ f1 }) => percent(f1)), String(scores.reduce((sum, { junk }) => sum + junk, 0)), ''],
    ['precision', ...rates.map(({ precision }) => percent(precision)), '', ''],
    ['recall', ...rates.map(({ recall }) => percent(recall)), '', ''],
    ['wanted', ...counted.map((name) => String(sumCounts(scores, name).wanted)), '', ''],
  ];
  const off = scores.filter(({ isSilent }) => isSilent !== undefined);
  const accuracy = shared.flatMap((name) => {
    const { right, of } = sumShares(scores, name);
    return of === 0 ? [] : [`${name} ${percent(right / of)} (${right}/${of})`];
  });
  return [
    columns([head, ...lines, ...sums]),
    `Accuracy: ${accuracy.join(', ')}\n`,
    off.length === 0
      ? ''
      : `Silent on pages about something else: ${off.filter(({ isSilent }) => isSilent).length} of ${off.length}\n`,
  ].join('');
}

/** F1 of each count, the accuracy of figures' details, junk and silence: a line for each part that was taken out. */
export function ablationsToTable(rows: readonly { name: string; scores: readonly Score[] }[]): string {
  const details = ['qualifier', 'period', 'main date'] as const;
  const head = ['without', ...counted, ...details, 'junk', 'silent'];
  const lines = rows.map(({ name, scores }) => {
    const off = scores.filter(({ isSilent }) => isSilent !== undefined);
    return [
      name,
      ...counted.map((count) => percent(countToRates(sumCounts(scores, count)).f1)),
      ...details.map((detail) => {
        const { right, of } = sumShares(scores, detail);
        return of === 0 ? '–' : percent(right / of);
      }),
      String(scores.reduce((sum, { junk }) => sum + junk, 0)),
      off.length === 0 ? '–' : `${off.filter(({ isSilent }) => isSilent).length}/${off.length}`,
    ];
  });
  return `${columns([head, ...lines])}\n`;
}

function isEmpty({ found, wanted }: Count): boolean {
  return found === 0 && wanted === 0;
}

function percent(part: number): string {
  return (part * 100).toFixed(1);
}

function columns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lineOf = (row: string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${lineOf(row)}\n`).join('');
}
