/** Answers a query: asks Pagefind for candidates, ranks them, and mends what was mistyped. Knows no page. */
import { distance } from '../../i18n/search/distance.ts';
import { nameTable, namesFrom, textToAtoms, type SearchName } from '../../i18n/search/names.ts';
import { correctNames, readQuery, type Query, type Reader, type Term } from '../../i18n/search/query.ts';
import { judge, prepare, type Judgement, type Prepared } from '../../i18n/search/rank.ts';
import { indexToken } from '../../i18n/search/words.ts';
import type { SearchRecord } from '../../i18n/search/record.ts';

export type Filters = Partial<Record<'kind' | 'place' | 'topic' | 'year' | 'lang', string>>;
type Counts = Partial<Record<string, Record<string, number>>>;
type Candidate = { id: string; data: () => Promise<{ meta: { record: string } }> };
type Found = { results: Candidate[]; filters: Counts };

/** The part of Pagefind that is used. */
export type Pagefind = {
  search: (words: string | null, options: { filters?: Filters; sort?: Record<string, 'asc' | 'desc'> }) => Promise<Found>;
  filters: () => Promise<unknown>;
};

/** What is loaded with the box; the same as `SearchNamesFile` of the build. */
export type NamesFile = { names: SearchName[]; simplified: string };

export type Ask = { text: string; filters: Filters; sort: 'relevance' | 'date'; shown: number };

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

/**
 * @param lang index of the reader's language: 0 vi, 1 zh, 2 en
 * @param loadSpelling words of titles with spaces, most frequent first; asked for once, when a query finds nothing
 */
export function startEngine(
  pagefind: Pagefind,
  file: NamesFile,
  lang: number,
  segment: Reader['segment'],
  loadSpelling: () => Promise<string>,
): Engine {
  const table = nameTable(file.names);
  const signs = [...file.simplified];
  const simplified = new Map(signs.flatMap((sign, i) => (i % 2 === 0 ? [[sign, signs[i + 1] ?? sign] as const] : [])));
  const reader: Reader = { table, simplified, segment };
  let spelling: string[] = [];
  let rankOf: ReadonlyMap<string, number> = new Map();
  const prepared = new Map<string, Promise<Prepared>>();

  return { answer, names: file.names };

  async function answer(ask: Ask, hear?: Hear): Promise<Answer> {
    // A filter asks for entries of one kind or year; names by heart are none.
    const filtered = (found: Answer): Answer => (Object.keys(ask.filters).length === 0 ? found : { ...found, cards: [], wholes: [] });
    return filtered(await answerAll(ask, (found) => hear?.(filtered(found))));
  }

  async function answerAll(ask: Ask, hear: Hear): Promise<Answer> {
    const query = readQuery(ask.text, reader, true);
    const first = await search(query, ask);
    if (query.terms.length === 0 || query.named.length > 0) return withCards(query, first);
    if (first.hits.length > 0 && !isWeak(first)) return withCards(query, first);
    if (first.hits.length > 0) hear(withCards(query, first));
    if (spelling.length === 0) {
      spelling = (await loadSpelling()).split(' ');
      rankOf = new Map(spelling.map((word, i) => [word, i]));
    }
    const mended = await mend(query, ask, first.hits.length > 0);
    if (mended !== undefined && (first.hits.length === 0 || isStronger(mended, first))) return mended;
    if (first.hits.length > 0) return withCards(query, first);
    return (await closest(query, ask)) ?? { ...withCards(query, first), suggestions: suggestionsFor(query) };
  }

  function withCards(query: Query, found: Searched): Answer {
    return { ...found, cards: query.named.length > 0 ? query.named : begun(query), wholes: wholesOf(query) };
  }

  /** Places, people and forums whose name the query begins, while it is no name itself. */
  function begun({ text, terms }: Query): SearchName[] {
    if (terms.length === 0 || terms.every(({ type }) => type === 'name')) return [];
    const typed = textToAtoms(text).map(({ flat }) => flat).join('');
    return namesFrom(typed, table, 6).filter(({ kind }) => ['place', 'person', 'forum'].includes(kind)).slice(0, 3);
  }

  async function search(query: Query, { filters, sort, shown }: Ask): Promise<Searched> {
    const hasWords = query.terms.length > 0;
    const isByDate = sort === 'date' || !hasWords;
    const words = hasWords ? query.terms.flatMap(termWords).join(' ') : null;
    const found = await pagefind.search(words, { filters, ...(isByDate && { sort: { date: 'desc' } }) });
    const results = await Promise.all(found.results.slice(0, Math.max(ranked, shown)).map(load));
    const hits = results.map((result) => ({ record: result.record, judgement: judge(query, result, lang) })).filter(({ judgement }) => judgement.isWhole);
    if (!isByDate) hits.sort((a, b) => b.judgement.score - a.judgement.score);
    return { query, hits, total: hits.length === 0 ? 0 : found.results.length, counts: found.filters, missing: [], suggestions: [] };
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
    const steps = [() => correctNames(query, table).map((found) => found.query), () => split(query), () => respell(query)];
    // What stands in running text is no mistype of a word, but perhaps of a name.
    for (const step of isWeaklyFound ? steps.slice(0, 1) : steps) {
      const answers = await Promise.all((await step()).map((text) => tryReading(text, ask)));
      const best = answers.filter((answer) => answer !== undefined).sort((a, b) => points(b) - points(a))[0];
      if (best !== undefined) return best;
    }
    return undefined;
  }

  async function tryReading(text: string, ask: Ask): Promise<Answer | undefined> {
    const query = readQuery(text, reader, false);
    const found = await search(query, ask);
    return found.hits.length > 0 && !isWeak(found) ? { ...withCards(query, found), corrected: text } : undefined;
  }

  /** Words written together, parted where the words of titles allow it. `hanhlangkinhte` */
  function split(query: Query): string[] {
    const parts = query.terms.map((term) => (term.type === 'latin' && term.flat.length > 5 && !rankOf.has(term.flat) ? parted(term.flat) : undefined));
    return parts.some((part) => part !== undefined) ? [query.terms.map((term, i) => parts[i] ?? term.text).join(' ')] : [];
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
  async function respell(query: Query): Promise<string[]> {
    const isKnown = await Promise.all(query.terms.map(isFound));
    const order = query.terms.map((_, i) => i).sort((a, b) => Number(isKnown[a]) - Number(isKnown[b]));
    const others = order.flatMap((i) => {
      const term = query.terms[i] as Term;
      if (term.type !== 'latin' || term.flat.length < openLength || (isKnown[i] && isKnown.includes(false))) return [];
      return nearWords(term.flat).slice(0, 8).map((word) => query.terms.map((other, k) => (k === i ? word : other.text)).join(' '));
    });
    return others.slice(0, 16);
  }

  async function isFound(term: Term): Promise<boolean> {
    const { results } = await pagefind.search(termWords(term).join(' '), {});
    const [first] = results;
    return first !== undefined && judge({ text: term.text, terms: [term], named: [] }, await load(first), lang).isWhole;
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

  /** Hits that have all words but one, in title or names; said to be so. */
  async function closest(query: Query, ask: Ask): Promise<Answer | undefined> {
    if (query.terms.length < 3) return undefined;
    const tries = await Promise.all(
      query.terms.map(async (left) => {
        const rest: Query = { ...query, terms: query.terms.filter((term) => term !== left), named: [] };
        return { left, found: await search(rest, ask) };
      }),
    );
    const best = tries.filter(({ found }) => found.hits.length > 0 && !isWeak(found)).sort((a, b) => points(b.found) - points(a.found))[0];
    return best === undefined ? undefined : { ...best.found, cards: [], wholes: [], missing: [best.left.text], suggestions: suggestionsFor(query) };
  }

  /** Each name or known word of the query by itself, and names near it. */
  function suggestionsFor(query: Query): string[] {
    const near = correctNames(query, table).map(({ printed }) => printed);
    const names = query.terms.flatMap(({ type, names: own }) => (type === 'name' ? (own[0]?.printed?.[0] ?? []) : []));
    const spelled = query.terms.flatMap((term) => (term.type === 'latin' && term.flat.length > 3 && !rankOf.has(term.flat) ? nearWords(term.flat).slice(0, 2) : []));
    return [...new Set([...near, ...names, ...spelled])].slice(0, 4);
  }
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

/** Found in running text only. */
function isWeak(found: Pick<Answer, 'hits'>): boolean {
  return points(found) < 55;
}

function isStronger(a: Pick<Answer, 'hits'>, b: Pick<Answer, 'hits'>): boolean {
  return points(a) > points(b) + 20;
}

