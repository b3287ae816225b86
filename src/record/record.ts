/** The whole record in memory: entries by collection, ready for views. */
import type { Article, OriginalArticle, TranslatedArticle } from '../schemas/article.ts';
import type { Locale } from '../schemas/common.ts';
import type { Fact } from '../schemas/fact.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Mechanism } from '../schemas/mechanism.ts';
import type { Organization } from '../schemas/organization.ts';
import type { Person } from '../schemas/person.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';
import { compareText } from './issue.ts';
import { entryToReferences, type EntryData } from './references.ts';
import { compareBlocks, type BlockChange } from './staleness.ts';

/** HTML of an entry's notes by language. */
export type Notes = Partial<Record<string, string>>;

/** What the data store keeps of one entry; `file` is content-addressed HTML. */
export type StoredEntry = {
  id: string;
  /** Not named `collection`: Astro would take an object with an id and a collection for a reference. */
  of: CollectionName;
  locale?: Locale;
  path: string;
  data: unknown;
  html: string;
  notes: Notes;
  headings: { depth: number; id: string; text: string }[];
  citedFacts: string[];
  originalDigest: string;
  /** Digests of the top-level blocks of an article's body. */
  blocks: string[];
};

export type Identified<T> = T & { id: string; notes: Notes };

export type ArticleText = {
  title: string;
  summary: string;
  html: string;
  headings: StoredEntry['headings'];
  path: string;
  state: 'original' | 'machine' | 'reviewed';
  /** The original has changed since this translation was made. */
  stale: boolean;
  /** What changed in the original's body since; absent when the translation does not say what its paragraphs were made from. */
  blockChanges?: BlockChange[];
};

export type ArticleEntry = {
  id: string;
  original: Locale;
  sources: string[];
  published: string;
  topics: OriginalArticle['topics'];
  texts: Partial<Record<Locale, ArticleText>>;
  citedFacts: string[];
  /** Number of paragraphs (top-level blocks) of the original. */
  blocks: number;
};

export type FactEntry = Identified<Fact> & { article: string };

export type RecordData = {
  articles: Map<string, ArticleEntry>;
  facts: Map<string, FactEntry>;
  /** Facts that the record no longer stands by: they keep their pages and stay in the open data, and are nowhere else. */
  withdrawn: Map<string, FactEntry>;
  sources: Map<string, Identified<Source>>;
  places: Map<string, Identified<Place>>;
  mechanisms: Map<string, Identified<Mechanism>>;
  people: Map<string, Identified<Person>>;
  organizations: Map<string, Identified<Organization>>;
};

export type RecordOptions = {
  /** Drafts belong into previews and never into production. */
  drafts: boolean;
};

/** Orders entries by id and joins the languages of each article. Expects entries that `checkRecord` passed. */
export function entriesToRecord(entries: readonly StoredEntry[], options: RecordOptions): RecordData {
  const byId = [...entries].sort((a, b) => compareText(a.id, b.id) || compareText(a.path, b.path));
  const hidden = options.drafts ? new Set<string>() : draftArticles(byId);
  const isLive = (entry: StoredEntry): boolean =>
    options.drafts || (!(entry.data as { draft?: boolean }).draft && !hidden.has(articleOf(entry.id)));
  const all = [...collect<Fact>(byId.filter(isLive), 'facts')].map(
    ([id, fact]) => [id, { ...fact, article: articleOf(id) } as FactEntry] as const,
  );
  const facts = new Map(all.filter(([, fact]) => fact.withdrawn === undefined));
  const articles = entriesToArticles(byId);
  for (const [id, article] of articles) {
    if (hidden.has(id)) articles.delete(id);
    else article.citedFacts = article.citedFacts.filter((fact) => facts.has(fact));
  }
  return {
    articles,
    facts,
    withdrawn: new Map(all.filter(([, fact]) => fact.withdrawn !== undefined)),
    sources: collect<Source>(byId.filter(liveSources(byId, isLive)), 'sources'),
    places: collect<Place>(byId, 'places'),
    mechanisms: collect<Mechanism>(byId, 'mechanisms'),
    people: collect<Person>(byId, 'people'),
    organizations: collect<Organization>(byId, 'organizations'),
  };
}

function collect<T>(entries: readonly StoredEntry[], collection: CollectionName): Map<string, Identified<T>> {
  return new Map(
    entries
      .filter((entry) => entry.of === collection)
      .map((entry) => [entry.id, { ...(entry.data as T), id: entry.id, notes: entry.notes }]),
  );
}

/** A source that drafts name and nothing else does is hidden with them. */
function liveSources(
  entries: readonly StoredEntry[],
  isLive: (entry: StoredEntry) => boolean,
): (entry: StoredEntry) => boolean {
  const named = (entry: StoredEntry): string[] =>
    entryToReferences({ collection: entry.of, data: entry.data } as EntryData).flatMap(({ to, id }) =>
      to === 'sources' ? [id] : [],
    );
  const drafts = entries.filter((entry) => !isLive(entry));
  if (drafts.length === 0) return () => true;
  const live = entries.filter(isLive);
  const kept = new Set(live.flatMap(named));
  const inText = live.map(({ html, notes }) => [html, ...Object.values(notes)].join(' ')).join(' ');
  const hidden = new Set(drafts.flatMap(named).filter((id) => !kept.has(id) && !inText.includes(`"${id}"`)));
  return ({ id }) => !hidden.has(id);
}

/** The article to whose folder a fact belongs. */
function articleOf(factId: string): string {
  return factId.split('/')[0] as string;
}

/** Articles that are drafts; their facts are hidden with them. */
function draftArticles(entries: readonly StoredEntry[]): Set<string> {
  return new Set(
    entries.filter((entry) => entry.of === 'articles' && (entry.data as { draft?: boolean }).draft).map(({ id }) => id),
  );
}

function entriesToArticles(entries: readonly StoredEntry[]): Map<string, ArticleEntry> {
  const articles = new Map<string, ArticleEntry>();
  const files = entries.filter((entry) => entry.of === 'articles');
  for (const original of files) {
    const data = original.data as Article;
    if (!('original' in data)) continue;
    const texts: ArticleEntry['texts'] = {};
    for (const file of files.filter((f) => f.id === original.id)) {
      const text = file.data as Article;
      texts[file.locale as Locale] = {
        title: text.title,
        summary: text.summary,
        html: file.html,
        headings: file.headings,
        path: file.path,
        ...translationState(text, original),
      };
    }
    articles.set(original.id, {
      id: original.id,
      original: original.locale as Locale,
      sources: data.sources,
      published: data.published,
      topics: data.topics,
      texts,
      citedFacts: original.citedFacts,
      blocks: original.blocks.length,
    });
  }
  return articles;
}

function translationState(
  text: OriginalArticle | TranslatedArticle,
  original: StoredEntry,
): Pick<ArticleText, 'state' | 'stale' | 'blockChanges'> {
  if ('original' in text) return { state: 'original', stale: false };
  const { state, basis, paragraphs } = text.translation;
  const blockChanges = paragraphs && compareBlocks(paragraphs, original.blocks);
  return {
    state,
    stale: basis !== original.originalDigest || (blockChanges !== undefined && blockChanges.length > 0),
    ...(blockChanges && { blockChanges }),
  };
}
