/** Writes one field into the frontmatter of a content file and leaves every other line as it is. */

/** A text, or a list of texts; both come out in double quotes. */
export type FieldText = string | readonly string[];

/**
 * Sets `parent.child` in block form, over the lines it has or as a new last line of its parent.
 * A parent that is missing becomes the last field.
 * @throws Error when the file has no frontmatter, or the parent stands in flow form such as `basis: {}`
 */
export function setField(text: string, parent: string, child: string, value: FieldText): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const close = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line));
  if (!/^---[ \t]*$/.test(lines[0] ?? '') || close === -1) throw new Error('Unexpected text without frontmatter');
  const start = lines.findIndex((line, i) => i > 0 && i < close && line.startsWith(`${parent}:`));
  if (start === -1) {
    return [...lines.slice(0, close), `${parent}:`, ...fieldLines('  ', child, value), ...lines.slice(close)].join(end);
  }
  if (!/^[\w-]+:[ \t]*(?:#.*)?$/.test(lines[start] ?? '')) {
    throw new Error(`Unexpected ${lines[start]}, expected ${parent}: with its fields on lines of their own`);
  }
  const stop = endOfBlock(lines, start, close, '');
  const indent = /^ +/.exec(lines[start + 1] ?? '')?.[0] ?? '  ';
  const from = lines.findIndex((line, i) => i > start && i < stop && line.startsWith(`${indent}${child}:`));
  const [first, last] = from === -1 ? [stop, stop] : [from, endOfBlock(lines, from, stop, indent)];
  return [...lines.slice(0, first), ...fieldLines(indent, child, value), ...lines.slice(last)].join(end);
}

function fieldLines(indent: string, name: string, value: FieldText): string[] {
  if (typeof value === 'string') return [`${indent}${name}: ${JSON.stringify(value)}`];
  if (value.length === 0) return [`${indent}${name}: []`];
  return [`${indent}${name}:`, ...value.map((item) => `${indent}  - ${JSON.stringify(item)}`)];
}

/** Line after the field that begins at `start`: the next that is not indented more, except for items of a list. */
function endOfBlock(lines: readonly string[], start: number, limit: number, indent: string): number {
  for (let i = start + 1; i < limit; i += 1) {
    const line = lines[i] ?? '';
    if (!line.startsWith(`${indent} `) && !line.startsWith(`${indent}- `)) return i;
  }
  return limit;
}
