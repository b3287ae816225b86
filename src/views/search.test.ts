import { describe, expect, it } from 'vitest';
import { searchPages, type SearchBody } from './search.ts';
import { testContext } from './testRecord.ts';

describe('searchPages', () => {
  it('offers the ways without JavaScript, by the letters of the language', () => {
    const lists = (locale: 'vi' | 'zh'): unknown => body(locale).browse.map(({ title, groups }) => [title, ...groups.map(({ letter, links }) => `${letter}: ${links.map(({ text }) => text).join(' ')}`)]);
    expect(lists('zh')).toEqual([
      ['地方', 'H: 河江省', 'W: 文山州', 'X: 宣光省'],
      ['人物', 'L: Lê Thị Bình', 'W: 王明'],
      ['合作机制', 'N: 年度会谈'],
      ['领域', 'B: 边境管理', 'M: 贸易', 'W: 外交'],
    ]);
    expect(lists('vi')).toEqual(expect.arrayContaining([['Địa phương', 'H: Hà Giang', 'T: Tuyên Quang', 'V: Văn Sơn']]));
  });

  it('gives the script its words', () => {
    const { words } = body('en');
    expect(words).toMatchObject({ none: 'No results', one: '1 result', other: '# results' });
    expect(words.corrected).toContain('{query}');
    expect(words.filters.map(({ key }) => key)).toEqual(['kind', 'place', 'topic', 'year', 'lang']);
  });
});

function body(locale: 'vi' | 'zh' | 'en'): SearchBody {
  const [page] = searchPages(testContext(locale));
  if (page === undefined) throw new RangeError('Missing search page');
  return page.body;
}
