/** Tables as CSV (RFC 4180): UTF-8 with BOM, by which Excel knows the encoding, and CRLF. */

export type Cell = string | number | boolean | undefined;

/**
 * A table as CSV text. Numbers are plain digits with a point; booleans `true` and `false`; undefined is an empty cell.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(printCell).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function printCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return printNumber(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without an exponent, which spreadsheets round. */
function printNumber(value: number | boolean): string {
  const text = String(value);
  if (typeof value === 'boolean' || !text.includes('e')) return text;
  throw new RangeError(`Unexpected number ${text}, expected one that is written without an exponent`);
}
