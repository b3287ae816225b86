/** The search page: what its script says, and the names to browse without it. */
import { pinyin } from 'pinyin-pro';
import { fold } from '../i18n/fold.ts';
import { compareNames, type Locale } from '../i18n/locales.ts';
import { message, type MessageKey } from '../i18n/messages/index.ts';
import { pathTo } from '../i18n/paths.ts';
import { startLine } from '../i18n/text.ts';
import { topics } from '../schemas/common.ts';
import { factKinds } from '../schemas/fact.ts';
import type { Context } from './context.ts';
import { listMeta } from './lists.ts';
import { mechanismLink, personLink, placeLink, type Link } from './links.ts';
import { timelineTopics } from './timeline.ts';
import type { Page } from './page.ts';

/** Wording for the script; `{query}` and `#` are put in by it. */
export type SearchWords = {
  loading: string;
  error: string;
  none: string;
  one: string;
  other: string;
  corrected: string;
  missing: string;
  noneFor: string;
  noneHelp: string;
  didYouMean: string;
  more: string;
  clear: string;
  /** Headings of results in other languages, in the order vi, zh, en. */
  inLanguage: string[];
  /** Filters in order, with the names of their values; places are named by the index. */
  filters: { key: 'kind' | 'place' | 'topic' | 'year' | 'lang'; title: string; values: Record<string, string> }[];
};

export type SearchBody = {
  lead: string;
  noScript: string;
  keys: string;
  placeholder: string;
  label: string;
  filters: string;
  sort: { label: string; relevance: string; date: string };
  words: SearchWords;
  browse: { title: string; groups: { letter: string; links: Link[] }[] }[];
};

export function searchPages(context: Context): Page<SearchBody>[] {
  const { locale, record } = context;
  const { lead, meta } = listMeta(context, 'search');
  const say = (key: MessageKey): string => message(locale, key);
  return [
    {
      params: { locale },
      body: {
        lead,
        noScript: say('search.noScript'),
        keys: say('search.keys'),
        placeholder: say('ui.searchPlaceholder'),
        label: say('ui.search'),
        filters: say('search.filters'),
        sort: { label: say('search.sort'), relevance: say('search.byRelevance'), date: say('search.byDate') },
        words: words(locale),
        browse: [
          { title: say('nav.places'), groups: byLetter(locale, [...record.places.keys()].map((id) => placeLink(context, id))) },
          { title: say('nav.people'), groups: byLetter(locale, [...record.people.keys()].map((id) => personLink(context, id))) },
          { title: say('nav.mechanisms'), groups: byLetter(locale, [...record.mechanisms.keys()].map((id) => mechanismLink(context, id))) },
          {
            title: say('field.topics'),
            groups: byLetter(
              locale,
              timelineTopics(context.record).map((topic) => ({ text: say(`topic.${topic}`), href: pathTo(locale, `timeline/topic/${topic}`) })),
            ),
          },
        ],
      },
      meta,
    },
  ];
}

function words(locale: Locale): SearchWords {
  const say = (key: MessageKey): string => message(locale, key);
  const kinds = { place: 'nav.places', person: 'nav.people', forum: 'nav.mechanisms', article: 'nav.articles', source: 'source.sources' } as const;
  return {
    loading: say('search.loading'),
    error: say('search.error'),
    none: message(locale, 'search.results', { count: 0 }),
    one: message(locale, 'search.results', { count: 1 }),
    other: message(locale, 'search.results', { count: 2 }).replace('2', '#'),
    corrected: say('search.corrected'),
    missing: say('search.missing'),
    noneFor: say('search.noneFor'),
    noneHelp: say('search.noneHelp'),
    didYouMean: say('search.didYouMean'),
    more: say('ui.more'),
    clear: say('ui.clear'),
    inLanguage: [say('search.inLanguage.vi'), say('search.inLanguage.zh'), say('search.inLanguage.en')],
    filters: [
      {
        key: 'kind',
        title: say('timeline.byKind'),
        values: Object.fromEntries([
          ...Object.entries(kinds).map(([kind, key]) => [kind, say(key)]),
          ...factKinds.map((kind) => [kind, say(`kinds.${kind}`)]),
        ]) as Record<string, string>,
      },
      { key: 'place', title: say('field.places'), values: {} },
      { key: 'topic', title: say('field.topics'), values: Object.fromEntries(topics.map((topic) => [topic, say(`topic.${topic}`)])) },
      { key: 'year', title: say('search.year'), values: {} },
      {
        key: 'lang',
        title: say('search.textIn'),
        values: Object.fromEntries((['vi', 'zh', 'en', 'fr', 'id'] as const).map((lang) => [lang, say(`source.lang.${lang}`)])),
      },
    ],
  };
}

/** Links in the order of the language, under their first letters: Đ by itself in Vietnamese, pinyin in Chinese. */
function byLetter(locale: Locale, links: readonly Link[]): { letter: string; links: Link[] }[] {
  const groups = new Map<string, Link[]>();
  for (const link of links.toSorted((a, b) => compareNames(locale, a.text, b.text))) {
    const letter = firstLetter(link.text);
    const group = groups.get(letter);
    const entry = { ...link, text: startLine(link.text) };
    if (group === undefined) groups.set(letter, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([letter, members]) => ({ letter, links: members })).sort((a, b) => compareNames('vi', a.letter, b.letter));
}

function firstLetter(text: string): string {
  const [sign = ''] = text;
  if (/[\u3400-\u9fff]/.test(sign)) return pinyin(text, { toneType: 'none', type: 'array' })[0]?.[0]?.toUpperCase() ?? '';
  return /^đ/i.test(sign) ? 'Đ' : fold(sign).toUpperCase();
}
