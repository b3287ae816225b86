import { describe, expect, it } from 'vitest';
import { digestText } from './digest.ts';
import { compareBlocks, labelState } from './staleness.ts';

const changes = (then: string, now: string): string =>
  compareBlocks([...then], [...now])
    .map(({ kind, number, then: was = '-', now: is = '-' }) => `${kind} ${number} ${was}>${is}`)
    .join(', ');

describe('compareBlocks', () => {
  it.each([
    ['abc', 'abc', ''],
    ['abc', 'axc', 'changed 2 b>x'],
    ['abc', 'axbc', 'added 2 ->x'],
    ['abc', 'ac', 'removed 2 b>-'],
    ['abc', 'abcx', 'added 4 ->x'],
    ['abcd', 'xbcy', 'changed 1 a>x, changed 4 d>y'],
    ['abcd', 'xabyd', 'added 1 ->x, changed 4 c>y'],
    ['', 'a', 'added 1 ->a'],
    ['ab', '', 'removed 1 a>-, removed 2 b>-'],
    ['aba', 'aa', 'removed 2 b>-'],
  ])('%s then %s: %s', (then, now, expected) => {
    expect(changes(then, now)).toBe(expected);
  });

  it('matches only the ends of a text of absurd length', () => {
    const long = Array.from({ length: 3000 }, (_, i) => `b${i}`);
    expect(compareBlocks(['a', ...long, 'z'], ['a', 'x', ...long.toReversed(), 'z'])).toHaveLength(3001);
  });
});

describe('labelState', () => {
  const label = { vi: 'Số đại biểu', zh: '代表人数', en: 'Delegates' };

  it('knows the Vietnamese label for the original', () => {
    expect(labelState({ label }, 'vi')).toBe('original');
  });

  it('tells a fresh label from a stale one and from one whose basis nobody recorded', () => {
    const basis = { zh: digestText('Số đại biểu'), en: digestText('Số người') };
    expect(labelState({ label, basis }, 'zh')).toBe('fresh');
    expect(labelState({ label, basis }, 'en')).toBe('stale');
    expect(labelState({ label }, 'en')).toBe('unrecorded');
  });
});
