/** Places that the extractor knows beside those of the record, so that they are recognized before an editor adds them. */
import type { Place } from '../../../schemas/place.ts';
import type { SourceLang } from '../types.ts';
import * as china from './chinaPlaces.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import * as other from './otherPlaces.ts';
import { namedDistricts } from './vietnamDistricts.ts';
import * as vietnam from './vietnamPlaces.ts';

export type BuiltInPlace = {
  place: GazetteerPlace;
  /** Every form of the name in a language; the first is the usual one. */
  names: Record<SourceLang, string[]>;
};

type Level = Place['level'];

/** Viet Nam's provinces were merged on this day; the old ones ended on the day before. */
const lastDayOfOldProvinces = '2025-06-30';

export const builtInPlaces: readonly BuiltInPlace[] = [
  ...rowsOf(vietnam.provinces).map(([id, vi, zh, en, successor]) =>
    placeOf(
      [id, vi, zh, en, 'viet-nam'],
      vietnam.municipalities.has(id) ? 'municipality' : 'province',
      'VN',
      successor,
    ),
  ),
  ...rowsOf(vietnam.districts).map((row) => placeOf(row, 'district', 'VN')),
  ...districtsOf(namedDistricts),
  ...rowsOf(vietnam.gates).map((row) => placeOf(row, 'border-gate', 'VN')),
  ...rowsOf(china.provinces).map(([id, vi, zh, en]) => placeOf([id, vi, zh, en, 'trung-quoc'], chineseLevel(id), 'CN')),
  ...rowsOf(china.prefectures).map((row) =>
    placeOf(row, china.autonomousPrefectures.has(row[0]) ? 'autonomous-prefecture' : 'prefecture-city', 'CN'),
  ),
  ...rowsOf(china.counties).map((row) => placeOf(row, 'county', 'CN')),
  ...rowsOf(china.gates).map((row) => placeOf(row, 'border-gate', 'CN')),
  ...rowsOf(other.countries).map(([id, vi, zh, en, code]) => placeOf([id, vi, zh, en, ''], 'country', code)),
  ...rowsOf(other.cities).map((row) => placeOf(row, 'province', '')),
];

type Row = [id: string, vi: string, zh: string, en: string, last: string];

function rowsOf(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', vi = '', zh = '', en = '', last = ''] = line.split('|');
      return [id, vi, zh, en, last];
    });
}

/** Found only with the word for their kind, shown without it. */
function districtsOf(table: string): BuiltInPlace[] {
  return rowsOf(table).flatMap(([province, names]) =>
    names.split(', ').map((vi): BuiltInPlace => {
      const en = withoutMarks(vi);
      const { place } = placeOf([en.toLowerCase().replaceAll(' ', '-'), vi, '', en, province], 'district', 'VN');
      return { place, names: { vi: [`huyện ${vi}`, `thị xã ${vi}`], zh: [], en: [`${en} District`, `${en} Town`] } };
    }),
  );
}

/** `withoutMarks('Đông Triều') // => 'Dong Trieu'` */
function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
}

function chineseLevel(id: string): Level {
  if (china.municipalities.has(id)) return 'municipality';
  return china.autonomousRegions.has(id) ? 'autonomous-region' : 'province';
}

function placeOf([id, vi, zh, en, parent]: Row, level: Level, country: string, successor = ''): BuiltInPlace {
  const names = { vi: forms(vi), zh: forms(zh), en: forms(en) };
  const first = (['vi', 'zh', 'en'] as const).flatMap((lang) => names[lang].slice(0, 1).map((name) => [lang, name]));
  return {
    place: {
      id,
      level,
      ...(country !== '' && { country }),
      ...(parent !== '' && { parent }),
      ...(successor !== '' && { successor, valid: { until: lastDayOfOldProvinces } }),
      names: Object.fromEntries(first) as GazetteerPlace['names'],
      isBuiltIn: true,
    },
    names,
  };
}

function forms(list: string): string[] {
  return list === '' ? [] : list.split('/');
}
