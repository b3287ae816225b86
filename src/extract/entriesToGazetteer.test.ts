import { describe, expect, it } from 'vitest';
import { entriesToGazetteer } from './entriesToGazetteer.ts';
import { builtInPlaces } from './lib/gazetteer/builtInPlaces.ts';
import { findNames } from './lib/gazetteer/gazetteer.ts';
import { foldNames, toSimplified } from './lib/gazetteer/nameText.ts';
import { provinces } from './lib/gazetteer/vietnamPlaces.ts';
import { entry, testRecord } from './lib/testRecord.ts';
import type { SourceLang } from './lib/types.ts';

const gazetteer = entriesToGazetteer(testRecord([]));

function idsIn(text: string, lang: SourceLang): string[] {
  return findNames(foldNames(text, lang), gazetteer.tables[lang], 'place').flatMap(
    ({ targets }) => targets[0]?.id ?? [],
  );
}

describe('entriesToGazetteer', () => {
  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Lào Cai và Hà Khẩu', ['lao-cai', 'hekou']],
    ['vi', 'tỉnh Khánh Hoà, tỉnh Hoà Bình', ['khanh-hoa', 'hoa-binh']],
    ['zh', '谅山省与崇左市', ['lang-son', 'chongzuo']],
    ['zh', '諒山與雲南', ['lang-son', 'yunnan']],
    ['en', 'Lạng Sơn, Hanoi and Pu’er', ['lang-son', 'ha-noi', 'puer']],
    ['en', 'from Mong Cai to Dongxing', ['mong-cai', 'dongxing']],
  ])('finds in %s: %s', (lang, text, ids) => {
    expect(idsIn(text, lang)).toEqual(ids);
  });

  it('takes the entry of the record for a place that is built in too', () => {
    expect(gazetteer.places.get('lao-cai')?.isBuiltIn).toBe(false);
    expect(gazetteer.places.get('son-la')?.isBuiltIn).toBe(true);
  });

  it('gives a name of the record to the record alone', () => {
    const own = entriesToGazetteer(
      testRecord([
        entry('places', 'new-town', {
          names: { vi: 'Bách Sắc', zh: '百色', en: 'Baise', zhCertainty: 'certain' },
          level: 'county',
        }),
      ]),
    );
    const found = findNames(foldNames('Bách Sắc', 'vi'), own.tables.vi);
    expect(found.map(({ targets }) => targets.map(({ id }) => id))).toEqual([['new-town']]);
  });
});

describe('built-in places', () => {
  it('have ids of their own, names, and parents that exist', () => {
    const ids = builtInPlaces.map(({ place }) => place.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    const parents = builtInPlaces.flatMap(({ place: { parent } }) => parent ?? []);
    expect(parents.filter((id) => !ids.includes(id))).toEqual([]);
    expect(builtInPlaces.filter(({ names }) => names.vi.length === 0 || names.en.length === 0)).toEqual([]);
  });

  it('are 63 provinces of Viet Nam, of which 34 go on, and successors that go on', () => {
    const rows = provinces
      .trim()
      .split('\n')
      .map((row) => row.split('|'));
    const lasting = new Set(rows.filter((row) => row[4] === '').map((row) => row[0]));
    expect(rows).toHaveLength(63);
    expect(lasting.size).toBe(34);
    expect(rows.filter((row) => row[4] !== '' && !lasting.has(row[4])).map((row) => row[0])).toEqual([]);
  });

  it('have Chinese names in simplified characters', () => {
    const zh = builtInPlaces.flatMap(({ names }) => names.zh);
    expect(zh.filter((name) => toSimplified(name) !== name)).toEqual([]);
  });
});

describe('foldNames', () => {
  it.each<[string, SourceLang]>([
    ['Ủy ban, Thuỷ, hoà, Đặng – “Ngọc”', 'vi'],
    ['臺灣與廣西憑祥市２０萬', 'zh'],
    ['Lüchun – Đắk Lắk’s', 'en'],
  ])('keeps every unit of %s in its place', (text, lang) => {
    expect(foldNames(text, lang)).toHaveLength(text.length);
  });
});
