/** People: the index and each person's page. */
import type { ArticleEntry, FactEntry, Identified } from '../record/record.ts';
import type { Person } from '../schemas/person.ts';
import { formatDate } from '../i18n/dates.ts';
import { langTag, locales, type Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { inBrackets } from '../i18n/text.ts';
import { printName } from '../i18n/names.ts';
import { absolute, entryPath, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { articleTeaser } from './article.ts';
import { card } from './card.ts';
import { compareFactsByDate, factActors, type Context } from './context.ts';
import { factLine, type FactLine, type PrintedDate } from './factLine.ts';
import { personLink, type Link } from './links.ts';
import { pageMeta, sectionTrail, type Page } from './page.ts';
import { compareNames } from '../i18n/locales.ts';
import type { NameRow } from './place.ts';

export type PersonBody = {
  title: string;
  titleLang?: string;
  side: 'VN' | 'CN';
  sideLabel: string;
  names: NameRow[];
  zhSources: string[];
  otherForms: string[];
  zhUncertain: boolean;
  nameNote: string;
  offices: { office: string; asOf: string; href: string }[];
  statements: FactLine[];
  /** What the person took part in. */
  events: FactLine[];
  /** What the person is only cited for. */
  attributed: FactLine[];
};

export function personPages(context: Context): Page<PersonBody>[] {
  return [...context.record.people.values()].map((person) => personPage(context, person));
}

function personPage(context: Context, person: Identified<Person>): Page<PersonBody> {
  const { locale, index } = context;
  const name = printName(locale, person.names, person.side);
  const page = entryPath.person(person.id);
  const facts = (index.factsByPerson.get(person.id) ?? []).toSorted(compareFactsByDate);
  const roles = facts.flatMap((fact) => (fact.kind === 'role' ? [fact] : []));
  const { names } = person;
  const others = facts.filter((fact) => fact.kind !== 'statement' && fact.kind !== 'role');
  const takesPart = (fact: FactEntry): boolean => factActors(fact).includes(person.id);
  return {
    params: { locale, id: person.id },
    body: {
      title: name.text,
      ...(name.lang && { titleLang: name.lang }),
      side: person.side,
      sideLabel: message(locale, `side.${person.side}`),
      // The title is not said again.
      names: locales.flatMap((l): NameRow[] => {
        const text = names[l];
        return text === undefined || text === name.text ? [] : [{ lang: langTag[l], name: text, certain: l !== 'zh' || names.zhCertainty === 'certain' }];
      }),
      zhSources: names.zhSources ?? [],
      otherForms: person.aliases?.zh ?? [],
      zhUncertain: names.zhCertainty !== 'certain',
      nameNote: person.nameNote?.[locale] ?? '',
      offices: roles.map((role) => ({
        office: role.office[locale],
        asOf: message(locale, 'person.asOf', { date: formatDate(locale, role.asOf) }),
        href: pathTo(locale, entryPath.fact(role.id)),
      })),
      statements: facts.filter((f) => f.kind === 'statement').map((f) => statementLine(context, f, person.id)),
      events: others.filter(takesPart).map((f) => factLine(context, f)),
      attributed: others.filter((f) => !takesPart(f)).map((f) => ({ ...factLine(context, f), who: [] })),
    },
    meta: pageMeta({
      locale,
      page,
      section: 'people',
      title: name.text,
      description: [name.text, ...roles.map((role) => role.office[locale]), message(locale, 'list.facts', { count: facts.length })].join(locale === 'zh' ? '，' : ', '),
      ogType: 'profile',
      isShareable: true,
      trail: [sectionTrail(locale, 'people')],
      card: card(locale, { kicker: message(locale, `side.${person.side}`), title: name.text, foot: roles[0]?.office[locale] ?? '' }),
      jsonLd: [
        {
          '@context': 'https://schema.org',
          '@type': 'Person',
          '@id': absolute(site.url, pathTo(locale, page)),
          name: name.text,
          alternateName: locales
            .filter((l) => l !== 'zh' || names.zhCertainty === 'certain')
            .flatMap((l) => (names[l] === undefined || names[l] === name.text ? [] : [names[l]])),
          url: absolute(site.url, pathTo(locale, page)),
          jobTitle: roles.map((role) => role.office[locale]),
        },
      ],
    }),
  };
}

/** On the page of who said it stands on what occasion, not again who. */
function statementLine(context: Context, fact: FactEntry, speaker: string): FactLine {
  const line = factLine(context, fact);
  const isAlone = fact.kind === 'statement' && fact.speaker.length === 1 && factActors(fact)[0] === speaker;
  if (!isAlone) return line;
  const occasion = context.record.articles.get(fact.article);
  return { ...line, who: [], ...(line.date === undefined && occasion && occasionDate(context, occasion)) };
}

function occasionDate(context: Context, article: ArticleEntry): { date?: PrintedDate } {
  const { date } = articleTeaser(context, article);
  return date === undefined ? {} : { date };
}

/** To the month, which is enough in a list; an inferred date is marked as one. */
function monthOf(locale: Locale, edtf: string): string {
  const [, year, doubt, month] = /^(\d{4})([?%]?)-(\d{2})/.exec(edtf) ?? [];
  if (year === undefined) return formatDate(locale, edtf);
  return `${formatDate(locale, `${year}-${month}`)}${doubt ? inBrackets(locale, message(locale, 'fact.inferredShort')) : ''}`;
}

export type PeopleBody = {
  lead: string;
  groups: { title: string; side: 'VN' | 'CN'; people: (Link & { office: string; asOf: string })[] }[];
};

export function peoplePages(context: Context): Page<PeopleBody>[] {
  const { locale, record, index } = context;
  const title = message(locale, 'nav.people');
  const lead = message(locale, 'people.lead');
  const groups = (['VN', 'CN'] as const).map((side) => ({
    title: message(locale, `side.${side}`),
    side,
    people: [...record.people.values()]
      .filter((person) => person.side === side)
      .map((person) => {
        const [role] = (index.factsByPerson.get(person.id) ?? [])
          .toSorted(compareFactsByDate)
          .flatMap((fact) => (fact.kind === 'role' && fact.person === person.id ? [fact] : []));
        return {
          ...personLink(context, person.id),
          office: role === undefined ? '' : role.office[locale],
          asOf: role === undefined ? '' : message(locale, 'person.reported', { date: monthOf(locale, role.asOf) }),
        };
      })
      .sort((a, b) => compareNames(locale, a.text, b.text)),
  }));
  return [
    {
      params: { locale },
      body: { lead, groups },
      meta: pageMeta({
        locale,
        page: 'people',
        section: 'people',
        title,
        description: lead,
        card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
      }),
    },
  ];
}
