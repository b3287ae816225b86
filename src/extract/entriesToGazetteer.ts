/** The record's own names, and the places that are built in. */
import type { RecordData } from '../record/record.ts';
import type { Names } from '../schemas/common.ts';
import { builtInPlaces } from './lib/gazetteer/builtInPlaces.ts';
import { nameTable, type Gazetteer, type GazetteerPlace, type NameTarget } from './lib/gazetteer/gazetteer.ts';
import { foldNames } from './lib/gazetteer/nameText.ts';
import type { SourceLang } from './lib/types.ts';

export type NamedEntries = Pick<RecordData, 'places' | 'people' | 'organizations' | 'mechanisms'>;

/** Look-up tables of the names of entries and of built-in places; an entry of the record wins over a built-in place. */
export function entriesToGazetteer(entries: NamedEntries): Gazetteer {
  const rows = [...placeRows(entries), ...otherRows(entries)];
  return {
    places: places(entries),
    people: entries.people,
    organizations: entries.organizations,
    mechanisms: entries.mechanisms,
    tables: { vi: tableOf('vi', rows), zh: tableOf('zh', rows), en: tableOf('en', rows) },
    bare: bareTable(rows),
  };
}

type Aliases = { [lang in SourceLang]?: string[] | undefined };
type Row = { name: string; lang: SourceLang; target: NameTarget };

/**
 * Chinese text holds Chinese names. Vietnamese and English text holds names of both languages:
 * Vietnamese ones without marks in English, pinyin in Vietnamese.
 */
function tableOf(lang: SourceLang, rows: readonly Row[]): ReturnType<typeof nameTable> {
  const own = rows.filter((row) => (row.lang === 'zh') === (lang === 'zh'));
  return nameTable(own.map(({ name, target }) => [foldNames(name, lang), target]));
}

/** Chinese names without the word for the unit, which are often words or names of other places too. */
function bareTable(rows: readonly Row[]): ReturnType<typeof nameTable> {
  const own = rows.filter(({ lang, target }) => lang === 'zh' && target.kind === 'place');
  const whole = new Set(own.map(({ name }) => foldNames(name, 'zh')));
  return nameTable(
    own.flatMap(({ name, target }): [string, NameTarget][] => {
      const bare = /^\p{Script=Han}{2,4}(?=[省市州县区]$)/u.exec(foldNames(name, 'zh'))?.[0];
      return bare === undefined || whole.has(bare) ? [] : [[bare, target]];
    }),
  );
}

function places(entries: NamedEntries): Map<string, GazetteerPlace> {
  const known = new Map<string, GazetteerPlace>(builtInPlaces.map(({ place }) => [place.id, place]));
  for (const [id, place] of entries.places) {
    const { level, country, parent, valid, successor } = place;
    known.set(id, {
      id,
      level,
      ...(country !== undefined && { country }),
      ...(parent !== undefined && { parent }),
      ...(valid !== undefined && { valid }),
      ...(successor !== undefined && { successor }),
      names: { vi: place.names.vi, en: place.names.en, ...(place.names.zh !== undefined && { zh: place.names.zh }) },
      isBuiltIn: false,
    });
  }
  return known;
}

function placeRows({ places: own }: NamedEntries): Row[] {
  const taken = new Set<string>();
  const rows: Row[] = [];
  const add = (name: string, lang: SourceLang, id: string): void => {
    rows.push({ name, lang, target: { kind: 'place', id } });
  };
  for (const [id, { names, official, aliases }] of own) {
    for (const lang of ['vi', 'zh', 'en'] as const) {
      for (const name of [names[lang], official?.[lang], ...(aliases?.[lang] ?? [])].flatMap((text) => text ?? [])) {
        // A pair of gates is two places, each with its own name.
        if (!/[–—]| - /.test(name)) add(name, lang, id);
        taken.add(`${lang} ${foldNames(name, lang)}`);
      }
    }
  }
  for (const { place, names } of builtInPlaces) {
    for (const lang of ['vi', 'zh', 'en'] as const) {
      for (const name of names[lang]) {
        const isFree = own.has(place.id) || !taken.has(`${lang} ${foldNames(name, lang)}`);
        if (isFree) add(name, lang, place.id);
      }
    }
  }
  return rows;
}

function otherRows({ people, organizations, mechanisms }: NamedEntries): Row[] {
  const rowsOf = (
    { names, short, aliases }: { names: Names; short?: Names; aliases?: Aliases | undefined },
    target: NameTarget,
  ): Row[] =>
    (['vi', 'zh', 'en'] as const).flatMap((lang) =>
      [names[lang], short?.[lang], ...(aliases?.[lang] ?? [])].flatMap((name) =>
        name === undefined ? [] : [{ name, lang, target }],
      ),
    );
  return [
    ...[...people].flatMap(([id, entry]) => rowsOf(entry, { kind: 'person', id })),
    ...[...organizations].flatMap(([id, entry]) => rowsOf(entry, { kind: 'organization', id })),
    ...[...mechanisms].flatMap(([id, entry]) => rowsOf(entry, { kind: 'mechanism', id })),
  ];
}
