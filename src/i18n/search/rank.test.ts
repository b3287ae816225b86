import { describe, expect, it } from 'vitest';
import { nameTable } from './names.ts';
import { readQuery } from './query.ts';
import { excerpt, findMarks, judge, prepare } from './rank.ts';
import type { SearchRecord } from './record.ts';

const name = { word: '0phagiang', kind: 'place' as const, page: 'places/ha-giang', forms: ['Hà Giang', 'Ha Giang', '河江省', '河江'] };
const reader = { table: nameTable([name]), simplified: new Map<string, string>(), segment: undefined };
const query = (text: string) => readQuery(text, reader);
const record = (more: Partial<SearchRecord>): SearchRecord => ({
  kind: 'figure',
  page: 'facts/x',
  title: ['Kim ngạch', '进出口总额', 'Turnover'],
  meta: ['', '', ''],
  body: ['', '', ''],
  forms: '',
  own: [],
  words: [],
  weight: 5,
  ...more,
});
const score = (text: string, more: Partial<SearchRecord>): number => judge(query(text), prepare(record(more)), 0).score;

describe('judge', () => {
  it('puts the thing itself before a title that names it, and that before a mention', () => {
    const itself = score('ha giang', { page: 'places/ha-giang', kind: 'place', title: ['Hà Giang', '河江省', 'Ha Giang'], own: ['0phagiang'] });
    const title = score('ha giang', { title: ['Đoàn Hà Giang', '河江代表团', 'Ha Giang delegation'], own: ['0phagiang'] });
    const mention = score('ha giang', { words: ['0phagiang'] });
    expect(itself).toBeGreaterThan(title);
    expect(title).toBeGreaterThan(mention);
  });

  it('puts words of the title before words of the text, and the reader’s language first', () => {
    expect(score('kim ngach', {})).toBeGreaterThan(score('turnover', {}));
    expect(score('turnover', {})).toBeGreaterThan(score('turnover', { title: ['x', 'x', 'x'], body: ['', '', 'the turnover'] }));
  });

  it('is not whole when a word is missing, or stands far from the others in running text', () => {
    const far = `alpha ${'and more '.repeat(80)} omega`;
    const isWhole = (text: string, body: string): boolean => judge(query(text), prepare(record({ body: [body, '', ''] })), 0).isWhole;
    expect(isWhole('alpha omega', 'alpha omega')).toBe(true);
    expect(isWhole('alpha omega', far)).toBe(false);
    expect(isWhole('alpha delta', 'alpha omega')).toBe(false);
  });

  it('says in which languages the words stand', () => {
    expect(judge(query('总额'), prepare(record({})), 0).langs).toEqual([1]);
    expect(judge(query('ha giang'), prepare(record({ words: ['0phagiang'] })), 0).langs).toEqual([0, 1, 2]);
  });
});

describe('findMarks', () => {
  it.each([
    ['điện', 'Tỉnh Điện Biên', ['Điện']],
    ['ha giang', 'tỉnh Hà Giang và 河江', ['Hà Giang', '河江']],
    ['走廊', '经济走廊合作', ['走廊']],
    ['6 billion', 'trên 6 tỷ USD', ['6 tỷ']],
  ])('%s in %s', (text, within, marks) => {
    expect(findMarks(within, query(text)).map(({ start, end }) => within.slice(start, end))).toEqual(marks);
  });
});

describe('excerpt', () => {
  it('is cut around the hits at spaces', () => {
    const { text, marks } = excerpt(`${'một hai '.repeat(40)}kim ngạch tăng ${'ba bốn '.repeat(40)}`, query('kim ngạch'), 60);
    expect(text).toMatch(/^….*kim ngạch tăng.*…$/);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['kim', 'ngạch']);
  });
});
