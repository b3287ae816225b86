import { describe, expect, it } from 'vitest';
import { boundedSentences } from './boundedSentences.ts';
import { findPhrases, phraseAt, phraseBefore, phraseTable } from './phrases.ts';
import { firstStartingAt, lastEndingBy, spanAt } from './spans.ts';

const spans = [2, 10, 20, 40].map((start) => ({ start, end: start + 5 }));
const places = Array.from({ length: 60 }, (_, at) => at);

describe('spans found by halving', () => {
  it.each(places)('are those found by looking at all: %d', (at) => {
    expect(lastEndingBy(spans, at)).toBe(spans.findLast(({ end }) => end <= at));
    expect(firstStartingAt(spans, at)).toBe(spans.find(({ start }) => start >= at));
    expect(spanAt(spans, at)).toBe(spans.find(({ start, end }) => start <= at && at < end));
  });
});

describe('phrases', () => {
  const table = phraseTable('vi', [
    ['ký|ký kết|thủy', 'a'],
    ['lễ ký', 'b'],
  ]);

  it('are the longest at their place, whole words, in either placement of tone marks', () => {
    expect(findPhrases('lễ ký, ký kết, thuỷ, kýa', table).map(({ start, end, value }) => [start, end, value])).toEqual([
      [0, 5, 'b'],
      [7, 13, 'a'],
      [15, 19, 'a'],
    ]);
    expect(phraseAt('xký', 1, table)).toBeUndefined();
  });

  it('are found backwards', () => {
    expect(phraseBefore('đã ký kết', 9, table)).toMatchObject({ start: 3, end: 9 });
    expect(phraseBefore('đã ký kếtx', 9, table)).toBeUndefined();
  });
});

describe('boundedSentences', () => {
  it('cuts a text without stops after a word and loses nothing', () => {
    const text = 'một hai ba '.repeat(1000).trim();
    const pieces = boundedSentences({ text }, 'vi');
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThanOrEqual(1500);
    expect(pieces.every(({ text: piece }) => /^(?:một|hai|ba)/.test(piece))).toBe(true);
  });

  it('leaves ordinary sentences as they are', () => {
    expect(boundedSentences({ text: 'Một. Hai.' }, 'vi').map(({ text }) => text)).toEqual(['Một.', 'Hai.']);
  });
});
