/** The records that queries have come upon, with as much of their texts as has been asked for. */
import { findMarks } from '../../i18n/search/marks.ts';
import { prepare, withText, type Prepared } from '../../i18n/search/prepare.ts';
import type { Query } from '../../i18n/search/query.ts';
import { judge, type Judgement } from '../../i18n/search/rank.ts';
import type { SearchRecord } from '../../i18n/search/record.ts';

/** A result of Pagefind, whose record is loaded when it is asked for. */
export type Candidate = { id: string; data: () => Promise<{ meta: { record: string } }> };

export type Hit = { record: SearchRecord; judgement: Judgement };

export type Library = {
  /** Records with as much of their texts as it takes to find all words of the query in one of them. */
  read: (candidates: readonly Candidate[], query: Query, withTexts: boolean) => Promise<Prepared[]>;
  /** The first articles with the passage that speaks of what was asked, where title and summary do not. */
  quote: (hits: readonly Hit[], query: Query) => Promise<Hit[]>;
};

/** Articles of which a passage is fetched only to be shown. */
const quotedArticles = 3;

/**
 * @param lang index of the reader's language: 0 vi, 1 zh, 2 en
 * @param loadText running text of a record in one language
 */
export function openLibrary(lang: number, loadText: (id: string, lang: number) => Promise<string>): Library {
  const prepared = new Map<string, Promise<Prepared>>();
  const texts = new Map<string, Promise<string>>();
  const ids = new WeakMap<SearchRecord, string>();

  return { read, quote };

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
    known.forEach(({ record }, i) => ids.set(record, candidates[i]?.id ?? ''));
    return known;
  }

  function textOf(id: string, other: number): Promise<string> {
    const key = `${id}.${other}`;
    const text = texts.get(key) ?? loadText(id, other);
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

  async function quote(hits: readonly Hit[], query: Query): Promise<Hit[]> {
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
}
