import { describe, expect, it } from 'vitest';
import { nameTable } from './names.ts';
import { prepare, withText } from './prepare.ts';
import { readQuery } from './query.ts';
import { judge } from './rank.ts';
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

  it('wants syllables that are only mentioned beside each other, with the marks they were typed with', () => {
    const text = { title: ['a', 'b', 'c'], body: ['thành phố, các bộ và ngành tại Việt Nam', '', ''] };
    const isWhole = (typed: string): boolean => judge(query(typed), prepare(record(text)), 0).isWhole;
    expect(isWhole('pho bo tai nam')).toBe(false);
    expect(isWhole('thanh pho')).toBe(true);
    expect(isWhole('các bộ và ngành')).toBe(true);
    expect(isWhole('thánh phở')).toBe(false);
  });

  it('does not make one name of words of several', () => {
    const isWhole = (forms: string): boolean => judge(query('van khai'), prepare(record({ title: ['a', 'b', 'c'], forms })), 0).isWhole;
    expect(isWhole('van khai')).toBe(true);
    expect(isWhole('van son · khai nguyen')).toBe(false);
  });

  it('puts sources last, unless a publisher is asked for', () => {
    const publisher = { word: '0obao', kind: 'concept' as const, about: 'source', forms: ['Báo Mẫu'] };
    const ask = readQuery('Báo Mẫu', { ...reader, table: nameTable([publisher]) });
    const asked = (kind: string): number => judge(ask, prepare(record({ kind, own: ['0obao'] })), 0).score;
    expect(asked('source')).toBeGreaterThan(asked('figure'));
    expect(score('kim ngach', { kind: 'source' })).toBeLessThan(score('kim ngach', {}));
  });

  it('finds words of a running text once it is read', () => {
    const known = prepare(record({ textLangs: [0] }));
    expect(judge(query('lúa'), known, 0).isWhole).toBe(false);
    const read = withText(known, 0, 'Mô hình lúa – tôm');
    expect(judge(query('lúa'), read, 0).isWhole).toBe(true);
    expect(read.unread).toEqual([]);
  });

  it('asks of a day what happened, before the forum that met', () => {
    const of = (kind: string, weight: number): number => score('27/3/2023', { kind, weight, words: ['d20230327'] });
    expect(of('event', 8)).toBeGreaterThan(of('forum', 12));
    expect(of('event', 8)).toBeGreaterThan(of('source', 1));
  });
});
