import { describe, expect, it } from 'vitest';
import { excerpt, findMarks } from './marks.ts';
import { nameTable } from './names.ts';
import { readQuery } from './query.ts';

const name = { word: '0phagiang', kind: 'place' as const, page: 'places/ha-giang', forms: ['Hà Giang', 'Ha Giang', '河江省', '河江'] };
const reader = { table: nameTable([name]), simplified: new Map<string, string>(), segment: undefined };
const query = (text: string) => readQuery(text, reader);

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
