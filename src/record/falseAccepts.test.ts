/** How often the prints let a phrase pass that does not stand in a paragraph. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ParagraphLabel, Prints } from '../schemas/prints.ts';
import { textToTokens } from './normalize.ts';
import { holdingParagraphs, makePrints } from './prints.ts';

const captures = join(import.meta.dirname, '../../../shared/captures');
const phrases = 10_000;

type Page = { prints: Prints; lines: Map<ParagraphLabel, string[]>; joined: Map<ParagraphLabel, string> };

it(`is at most once in ${phrases} phrases of 4 to 12 words from other pages`, { timeout: 60_000 }, () => {
  const random = randomNumbers(20_211_208);
  const pages = (existsSync(captures) ? capturedTexts() : inventedTexts(random)).map(toPage);
  let [accepted, standing] = [0, 0];
  for (let i = 0; i < phrases; i += 1) {
    const home = i % pages.length;
    const phrase = cutPhrase([...(pages[home] as Page).lines.values()], random);
    const others = pages.filter((_page, at) => at !== home);
    const hits = others.flatMap(({ prints, joined }) =>
      holdingParagraphs(prints, phrase).map((label) => joined.get(label) ?? ''),
    );
    const isTrue = (text: string): boolean => ` ${text} `.includes(` ${phrase} `);
    if (hits.some(isTrue)) standing += 1;
    if (hits.some((text) => !isTrue(text))) accepted += 1;
  }
  expect(accepted).toBeLessThanOrEqual(phrases / 10_000);
  // Some phrases are common to several pages; without any, nothing would have been tried.
  expect(standing).toBeGreaterThan(0);
});

function capturedTexts(): string[] {
  return readdirSync(captures)
    .sort()
    .map((name) => readFileSync(join(captures, name), 'utf8'));
}

/** Every line with words as a paragraph: more of them than the sources have. */
function toPage(text: string, index: number): Page {
  const lines = new Map(
    text
      .split('\n')
      .filter((line) => textToTokens(line).length > 0)
      .map((line, i) => [i, line]),
  );
  const tokens = new Map([...lines].map(([label, line]) => [label, textToTokens(line)]));
  return {
    prints: makePrints({ paragraphs: lines, wholeText: text }, `page-${index}`, 'vi'),
    lines: tokens,
    joined: new Map([...tokens].map(([label, words]) => [label, words.join(' ')])),
  };
}

function cutPhrase(lines: readonly string[][], random: () => number): string {
  const long = lines.filter((words) => words.length >= 4);
  const words = long[Math.floor(random() * long.length)] as string[];
  const length = Math.min(words.length, 4 + Math.floor(random() * 9));
  const from = Math.floor(random() * (words.length - length + 1));
  return words.slice(from, from + length).join(' ');
}

/** Pages of set phrases, as officials speak: the same few pairs of words, joined anew. */
function inventedTexts(random: () => number): string[] {
  const syllables = [
    'hợp',
    'tác',
    'giữa',
    'hai',
    'bên',
    'đẩy',
    'mạnh',
    'tăng',
    'cường',
    'tỉnh',
    'Vân',
    'Nam',
    'biên',
    'giới',
  ];
  const rare = Array.from({ length: 600 }, (_, i) => `từ${i.toString(36)}`);
  const pick = (list: readonly string[]): string => list[Math.floor(random() ** 2 * list.length)] as string;
  const sentence = (): string => Array.from({ length: 90 }, () => pick(random() < 0.4 ? syllables : rare)).join(' ');
  return Array.from({ length: 5 }, () => Array.from({ length: 16 }, sentence).join('\n'));
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
