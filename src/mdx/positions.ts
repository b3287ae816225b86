/** Index in a text -> line and column. */
import type { Position } from '../record/issue.ts';

/** Prepares a text, so that the 1-based line and column of any index in it are found quickly. */
export function textToPositions(text: string): (index: number) => Position {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (index) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - (starts[low] as number) + 1 };
  };
}
