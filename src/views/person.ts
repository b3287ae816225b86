/** People: the index and each person's page. */
import type { Identified } from '../record/record.ts';
import type { Person } from '../schemas/person.ts';
import { langTag, locales } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { printName } from '../i18n/names.ts';
import { absolute, entryPath, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { card } from './card.ts';
import { compareFactsByDate, type Context } from './context.ts';
import { factLine, printDate, type FactLine, type PrintedDate } from './factLine.ts';
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
  offices: { office: string; asOf: PrintedDate; href: string }[];
  statements: FactLine[];
  others: FactLine[];
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
  return {
    params: { locale, id: person.id },
    body: {
      title: name.text,
      ...(name.lang && { titleLang: name.lang }),
      side: person.side,
      sideLabel: message(locale, `side.${person.side}`),
      names: locales.flatMap((l): NameRow[] => {
        const text = names[l];
        return text === undefined ? [] : [{ lang: langTag[l], name: text, certain: l !== 'zh' || names.zhCertainty === 'certain' }];
      }),
      zhSources: names.zhSources ?? [],
      otherForms: person.aliases?.zh ?? [],
      zhUncertain: names.zhCertainty !== 'certain',
      nameNote: person.nameNote?.[locale] ?? '',
      offices: roles.map((role) => ({
        office: role.office[locale],
        asOf: printDate(locale, role.asOf),
        href: pathTo(locale, entryPath.fact(role.id)),
      })),
      statements: facts.filter((f) => f.kind === 'statement').map((f) => factLine(context, f)),
      others: facts.filter((f) => f.kind !== 'statement' && f.kind !== 'role').map((f) => factLine(context, f)),
    },
    meta: pageMeta({
      locale,
      page,
      section: 'people',
      title: name.text,
      description: [name.text, ...roles.map((role) => role.office[locale]), message(locale, 'list.facts', { count: facts.length })].join(locale === 'zh' ? '，' : ', '),
      ogType: 'profile',
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

export type PeopleBody = { lead: string; groups: { title: string; side: 'VN' | 'CN'; people: (Link & { office: string })[] }[] };

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
        const role = (index.factsByPerson.get(person.id) ?? []).find((fact) => fact.kind === 'role');
        return { ...personLink(context, person.id), office: role?.kind === 'role' ? role.office[locale] : '' };
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
