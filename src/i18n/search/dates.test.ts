import { describe, expect, it } from 'vitest';
import { dateAt, dateWord, dateWords, edtfWords } from './dates.ts';
import { flatten } from './flat.ts';

describe('dateAt', () => {
  it.each([
    ['27/3/2023', 'd20230327'],
    ['27-03-2023', 'd20230327'],
    ['27.3.2023', 'd20230327'],
    ['2023-03-27', 'd20230327'],
    ['2023年3月27日', 'd20230327'],
    ['2023年3月27号', 'd20230327'],
    ['ngày 27 tháng 3 năm 2023', 'd20230327'],
    ['27 tháng ba, 2023', 'd20230327'],
    ['27 March 2023', 'd20230327'],
    ['27th of March, 2023', 'd20230327'],
    ['March 27, 2023', 'd20230327'],
    ['Mar 27 2023', 'd20230327'],
    ['March 2023', 'm202303'],
    ['tháng 3/2023', 'm202303'],
    ['tháng ba năm 2023', 'm202303'],
    ['3/2023', 'm202303'],
    ['2023年3月', 'm202303'],
    ['2023', 'y2023'],
    ['2023年', 'y2023'],
    ['27/3', 'e0327'],
    ['3月27日', 'e0327'],
    ['27 tháng 3', 'e0327'],
  ])('%s → %s', (text, word) => {
    const found = dateAt(flatten(text), 0);
    expect(found?.dates.map(dateWord)).toEqual([word]);
    expect(found?.end).toBe(text.length);
  });

  it.each([
    ['8–9/2/2021', ['d20210208', 'd20210209']],
    ['8–9 February 2021', ['d20210208', 'd20210209']],
    ['2021年2月8日至9日', ['d20210208', 'd20210209']],
  ])('%s is two days', (text, words) => {
    expect(dateAt(flatten(text), 0)?.dates.map(dateWord)).toEqual(words);
  });

  it.each(['129', '31/31', '1.506', '2023.5', 'may', '20230327'])('%s is none', (text) => {
    expect(dateAt(text, 0)).toBeUndefined();
  });
});

describe('dateWords', () => {
  it('finds a day by its month, its year, and in any year', () => {
    expect(dateWords({ year: 2023, month: 3, day: 27 })).toEqual(['d20230327', 'e0327', 'm202303', 'y2023']);
  });

  it('finds an interval by each of its years or days', () => {
    expect(edtfWords('2016/2020')).toEqual(['y2016', 'y2020', 'y2017', 'y2018', 'y2019']);
    expect(edtfWords('2021?-02-08/2021?-02-10')).toContain('d20210209');
    expect(edtfWords('[..2021-05-26]')).toContain('d20210526');
  });
});
