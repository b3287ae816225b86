import { describe, expect, it } from 'vitest';
import { findWritten, nameTable, namesFrom, namesNear, type SearchName } from './names.ts';
import { correctNames, readQuery, type Query } from './query.ts';

const names: SearchName[] = [
  { word: '0pwenshan', kind: 'place', page: 'places/wenshan', forms: ['Văn Sơn', 'Wenshan', '文山州', '文山', 'wen shan'] },
  { word: '0phagiang', kind: 'place', page: 'places/ha-giang', forms: ['Hà Giang', 'Ha Giang', '河江省', '河江', 'he jiang'] },
  { word: '0pbi', kind: 'place', page: 'places/bi', forms: ['Bỉ', 'Belgium', '比利时'] },
  { word: '0plao', kind: 'place', page: 'places/lao', forms: ['Lào', 'Laos', '老挝'] },
  { word: '0hson', kind: 'person', page: 'people/son', forms: ['Nguyễn Văn Sơn', 'Nguyen Van Son'] },
  { word: '0tlabour', kind: 'topic', page: 'timeline/topic/labour', forms: ['Lao động', '劳务', 'Labour', 'workers'] },
  { word: '0fcorridor', kind: 'forum', page: 'mechanisms/corridor', forms: ['Hội nghị hợp tác hành lang kinh tế', 'Corridor Conference'] },
  { word: '0c1', kind: 'concept', forms: ['hành lang kinh tế', 'economic corridor', '经济走廊'] },
];
const table = nameTable(names);
const reader = { table, simplified: new Map([['廣', '广'], ['經', '经'], ['濟', '济']]), segment: undefined };
const read = (text: string): Query => readQuery(text, reader);
const asked = (text: string): string[] => read(text).terms.map(({ words }) => words.join('+'));

describe('readQuery', () => {
  it.each(['hà giang', 'HA GIANG', 'hagiang', '河江', 'hejiang', 'tỉnh Hà Giang', 'Ha Giang province', '河江省', 'Hà  Giàng'])('%s is the place', (text) => {
    expect(read(text).named.map(({ word }) => word)).toEqual(['0phagiang']);
  });

  it.each([
    ['Văn Sơn 2023', ['0pwenshan', 'y2023']],
    ['hà giang 文山', ['0phagiang', '0pwenshan']],
    ['河江文山贸易', ['0phagiang', '0pwenshan', '贸易']],
    ['經濟走廊', ['0c1']],
    ['lao động', ['0tlabour']],
    ['bí thư', ['bi', 'thu']],
    ['Bỉ và Lào', ['0pbi', '0plao']],
    ['trên 6 tỷ', ['6000000000']],
    ['năm 2023', ['y2023']],
    ['how many delegations in 2023', ['delegat', 'y2023']],
    ['the', ['the']],
  ])('%s → %j', (text, words) => {
    expect(asked(text)).toEqual(words);
  });

  it('leaves the last word open while it is typed', () => {
    expect(readQuery('khau tra', reader, true).terms.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(readQuery('khau tra ', reader, true).terms.map(({ isOpen }) => isOpen)).toEqual([false, false]);
  });

  it('takes a topic for the whole query only by its own name', () => {
    expect(read('lao dong').named).toHaveLength(1);
    expect(read('workers').named).toEqual([]);
  });

  it.each([
    ['ông Nguyễn Văn Sơn', ['0hson']],
    ['đại sứ Nguyễn Văn Sơn', ['0hson']],
    ['Nguyễn Văn Sơn Hà Giang', ['0hson']],
    ['Hà Giang 河江', ['0phagiang']],
    ['Nguyễn Văn Sơn lao động', []],
    ['Hà Giang Văn Sơn', []],
  ])('takes %j for the name of %j', (text, words) => {
    const office = { word: '0w1', kind: 'concept' as const, about: 'role', forms: ['đại sứ', 'ambassador', '大使'] };
    const query = readQuery(text, { ...reader, table: nameTable([...table.names, office]) });
    expect(query.named.map(({ word }) => word)).toEqual(words);
  });

  it('keeps a word whose marks are not those of a function word, and drops what a number counts by', () => {
    expect(asked('bóng đá')).toEqual(['bong', 'da']);
    expect(asked('bóng đã')).toEqual(['bong']);
    expect(asked('18万份 文件')).toEqual(['180000', '文件']);
  });

  it('reads nothing in nothing', () => {
    expect(read(' …!').terms).toEqual([]);
  });
});

describe('names', () => {
  it('are read in texts as they are written: a man of that name is no place', () => {
    const found = (text: string): string[] => findWritten(text, table).map(({ word }) => word);
    expect(found('châu Văn Sơn, tỉnh Hà Giang')).toEqual(['0pwenshan', '0phagiang']);
    expect(found('ông Nguyễn Văn Sơn nói')).toEqual(['0hson']);
    expect(found('van son ha giang')).toEqual([]);
    expect(found('Hội nghị hợp tác hành lang kinh tế')).toEqual(['0fcorridor', '0c1']);
  });

  it('are offered from their first letters, and from one letter away', () => {
    expect(namesFrom('hagi', table, 3).map(({ word }) => word)).toEqual(['0phagiang']);
    expect(namesNear('wenshna', table).map(({ name }) => name.word)).toEqual(['0pwenshan']);
    expect(namesNear('xyz', table)).toEqual([]);
    expect(correctNames(read('Wenshna 2023'), table).map(({ query }) => query)).toEqual(['Văn Sơn 2023']);
  });
});
