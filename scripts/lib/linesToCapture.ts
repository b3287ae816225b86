/** A captured page and the lines of its paragraphs -> what prints are made of. */
import { z } from 'astro/zod';
import type { Capture } from '../../src/record/prints.ts';
import { evidence } from '../../src/schemas/fact.ts';
import type { ParagraphLabel } from '../../src/schemas/prints.ts';

/** Paragraph by 1-based line of the capture: `{"0": 4, "1": 7, "c1": 18}`. */
export type LineMap = ReadonlyMap<ParagraphLabel, number>;

const lineMap = z.record(z.string(), z.int().positive('expected line numbers, which begin with 1'));

/**
 * Reads a map of lines from JSON.
 * @throws Error that says what is wrong with it
 */
export function jsonToLineMap(json: string): LineMap {
  const parsed = lineMap.safeParse(JSON.parse(json));
  if (!parsed.success) {
    throw new Error(
      `Unexpected map, expected paragraphs with their lines, such as {"0": 4, "1": 7, "c1": 18}: ${parsed.error.issues[0]?.message}`,
    );
  }
  return new Map(
    Object.entries(parsed.data).map(([name, line]) => {
      const label = evidence.shape.paragraph.safeParse(/^\d+$/.test(name) ? Number(name) : name);
      if (!label.success) throw new Error(`Unexpected paragraph ${name} in the map, expected 0, 1, 2, … or c1, c2, …`);
      return [label.data, line];
    }),
  );
}

/** Takes each paragraph from its line; `absent` lists those whose line is empty or beyond the end. */
export function linesToCapture(wholeText: string, map: LineMap): { capture: Capture; absent: ParagraphLabel[] } {
  const lines = wholeText.split(/\r\n|\r|\n/);
  const read = [...map].map(([label, line]) => ({ label, text: (lines[line - 1] ?? '').trim() }));
  return {
    capture: {
      paragraphs: new Map(read.filter(({ text }) => text !== '').map(({ label, text }) => [label, text])),
      wholeText,
    },
    absent: read.filter(({ text }) => text === '').map(({ label }) => label),
  };
}
