/** The timeline: everything with a date, by year and month, newest first. */
import type { FactEntry, RecordData } from '../record/record.ts';
import { parseEdtf, sortPoint } from '../record/edtf.ts';
import { formatMonth } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { message, type MessageKey } from '../i18n/messages/index.ts';
import { entryPath, pathTo } from '../i18n/paths.ts';
import { topics } from '../schemas/common.ts';
import { beadsOf, card, type Bead } from './card.ts';
import { compareFactsByDate, type Context } from './context.ts';
import { factDate } from '../record/factDate.ts';
import { factLine, type FactLine } from './factLine.ts';
import { mechanismLink, placeLink } from './links.ts';
import { overview, timelineKinds, type Overview } from './overview.ts';
import { pageMeta, sectionTrail, type Page } from './page.ts';

export type MonthGroup = { id: string; title: string; facts: FactLine[] };
export type YearGroup = { id: string; year: number; title: string; count: string; months: MonthGroup[] };

export type Filter = { key: 'kind' | 'topic' | 'place' | 'mechanism' | 'year'; value: string; text: string; href: string; count: number; current: boolean; lang?: string };

export type TimelineBody = {
  title: string;
  lead: string;
  /** All facts are of one kind, which the title names. */
  isOneKind: boolean;
  overview: Overview;
  filters: { title: string; filters: Filter[] }[];
  all: { text: string; href: string; current: boolean };
  years: YearGroup[];
  undated: FactLine[];
  /** For the filter script: `#` stands for the number. */
  words: { none: string; one: string; other: string };
};

/** Offices and statements hang on their events; they have no line of their own here. */
export function isOnTimeline(fact: FactEntry): boolean {
  return fact.kind !== 'role' && fact.kind !== 'statement';
}

/** Topics that the timeline has a page of. */
export function timelineTopics({ facts }: RecordData): (typeof topics)[number][] {
  const used = new Set([...facts.values()].filter(isOnTimeline).flatMap((fact) => fact.topics));
  return topics.filter((topic) => used.has(topic));
}

/** The whole timeline, and one page for each kind and topic, so that filters work without a script. */
export function timelinePages(context: Context): Page<TimelineBody>[] {
  const facts = timelineFacts(context);
  return [
    timelinePage(context, facts, facts, undefined),
    ...filterChoices(context, facts).flatMap(({ key, value, text }) =>
      key === 'kind' || key === 'topic'
        ? [timelinePage(context, facts, facts.filter((fact) => matches(fact, key, value)), { key, value, text })]
        : [],
    ),
  ];
}

function timelineFacts({ record }: Context): FactEntry[] {
  return [...record.facts.values()].filter(isOnTimeline).sort(compareFactsByDate);
}

function matches(fact: FactEntry, key: Filter['key'], value: string): boolean {
  switch (key) {
    case 'kind':
      return fact.kind === value;
    case 'topic':
      return fact.topics.some((topic) => topic === value);
    case 'place':
      return fact.places.includes(value);
    case 'mechanism':
      return fact.mechanism === value;
    case 'year':
      return yearOf(fact) === Number(value);
  }
}

/** The year under which a fact stands on the timeline. */
function yearOf(fact: FactEntry): number | undefined {
  const date = factDate(fact);
  return date === undefined ? undefined : sortPoint(parseEdtf(date)).year;
}

type Choice = Pick<Filter, 'key' | 'value' | 'text' | 'lang'>;

/** What can be filtered by; only what some fact has. */
function filterChoices(context: Context, facts: readonly FactEntry[]): Choice[] {
  const { locale, record } = context;
  const kinds: Choice[] = timelineKinds.map((kind) => ({ key: 'kind', value: kind, text: message(locale, `kinds.${kind}`) }));
  const byTopic: Choice[] = topics.map((topic) => ({ key: 'topic', value: topic, text: message(locale, `topic.${topic}`) }));
  const forums: Choice[] = [...record.mechanisms.keys()].map((id) => ({ key: 'mechanism', value: id, ...named(mechanismLink(context, id)) }));
  const places: Choice[] = [...record.places.values()]
    .filter((place) => place.level !== 'country' && place.level !== 'region' && (place.country === 'VN' || place.country === 'CN'))
    .map((place) => ({ key: 'place', value: place.id, ...named(placeLink(context, place.id)) }));
  const years = [...new Set(facts.map(yearOf))].filter((year) => year !== undefined).map(
    (year): Choice => ({ key: 'year', value: String(year), text: yearTitle(locale, year) }),
  );
  return [...kinds, ...byTopic, ...places, ...forums, ...years].filter(({ key, value }) => facts.some((fact) => matches(fact, key, value)));
}

function named({ text, lang }: { text: string; lang?: string }): { text: string; lang?: string } {
  return { text, ...(lang !== undefined && { lang }) };
}

function timelinePage(
  context: Context,
  all: readonly FactEntry[],
  facts: readonly FactEntry[],
  filter: Choice | undefined,
): Page<TimelineBody> {
  const { locale } = context;
  const page = filter === undefined ? 'timeline' : `timeline/${filter.key}/${filter.value}`;
  const title = filter === undefined ? message(locale, 'timeline.title') : message(locale, 'timeline.filtered', { name: filter.text });
  const lead = filter === undefined ? message(locale, 'timeline.lead') : message(locale, 'timeline.filteredLead', { name: filter.text, count: facts.length });
  const hrefOf = ({ key, value }: Choice): string => {
    if (key === 'place') return pathTo(locale, entryPath.place(value));
    if (key === 'mechanism') return pathTo(locale, entryPath.mechanism(value));
    if (key === 'year') return `${pathTo(locale, 'timeline')}#y${value}`;
    return pathTo(locale, `timeline/${key}/${value}`);
  };
  const filters = filterChoices(context, all).map((choice): Filter => ({
    ...choice,
    href: hrefOf(choice),
    count: all.filter((fact) => matches(fact, choice.key, choice.value)).length,
    current: filter?.key === choice.key && filter.value === choice.value,
  }));
  const group = (key: Filter['key'], name: MessageKey) => ({
    title: message(locale, name),
    filters: filters.filter((f) => f.key === key).sort((a, b) => (key === 'kind' || key === 'year' ? 0 : b.count - a.count)),
  });
  return {
    params: { locale, ...(filter && { filter: `${filter.key}/${filter.value}` }) },
    body: {
      title,
      lead,
      isOneKind: filter?.key === 'kind',
      overview: overview(context, facts, (fact) => `#${factAnchor(fact.id)}`),
      filters: [
        group('kind', 'timeline.byKind'),
        group('topic', 'field.topics'),
        group('place', 'field.places'),
        group('mechanism', 'field.mechanism'),
        group('year', 'timeline.byYear'),
      ],
      all: { text: message(locale, 'ui.all'), href: pathTo(locale, 'timeline'), current: filter === undefined },
      years: groupByYear(context, facts),
      undated: facts.filter((fact) => factDate(fact) === undefined).map((fact) => factLine(context, fact)),
      words: {
        none: message(locale, 'timeline.shown', { count: 0 }),
        one: message(locale, 'timeline.shown', { count: 1 }),
        other: message(locale, 'timeline.shown', { count: 2 }).replace('2', '#'),
      },
    },
    meta: pageMeta({
      locale,
      page,
      section: 'timeline',
      title,
      description: `${title}. ${lead}`,
      ...(filter && { trail: [sectionTrail(locale, 'timeline')], crumb: filter.text }),
      card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead, beads: yearBeads(facts) }),
    }),
  };
}

/** One bead a year with facts, its area as the number of its facts. */
function yearBeads(facts: readonly FactEntry[]): Bead[] {
  const years = facts.map(yearOf).filter((year) => year !== undefined);
  const counts = [...new Set(years)].sort((a, b) => a - b).map((year) => years.filter((other) => other === year).length);
  const most = Math.max(1, ...counts);
  return beadsOf(counts.map((count) => ({ radius: Math.round(8 + 22 * Math.sqrt(count / most)), filled: true })));
}

/** `factAnchor('2021-05-26-x/turnover') // => 'f-2021-05-26-x-turnover'` */
export function factAnchor(id: string): string {
  return `f-${id.replace('/', '-')}`;
}

function yearTitle(locale: Locale, year: number): string {
  return locale === 'zh' ? `${year}年` : String(year);
}

function groupByYear(context: Context, facts: readonly FactEntry[]): YearGroup[] {
  const { locale } = context;
  const years: (YearGroup & { size: number })[] = [];
  for (const fact of facts) {
    const date = factDate(fact);
    if (date === undefined) continue;
    const { year, month } = sortPoint(parseEdtf(date));
    let group = years.at(-1);
    if (group?.year !== year) {
      group = { id: `y${year}`, year, title: yearTitle(locale, year), count: '', size: 0, months: [] };
      years.push(group);
    }
    const id = month === undefined ? `y${year}-all` : `y${year}-${String(month).padStart(2, '0')}`;
    let months = group.months.at(-1);
    if (months?.id !== id) {
      months = { id, title: month === undefined ? '' : formatMonth(locale, month), facts: [] };
      group.months.push(months);
    }
    months.facts.push(factLine(context, fact));
    group.size += 1;
  }
  return years.map(({ size, months, ...group }) => ({
    ...group,
    // Without a heading they would seem to belong to the month above.
    months: months.map((month) => (month.title === '' && months.length > 1 ? { ...month, title: message(locale, 'timeline.noMonth') } : month)),
    count: message(locale, 'list.count', { count: size }),
  }));
}
