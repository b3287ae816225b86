/** Answers a query: asks Pagefind for candidates, ranks them, and mends what was mistyped. Knows no page. */
import { distance } from '../../i18n/search/distance.ts';
import { nameTable, namesFrom, textToAtoms, type SearchName } from '../../i18n/search/names.ts';
import { correctNames, readQuery, type Query, type Reader, type Term } from '../../i18n/search/query.ts';
import { findMarks } from '../../i18n/search/marks.ts';
import { prepare, withText, type Prepared } from '../../i18n/search/prepare.ts';
import { judge, type Judgement } from '../../i18n/search/rank.ts';
import { indexToken } from '../../i18n/search/words.ts';
import type { SearchRecord } from '../../i18n/search/record.ts';

export type Filters = Partial<Record<'kind' | 'place' | 'topic' | 'year' | 'lang', string>>;
type Counts = Partial<Record<string, Record<string, number>>>;
type Candidate = { id: string; data: () => Promise<{ meta: { record: string } }> };
type Found = { results: Candidate[]; filters: Counts };
/** What is loaded beside the index, each file when it is first needed. */
export type Shelf = {
  /** Words of titles with spaces, most frequent first. */
  spelling: () => Promise<string>;
  /** Running text of a record in one language: 0 vi, 1 zh, 2 en. */
  text: (id: string, lang: number) => Promise<string>;
};

/** The part of Pagefind that is used. */
export type Pagefind = {
  search: (words: string | null, options: { filters?: Filters }) => Promise<Found>;
  filters: () => Promise<unknown>;
};

/** What is loaded with the box; the same as `SearchNamesFile` of the build. */
export type NamesFile = { names: SearchName[]; simplified: string };

export type Ask = {
  text: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  shown: number;
  /** Whether something else has been asked meanwhile: then nothing more is loaded. */
  isStale?: () => boolean;
};

/** Hears of hits that stand in running text only, before a better reading of the query is looked for. */
export type Hear = (answer: Answer) => void;

export type Hit = { record: SearchRecord; judgement: Judgement };

export type Answer = {
  query: Query;
  /** Things whose name is the query, or begins with it. */
  cards: SearchName[];
  /** The page of a whole topic or kind that the query names by another word; it follows the first hits. */
  wholes: SearchName[];
  hits: Hit[];
  total: number;
  counts: Counts;
  /** The query that was answered instead. */
  corrected?: string;
  /** Words that no hit has, when none has them all. */
  missing: string[];
  /** Other queries to offer. */
  suggestions: string[];
};

type Searched = Omit<Answer, 'cards' | 'wholes'>;

export type Engine = { answer: (ask: Ask, hear?: Hear) => Promise<Answer>; names: readonly SearchName[] };

/** Candidates that are ranked by their text; more are ranked when more are shown. */
const ranked = 10;
const openLength = 3;
const longLength = 6;

/** Readings that are tried at most. */
const readings = 3;

/** Another reading of a query; a bold one must be found word for word. */
type Reading = { text: string; isBold: boolean };

/** Articles of which a passage is fetched only to be shown. */
const quotedArticles = 3;
/** Of another reading of a query, which is only tried, by titles and names alone. */
const rankedInTrial = 2;

/** @param lang index of the reader's language: 0 vi, 1 zh, 2 en */
export function startEngine(pagefind: Pagefind, file: NamesFile, lang: number, segment: Reader['segment'], shelf: Shelf): Engine {
  const table = nameTable(file.names);
  const signs = [...file.simplified];
  const simplified = new Map(signs.flatMap((sign, i) => (i % 2 === 0 ? [[sign, signs[i + 1] ?? sign] as const] : [])));
  const reader: Reader = { table, simplified, segment };
  let spelling: string[] = [];
  let rankOf: ReadonlyMap<string, number> = new Map();
  const prepared = new Map<string, Promise<Prepared>>();
  const texts = new Map<string, Promise<string>>();
  const ids = new WeakMap<SearchRecord, string>();

  return { answer, names: file.names };

  async function answer(ask: Ask, hear?: Hear): Promise<Answer> {
    // A filter asks for entries of one kind or year; names by heart are none.
    const filtered = (found: Answer): Answer => (Object.keys(ask.filters).length === 0 ? found : { ...found, cards: [], wholes: [] });
    const found = filtered(await answerAll(ask, (first) => hear?.(filtered(first))));
    return { ...found, hits: await quoted(found.hits, found.query) };
  }

  /** The first articles with the passage that speaks of what was asked, where title and summary do not. */
  async function quoted(hits: readonly Hit[], query: Query): Promise<Hit[]> {
    const silent = hits
      .filter(({ record, judgement }) => record.textLangs?.includes(lang) === true && judgement.langs.includes(lang) && !isTold(record, query))
      .slice(0, quotedArticles);
    return Promise.all(
      hits.map(async (hit) => {
        const id = ids.get(hit.record);
        if (id === undefined || !silent.includes(hit)) return hit;
        const text = await textOf(id, lang);
        return { ...hit, record: { ...hit.record, body: hit.record.body.map((body, i) => (i === lang ? `${body} ${text}` : body)) } };
      }),
    );
  }

  function isTold({ title, body }: SearchRecord, query: Query): boolean {
    return [title[lang], body[lang]].some((text) => findMarks((text ?? '').normalize('NFC'), query).length > 0);
  }

  async function answerAll(ask: Ask, hear: Hear): Promise<Answer> {
    const query = readQuery(ask.text, reader, true);
    const meant = await namedNearly(query, ask);
    if (meant !== undefined) return meant;
    const first = await search(query, ask);
    const found = withCards(query, first);
    if (ask.isStale?.() === true) return found;
    const isFound = first.hits.length > 0;
    if (query.terms.length === 0 || query.named.length > 0 || (isFound && !isWeak(first))) return found;
    if (isFound) hear(found);
    if (spelling.length === 0) {
      spelling = (await shelf.spelling()).split(' ');
      rankOf = new Map(spelling.map((word, i) => [word, i]));
    }
    const mended = await mend(query, ask, isFound);
    if (mended !== undefined && (!isFound || isStronger(mended, first))) return mended;
    if (isFound) return found;
    return (await closest(query, ask)) ?? { ...found, suggestions: suggestionsFor(query) };
  }

  /** The thing whose name the whole query is but for a letter: likelier than words of it here and there. */
  async function namedNearly(query: Query, ask: Ask): Promise<Answer | undefined> {
    if (query.terms.some(({ type }) => type === 'name') || begun(query).length > 0) return undefined;
    const near = correctNames(query, table).find(({ name, isAll }) => isAll && isThing(name));
    if (near === undefined || isExact(await search(query, { ...ask, shown: 0 }, rankedInTrial))) return undefined;
    return tryReading(near.query, ask);
  }

  function withCards(query: Query, found: Searched): Answer {
    return { ...found, cards: query.named.length > 0 ? query.named : begun(query), wholes: wholesOf(query) };
  }

  /** Places, people and forums whose name the query begins, while it is no name itself. */
  function begun({ text, terms }: Query): SearchName[] {
    if (terms.length === 0 || terms.every(({ type }) => type === 'name')) return [];
    const typed = textToAtoms(text).map(({ flat }) => flat).join('');
    return namesFrom(typed, table, 6).filter(isThing).slice(0, 3);
  }

  async function search(query: Query, { filters, sort, shown, isStale }: Ask, most = ranked): Promise<Searched> {
    const hasWords = query.terms.length > 0;
    const isByDate = sort === 'date' || !hasWords;
    const words = hasWords ? query.terms.flatMap(termWords).join(' ') : null;
    const found = await pagefind.search(words, { filters });
    if (isByDate) found.results.sort((a, b) => placeByDate(a) - placeByDate(b));
    const wanted = isStale?.() === true ? [] : found.results.slice(0, Math.max(most, shown));
    const results = await read(wanted, query, most > rankedInTrial);
    results.forEach(({ record }, i) => ids.set(record, found.results[i]?.id ?? ''));
    const hits = results.map((result) => ({ record: result.record, judgement: judge(query, result, lang) })).filter(({ judgement }) => judgement.isWhole);
    if (!isByDate) hits.sort((a, b) => b.judgement.score - a.judgement.score);
    return { query, hits, total: hits.length === 0 ? 0 : found.results.length, counts: found.filters, missing: [], suggestions: [] };
  }

  /** Records with as much of their texts as it takes to find all words of the query in one of them. */
  async function read(candidates: readonly Candidate[], query: Query, withTexts: boolean): Promise<Prepared[]> {
    const known = await Promise.all(candidates.map(load));
    const order = query.terms.some(({ type }) => type === 'han') ? [1, lang, 0, 2] : [lang, 0, 2, 1];
    const lacks = (i: number): boolean => !judge(query, known[i] as Prepared, lang).has.every(Boolean);
    const readIn = (other: number, some: readonly number[]): Promise<unknown> =>
      Promise.all(
        some.map(async (i) => {
          const id = candidates[i]?.id ?? '';
          const text = await textOf(id, other);
          // Another search may have read it meanwhile.
          const now = await (prepared.get(id) as Promise<Prepared>);
          known[i] = now.unread.includes(other) ? withText(now, other, text) : now;
          prepared.set(id, Promise.resolve(known[i]));
        }),
      );
    for (const other of withTexts ? order : []) {
      const lacking = known.flatMap(({ unread }, i) => (unread.includes(other) && lacks(i) ? [i] : []));
      // The first tells whether the words stand in that language at all.
      const [first, ...rest] = lacking;
      if (first === undefined) continue;
      await readIn(other, [first]);
      if (!lacks(first)) await readIn(other, rest);
    }
    return known;
  }

  function textOf(id: string, other: number): Promise<string> {
    const key = `${id}.${other}`;
    const text = texts.get(key) ?? shelf.text(id, other);
    texts.set(key, text);
    return text;
  }

  function load(candidate: Candidate): Promise<Prepared> {
    const known = prepared.get(candidate.id);
    if (known !== undefined) return known;
    const loading = candidate.data().then(({ meta }) => prepare(JSON.parse(meta.record) as SearchRecord));
    prepared.set(candidate.id, loading);
    return loading;
  }

  /** The first other reading of a query that finds something: a name one letter away, words written together, a mistyped word. */
  async function mend(query: Query, ask: Ask, isWeaklyFound: boolean): Promise<Answer | undefined> {
    const steps = [() => correctNames(query, table).map(({ query: text }) => ({ text, isBold: false })), () => split(query), () => respell(query)];
    // What stands in running text is no mistype of a word, but perhaps of a name.
    for (const step of isWeaklyFound ? steps.slice(0, 1) : steps) {
      const trials = await Promise.all((await step()).map(async (reading) => ({ ...reading, found: await search(readQuery(reading.text, reader), { ...ask, shown: 0 }, rankedInTrial) })));
      const best = trials.filter(({ found, isBold }) => found.hits.length > 0 && !isWeak(found) && (!isBold || isExact(found))).sort((a, b) => points(b.found) - points(a.found))[0];
      if (best !== undefined) return tryReading(best.text, ask);
    }
    return undefined;
  }

  async function tryReading(text: string, ask: Ask): Promise<Answer | undefined> {
    const query = readQuery(text, reader);
    const found = await search(query, ask);
    return found.hits.length > 0 && !isWeak(found) ? { ...withCards(query, found), corrected: text } : undefined;
  }

  /** Words written together, parted where the words of titles allow it. `hanhlangkinhte` */
  function split(query: Query): Reading[] {
    const parts = query.terms.map((term) => (term.type === 'latin' && term.flat.length > 5 && !rankOf.has(term.flat) ? parted(term.flat) : undefined));
    return parts.some((part) => part !== undefined) ? [{ text: query.terms.map((term, i) => parts[i] ?? term.text).join(' '), isBold: true }] : [];
  }

  /** Fewest known words, the most frequent of them. */
  function parted(word: string): string | undefined {
    const best: { cost: number; words: string[] }[] = [{ cost: 0, words: [] }];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = Math.max(0, end - 12); start < end - 1; start += 1) {
        const before = best[start];
        const rank = rankOf.get(word.slice(start, end));
        if (before === undefined || rank === undefined) continue;
        const cost = before.cost + 1 + rank / spelling.length;
        if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, words: [...before.words, word.slice(start, end)] };
      }
    }
    const found = best[word.length]?.words;
    return found !== undefined && found.length > 1 && found.length <= word.length / 2 ? found.join(' ') : undefined;
  }

  /** Queries with one word changed to a known one, likeliest first. */
  async function respell(query: Query): Promise<Reading[]> {
    const isKnown = await Promise.all(query.terms.map((term) => rankOf.has(term.flat) || isFound(term)));
    const order = query.terms.map((_, i) => i).sort((a, b) => Number(isKnown[a]) - Number(isKnown[b]));
    const others = order.flatMap((i) => {
      const term = query.terms[i] as Term;
      if (term.type !== 'latin' || term.flat.length < openLength || (isKnown[i] && isKnown.includes(false))) return [];
      // Of short words many are near each other: one of them must stand where it was typed.
      const isBold = term.flat.length < longLength || isKnown[i] === true;
      return nearWords(term.flat).slice(0, 3).map((word) => ({ text: query.terms.map((other, k) => (k === i ? word : other.text)).join(' '), isBold }));
    });
    return others.slice(0, readings);
  }

  async function isFound(term: Term): Promise<boolean> {
    const { results } = await pagefind.search(termWords(term).join(' '), {});
    const query = { text: term.text, terms: [term], named: [] };
    const found = await read(results.slice(0, 1), query, true);
    return found.some((first) => judge(query, first, lang).isWhole);
  }

  function nearWords(word: string): string[] {
    const most = word.length > 7 ? 2 : 1;
    const near = spelling.flatMap((other, rank) => {
      if (other === word || Math.abs(other.length - word.length) > most) return [];
      const away = distance(word, other, most);
      return away > most ? [] : [{ other, cost: away * 2 + (other[0] === word[0] ? 0 : 1) + rank / spelling.length }];
    });
    return near.sort((a, b) => a.cost - b.cost).map(({ other }) => other);
  }

  /** Hits that have all words but one, side by side or beside a name; said to be so. */
  async function closest(query: Query, ask: Ask): Promise<Answer | undefined> {
    if (query.terms.length < 3) return undefined;
    const tries = await Promise.all(
      query.terms.map(async (left) => {
        const rest: Query = { ...query, terms: query.terms.filter((term) => term !== left), named: [] };
        const isNaming = rest.terms.some(({ names }) => names.some(isThing)) || rest.terms.every(({ type }) => type !== 'latin' && type !== 'han');
        return { left, rest, isNaming, found: await search(rest, { ...ask, shown: 0 }, rankedInTrial) };
      }),
    );
    const best = tries.filter(({ found, isNaming }) => found.hits.length > 0 && !isWeak(found) && (isNaming || isExact(found))).sort((a, b) => points(b.found) - points(a.found))[0];
    if (best === undefined) return undefined;
    return { ...(await search(best.rest, ask)), cards: [], wholes: [], missing: [best.left.text], suggestions: suggestionsFor(query) };
  }

  /** Each name or known word of the query by itself, and names near it. */
  function suggestionsFor(query: Query): string[] {
    const near = correctNames(query, table).map(({ printed }) => printed);
    const names = query.terms.flatMap(({ type, names: own }) => (type === 'name' ? (own[0]?.printed?.[0] ?? []) : []));
    const spelled = query.terms.flatMap((term) => (term.type === 'latin' && term.flat.length > 3 && !rankOf.has(term.flat) ? nearWords(term.flat).slice(0, 2) : []));
    return [...new Set([...near, ...names, ...spelled])].slice(0, 4);
  }
}

/** Records are numbered from the newest on: `7pz-803466` */
function placeByDate({ id }: Candidate): number {
  return Number.parseInt(id, 36);
}

function isThing({ kind }: SearchName): boolean {
  return kind === 'place' || kind === 'person' || kind === 'forum';
}

/** Words for Pagefind: all of them whole, or all that begin like one that may not be finished. */
function termWords(term: Term): string[] {
  const isOpen = term.isOpen && (term.type !== 'latin' || term.flat.length >= openLength);
  return term.words.map((word) => indexToken(word, isOpen));
}

function wholesOf({ terms, named }: Query): SearchName[] {
  return terms.length === 1 && named.length === 0 ? (terms[0]?.names ?? []).filter(({ page }) => page !== undefined) : [];
}

function points({ hits }: Pick<Answer, 'hits'>): number {
  return hits[0]?.judgement.score ?? 0;
}

/** The first hit has the query as it was typed. */
function isExact({ hits }: Pick<Answer, 'hits'>): boolean {
  return hits[0]?.judgement.isPhrase === true;
}

/** Found in running text only. */
function isWeak(found: Pick<Answer, 'hits'>): boolean {
  return points(found) < 55;
}

function isStronger(a: Pick<Answer, 'hits'>, b: Pick<Answer, 'hits'>): boolean {
  return points(a) > points(b) + 20;
}

