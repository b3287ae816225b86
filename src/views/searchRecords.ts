/**
 * What the search index holds: one record for each thing a reader may look for, with its texts in all three languages.
 * One record for all of them finds a thing in any script with one index, and keeps the index a third as large.
 */
import type { ArticleEntry, FactEntry, Identified } from '../record/record.ts';
import { compareText } from '../record/issue.ts';
import { factDate } from '../record/factDate.ts';
import type { Party } from '../schemas/common.ts';
import type { Quantity } from '../schemas/fact.ts';
import type { Mechanism } from '../schemas/mechanism.ts';
import type { Source } from '../schemas/source.ts';
import { formatMoment } from '../i18n/dates.ts';
import { langTag } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { entryPath } from '../i18n/paths.ts';
import { findWritten, nameTable, type NameTable, type SearchName } from '../i18n/search/names.ts';
import { edtfWords } from '../i18n/search/dates.ts';
import { numberWord } from '../i18n/search/numbers.ts';
import { shareWord } from '../i18n/search/words.ts';
import type { SearchRecord } from '../i18n/search/record.ts';
import { entityWord, kindWord, topicWord } from '../i18n/search/vocabulary.ts';
import { shownText } from './shownText.ts';
import { compareFactsByDate, need, type Context } from './context.ts';
import { factLine } from './factLine.ts';
import { mechanismLink, partyLinks, placeLink, publisherName, sourceTitle } from './links.ts';
import { htmlToText, resolveHtml } from './richText.ts';
import { officesOf, searchNames, toPinyin } from './searchNames.ts';

/** What the index keeps beside the record itself. */
export type IndexedRecord = SearchRecord & {
  /** Language filter, and the others a reader may choose. */
  filters: Record<'kind' | 'place' | 'topic' | 'year' | 'lang', string[]>;
  /** Day by which results are sorted; records stand in its order. */
  date: string;
  /** Running texts by language, too long to be sent with every hit. */
  texts?: Readonly<Record<string, string>>;
};

/** @param contexts one a language, in the order vi, zh, en */
export function searchRecords(contexts: readonly Context[], names = searchNames(contexts)): IndexedRecord[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const table = nameTable(names);
  const { record } = first;
  const records = [
    ...names.flatMap((name) => (name.page !== undefined && ['place', 'person', 'forum'].includes(name.kind) ? [nameRecord(contexts, name, table)] : [])),
    ...[...record.articles.values()].map((article) => articleRecord(contexts, article, table)),
    ...[...record.facts.values()].sort(compareFactsByDate).map((fact) => factRecord(contexts, fact, table)),
    ...[...record.sources.values()].map((source) => sourceRecord(contexts, source, table)),
  ];
  // Newest first: the number of a record is its place by date.
  return records.sort((a, b) => compareText(b.date, a.date));
}

const homes: ReadonlySet<string> = new Set(['viet-nam', 'trung-quoc']);

function nameRecord(contexts: readonly Context[], name: SearchName, table: NameTable): IndexedRecord {
  const [first] = contexts;
  const id = name.page?.split('/')[1] ?? '';
  const facts = first === undefined ? [] : ((name.kind === 'place' ? first.index.factsByPlace : name.kind === 'person' ? first.index.factsByPerson : first.index.factsByMechanism).get(id) ?? []);
  const place = name.kind === 'place' ? first?.record.places.get(id) : undefined;
  const sessions = name.kind === 'forum' ? (first?.record.mechanisms.get(id)?.sessions ?? []) : [];
  const body = contexts.map((context) =>
    [name.kind === 'person' ? officesOf(context, id).join(' · ') : '', ...sessions.map((session) => sessionText(context, id, session)), noteText(context, entry(context, name.kind, id)?.notes), message(context.locale, 'list.facts', { count: facts.length })].filter(Boolean).join(' · '),
  );
  const offices = name.kind === 'person' ? contexts.flatMap((context) => officesOf(context, id)) : [];
  const codes = Object.values(place?.codes ?? {}).join(' ');
  return {
    kind: name.kind,
    page: name.page ?? '',
    title: name.printed ?? [],
    meta: name.note ?? [],
    body,
    forms: [...name.forms, codes].join(' · '),
    own: unique([name.word, ...written([...(name.printed ?? []), ...name.forms, ...offices], table)]),
    words: unique([
      ...facts.flatMap((fact) => fact.topics.map(topicWord)),
      ...sessions.flatMap(({ number, date, host }) => [numberWord(number), ...(date === undefined ? [] : edtfWords(date)), ...(host === undefined ? [] : [entityWord('place', host)])]),
      ...written(body, table),
    ]),
    weight: 3 + Math.min(9, facts.length),
    filters: { kind: [name.kind], place: name.kind === 'place' ? [id] : unique(facts.flatMap((fact) => fact.places)), topic: unique(facts.flatMap((fact) => fact.topics)), year: [], lang: ['vi', 'zh', 'en'] },
    date: '',
  };
}

/** A meeting of a forum: which, when, where. */
function sessionText(context: Context, forum: string, { number, date, host }: NonNullable<Mechanism['sessions']>[number]): string {
  return [
    mechanismLink(context, forum, number).text,
    ...(date === undefined ? [] : [formatMoment(context.locale, date)]),
    ...(host === undefined ? [] : [placeLink(context, host).text]),
  ].join(', ');
}

function entry({ record }: Context, kind: string, id: string): Identified<unknown> | undefined {
  return kind === 'place' ? record.places.get(id) : kind === 'person' ? record.people.get(id) : record.mechanisms.get(id);
}

function noteText(context: Context, notes: Identified<unknown>['notes'] | undefined): string {
  const html = notes?.[context.locale];
  return html === undefined ? '' : htmlToText(resolveHtml(context, html)).trim();
}

function articleRecord(contexts: readonly Context[], article: ArticleEntry, table: NameTable): IndexedRecord {
  const texts = contexts.map((context) => {
    const { text, isOwn } = shownText(article, context.locale);
    return isOwn ? text : undefined;
  });
  const title = contexts.map((context) => shownText(article, context.locale).text.title);
  const body = texts.map((text) => text?.summary ?? '');
  const whole = contexts.map((context, i) => {
    const text = texts[i];
    return text === undefined ? '' : htmlToText(resolveHtml(context, text.html)).replace(/\s+/g, ' ').trim();
  });
  const facts = contexts[0] === undefined ? [] : article.citedFacts.map((id) => need((contexts[0] as Context).record.facts, id));
  const main = facts.find((fact) => fact.kind === 'event' && fact.article === article.id);
  const date = (main && factDate(main)) ?? article.id.slice(0, 10);
  const places = unique(facts.flatMap((fact) => fact.places));
  return {
    kind: 'article',
    page: entryPath.article(article.id),
    title,
    meta: contexts.map(({ locale }) => [message(locale, 'kind.article'), formatMoment(locale, date)].join(' · ')),
    body,
    forms: toPinyin(title[1] ?? ''),
    // Who asks for a publisher wants to read what was made of its reports.
    own: unique([...publisherWords(contexts, article), ...written(title, table)]),
    words: unique([
      ...article.topics.map(topicWord),
      ...edtfWords(date),
      ...edtfWords(article.id.slice(0, 10)),
      ...places.map((id) => entityWord('place', id)),
      ...written([...body, ...whole], table),
    ]),
    textLangs: whole.flatMap((text, i) => (text === '' ? [] : [i])),
    texts: Object.fromEntries(contexts.flatMap(({ locale }, i) => (whole[i] === '' ? [] : [[locale, whole[i] ?? '']]))),
    weight: 10,
    filters: {
      kind: ['article'],
      place: places,
      topic: article.topics,
      year: years(date),
      lang: contexts.filter((_, i) => texts[i] !== undefined).map(({ locale }) => locale),
    },
    date: sortDay(date),
  };
}

function publisherWords([context]: readonly Context[], article: ArticleEntry): string[] {
  return context === undefined ? [] : article.sources.flatMap((id) => sourceWords(need(context.record.sources, id)));
}

function sourceWords(source: Source): string[] {
  return [source.publisher, source.originalPublisher].flatMap((id) => (id === undefined ? [] : [entityWord('organization', id)]));
}

function factRecord(contexts: readonly Context[], fact: FactEntry, table: NameTable): IndexedRecord {
  const [first] = contexts;
  const lines = contexts.map((context) => factLine(context, fact));
  const date = factDate(fact);
  const parties = factParties(fact);
  const quantities = factQuantities(fact);
  const title = lines.map(({ label }) => label);
  const meta = lines.map((line) => [line.kindLabel, line.date?.text ?? '', ...line.who.map(({ text }) => text)].filter(Boolean).join(' · '));
  const body = contexts.map((context) => {
    const { locale } = context;
    const line = factLine(context, fact);
    return [
      ...kindTexts(context, fact),
      ...partyLinks(context, parties).map(({ text }) => text),
      ...line.places.map(({ text }) => text),
      line.mechanism?.text ?? '',
      ...fact.topics.map((topic) => message(locale, `topic.${topic}`)),
      publisherName(context, fact.evidence[0]?.source ?? '').text,
      noteText(context, fact.notes),
      ...(locale === 'vi' ? fact.evidence.map(({ phrase }) => phrase) : []),
    ]
      .filter(Boolean)
      .join(' · ');
  });
  return {
    kind: fact.kind,
    page: entryPath.fact(fact.id),
    title,
    ...(lines[0]?.quantity && { value: lines.map(({ quantity }) => quantity?.text ?? '') }),
    meta,
    body,
    forms: toPinyin(title[1] ?? ''),
    own: unique(written([...title, ...lines.flatMap(({ quantity }) => quantity?.text ?? [])], table)),
    words: unique([
      kindWord(fact.kind),
      ...fact.topics.map(topicWord),
      ...(date === undefined ? [] : edtfWords(date)),
      ...('period' in fact && fact.period !== undefined ? edtfWords(fact.period) : []),
      ...quantities.flatMap(quantityWords),
      ...written(quantities.flatMap(({ currency }) => currency ?? []), table),
      ...withParents(first, fact.places).map((id) => entityWord('place', id)),
      ...(fact.mechanism === undefined ? [] : [entityWord('forum', fact.mechanism)]),
      ...(fact.session === undefined ? [] : [numberWord(fact.session)]),
      ...parties.flatMap(partyWords),
      ...written([...body, ...(fact.kind === 'role' ? Object.values(fact.office) : [])], table),
    ]),
    weight: kindWeight[fact.kind],
    filters: {
      kind: [fact.kind],
      place: fact.places,
      topic: fact.topics,
      year: date === undefined ? [fact.article.slice(0, 4)] : years(date),
      lang: ['vi', 'zh', 'en'],
    },
    date: sortDay(date ?? first?.record.articles.get(fact.article)?.id.slice(0, 10) ?? ''),
  };
}

const kindWeight: Readonly<Record<FactEntry['kind'], number>> = { event: 8, agreement: 7, donation: 5, figure: 5, role: 5, statement: 3 };

function kindTexts(context: Context, fact: FactEntry): string[] {
  const { locale } = context;
  switch (fact.kind) {
    case 'event':
      return [message(locale, `type.${fact.type}`), ...(fact.mode === undefined ? [] : [message(locale, `mode.${fact.mode}`)])];
    case 'agreement':
      return [message(locale, `document.${fact.document}`), message(locale, `status.${fact.status}`)];
    case 'donation':
      return fact.items.map(({ label }) => label[locale]);
    case 'statement':
      return [message(locale, `statement.${fact.type}`)];
    case 'role':
      return [context.record.people.get(fact.person)?.names[locale] ?? '', fact.office[locale]];
    case 'figure':
      return [];
  }
}

function factParties(fact: FactEntry): Party[] {
  const said = fact.attribution?.by ?? [];
  switch (fact.kind) {
    case 'event':
      return [...said, ...(fact.organizers ?? []), ...(fact.participants ?? [])];
    case 'agreement':
      return [...said, ...fact.parties];
    case 'donation':
      return [...said, ...fact.donors, ...fact.recipients, ...(fact.facilitators ?? [])];
    case 'statement':
      return [...said, ...fact.speaker, ...(fact.addressee ?? [])];
    case 'role':
      return [...said, { person: fact.person }, ...(fact.organization === undefined ? [] : [{ organization: fact.organization }])];
    case 'figure':
      return said;
  }
}

function factQuantities(fact: FactEntry): Quantity[] {
  const other = (fact.disputed?.alternatives ?? []).flatMap(({ quantity }) => quantity ?? []);
  if (fact.kind === 'figure') return [fact.quantity, ...other];
  return fact.kind === 'donation' ? [...fact.items.flatMap(({ quantity }) => quantity ?? []), ...other] : other;
}

/** Places with those that they are part of, up to the country, as far as it is not one of the two that all is about. */
function withParents(context: Context | undefined, ids: readonly string[]): string[] {
  const parents = ids.flatMap((id) => {
    const parent = context?.record.places.get(id)?.parent;
    return parent === undefined || homes.has(parent) ? [] : withParents(context, [parent]);
  });
  return unique([...ids, ...parents]);
}

/** A value that looks like a year is found as one too. */
function quantityWords({ value, min, max, unit }: Quantity): string[] {
  const words = (number: number): string[] => [numberWord(number), ...(unit === 'percent' ? [shareWord(numberWord(number))] : [])];
  return [value, min, max].flatMap((number) => (number === undefined ? [] : [...words(Math.abs(number)), ...(number >= 1900 && number <= 2099 ? [`y${number}`] : [])]));
}

function partyWords(party: Party): string[] {
  if ('person' in party) return [entityWord('person', party.person)];
  if ('place' in party) return [entityWord('place', party.place)];
  return 'organization' in party ? [entityWord('organization', party.organization)] : [];
}

function sourceRecord(contexts: readonly Context[], source: Identified<Source>, table: NameTable): IndexedRecord {
  const published = source.published?.replace(/T.*$/, '');
  const publishers = contexts.map((context) => publisherName(context, source.id).text);
  return {
    kind: 'source',
    page: 'data',
    hash: `source-${source.id}`,
    title: contexts.map(({ locale }) => sourceTitle(locale, source).text),
    ...(source.description === undefined && { titleLang: source.lang === 'zh' ? langTag.zh : source.lang }),
    meta: contexts.map(({ locale }, i) => [message(locale, 'source.source'), publishers[i] ?? '', published === undefined ? '' : formatMoment(locale, published)].filter(Boolean).join(' · ')),
    body: contexts.map(({ locale }) => [source.byline ?? '', source.caveat?.[locale] ?? ''].filter(Boolean).join(' · ')),
    forms: toPinyin(source.description?.zh ?? (source.lang === 'zh' ? source.title : '')),
    own: unique([...sourceWords(source), ...written(source.description ? Object.values(source.description) : [source.title], table)]),
    words: unique([
      ...(published === undefined ? [] : edtfWords(published)),
      ...written([...Object.values(source.caveat ?? {})], table),
    ]),
    weight: 1,
    filters: { kind: ['source'], place: [], topic: [], year: published === undefined ? [] : years(published), lang: [source.lang] },
    date: published === undefined ? '' : sortDay(published),
  };
}

function written(texts: readonly string[], table: NameTable): string[] {
  return texts.flatMap((text) => findWritten(text.normalize('NFC'), table).map(({ word }) => word));
}

function years(edtf: string): string[] {
  return unique(edtfWords(edtf).flatMap((word) => (word.startsWith('y') ? [word.slice(1)] : [])));
}

/** The last day that an EDTF date names, as text that sorts. */
function sortDay(edtf: string): string {
  return edtf.split('/').at(-1)?.replace(/[^\d-]/g, '') ?? '';
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

