/** How to cite a piece of the record: permanent address, version and date, in the habit of each language. */
import type { ArticleEntry, FactEntry, Identified } from '../record/record.ts';
import type { Place } from '../schemas/place.ts';
import { digestData } from '../record/digest.ts';
import { articleLastChange, factLastChange, factsLastChange } from '../record/lastChange.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, citationPath, citationFormats, entryPath, pathTo, type CitationFormat, type PagePath } from '../i18n/paths.ts';
import { site } from '../site.ts';
import type { Context } from './context.ts';
import { factTitle } from './factLine.ts';
import { placeName } from './links.ts';

/** What a citation says of a thing in one language; every form of citation is made from it. */
export type Reference = {
  /** Address of the thing's page without its language: `facts/…`, `places/…`, `data`. */
  page: PagePath;
  locale: Locale;
  type: 'webpage' | 'dataset';
  title: string;
  /** The record's name, author and publisher at once. */
  author: string;
  /** Day of the latest change, `2026-11-21`; a year where no fact gives a day. */
  date: string;
  /** Permanent absolute address. */
  address: string;
  /** Digest of the content in this language: when it differs, the content has changed. */
  version: string;
};

/** A reference with its text and the files for reference managers. */
export type Citation = Reference & {
  text: string;
  /** What must be filled in by who cites, and what the version means. */
  note: string;
  files: { name: string; href: string }[];
};

export function citation(reference: Reference): Citation {
  const { locale, page } = reference;
  return {
    ...reference,
    text: citationText(reference),
    note: message(locale, 'cite.note'),
    files: Object.entries(citationFormats).map(([format, name]) => ({ name, href: citationPath(page, format as CitationFormat) })),
  };
}

export function factReference(context: Context, fact: FactEntry): Reference {
  return reference(context, {
    page: entryPath.fact(fact.id),
    title: factTitle(context.locale, fact),
    date: factLastChange(context.record, fact),
    version: factVersion(context.locale, fact),
  });
}

/** @param shown what the page shows: its version is the digest of that, so that both change together */
export function articleReference(context: Context, article: ArticleEntry, shown: { title: string }): Reference {
  return reference(context, {
    page: entryPath.article(article.id),
    title: shown.title,
    date: articleLastChange(context.record, article),
    version: digestData(shown),
  });
}

/** @param shown what the page shows: its version is the digest of that, so that both change together */
export function placeReference(context: Context, place: Identified<Place>, shown: object): Reference {
  const { record, index, locale } = context;
  return reference(context, {
    page: entryPath.place(place.id),
    title: message(locale, 'cite.place', { name: placeName(context, place.id).text }),
    date: factsLastChange(record, index.factsByPlace.get(place.id) ?? []),
    version: digestData(shown),
  });
}

/** The open data as a whole; its version is the same in every language. */
export function datasetReference(context: Context): Reference {
  const { record, locale } = context;
  const { articles: _articles, ...entries } = record;
  return reference(context, {
    page: 'data',
    type: 'dataset',
    title: message(locale, 'cite.dataset'),
    date: factsLastChange(record, [...record.facts.values(), ...record.withdrawn.values()]),
    version: digestData(Object.values(entries).map((collection) => [...collection.values()])),
  });
}

/** Digest of a fact as one language shows it; notes are not part of it. */
export function factVersion(locale: Locale, fact: FactEntry): string {
  const { notes: _notes, basis: _basis, label, ...entry } = fact;
  return digestData({ ...entry, label: label[locale] });
}

type Given = Pick<Reference, 'page' | 'title' | 'version'> & { type?: Reference['type']; date: string | undefined };

function reference({ locale }: Context, { page, title, version, type = 'webpage', date }: Given): Reference {
  return {
    page,
    locale,
    type,
    // Spaces that hold a number to its unit are for pages; reference managers keep plain text.
    title: title.replaceAll('\u00a0', ' '),
    author: message(locale, 'site.name'),
    date: date ?? String(site.since),
    address: absolute(site.url, pathTo(locale, page)),
    version,
  };
}

/**
 * Vietnamese: name (year), “title”, as theses and newspapers do; Chinese: GB/T 7714; English: Chicago.
 * The day of access is left to who cites: the record knows no clock.
 */
function citationText({ locale, type, title, author, date, address, version }: Reference): string {
  const day = formatDate(locale, date);
  switch (locale) {
    case 'vi':
      return `${author} (${date.slice(0, 4)}), “${title}”, cập nhật ${day}, phiên bản ${version}, ${address}, truy cập ngày …/…/…`;
    case 'zh':
      return `${author}. ${title}: 版本${version}[${type === 'dataset' ? 'DS' : 'EB'}/OL]. (${date})[引用日期]. ${address}.`;
    case 'en':
      return `${author}. “${title}.” ${type === 'dataset' ? 'Data set. ' : ''}Updated ${day}. Version ${version}. ${address}.`;
  }
}
