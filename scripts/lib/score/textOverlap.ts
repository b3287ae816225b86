/** How many characters two texts have in common, in order. */

export type Overlap = { common: number; found: number; wanted: number };

/** Letters, digits and signs, without spaces, in the longest common sequence of words. */
export function textOverlap(found: readonly string[], wanted: readonly string[]): Overlap {
  const [a, b] = [words(found), words(wanted)];
  return { common: commonLength(a, b), found: length(a), wanted: length(b) };
}

/** A Han character is a word, so that Chinese is compared by character. */
function words(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text) => text.normalize('NFC').match(/\p{Script=Han}|(?:(?!\p{Script=Han})\S)+/gu) ?? []);
}

function length(list: readonly string[]): number {
  return list.reduce((sum, word) => sum + [...word].length, 0);
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    const weight = [...word].length;
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = word === b[j - 1] ? (row[j - 1] ?? 0) + weight : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
