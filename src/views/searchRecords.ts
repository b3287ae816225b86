/** What the search index holds: one record for each thing a reader may look for. */
import type { Identified } from '../record/record.ts';
import type { Names } from '../schemas/common.ts';
import type { Place } from '../schemas/place.ts';
import { fold } from '../i18n/fold.ts';
import { message } from '../i18n/messages/index.ts';
import { entryPath, pathTo } from '../i18n/paths.ts';
import { shownText } from './shownText.ts';
import { compareFactsByDate, need, type Context } from './context.ts';
import { factLine } from './factLine.ts';
import { mechanismLink, personLink, placeLink, publisherName } from './links.ts';
import { lifeSpan } from './place.ts';
import { htmlToText, resolveHtml } from './richText.ts';

export type SearchRecord = {
  url: string;
  title: string;
  kind: string;
  /** Other forms of the thing's own name; they count as much as the title. */
  names: string;
  /** Text that is searched and from which the excerpt is cut. */
  content: string;
  /** Names of things it only mentions; they count least. */
  mentions: string;
};

/** Records of one language. Names carry their other forms, so that any script finds them. */
export function searchRecords(context: Context): SearchRecord[] {
  const { locale, record, index } = context;
  const to = (page: string): string => pathTo(locale, page);
  const forms = (names: Names, aliases?: Partial<Record<string, string[]>>): string =>
    withFolded([names.vi, names.zh, names.en, ...Object.values(aliases ?? {}).flat()].filter((name) => name !== undefined));
  return [
    ...[...record.places.values()].map((place) => ({
      url: to(entryPath.place(place.id)),
      title: placeLink(context, place.id).text,
      kind: message(locale, `level.${place.level}`),
      names: forms(place.names, place.aliases),
      content: placeContent(context, place),
      mentions: '',
    })),
    ...[...record.people.values()].map((person) => ({
      url: to(entryPath.person(person.id)),
      title: personLink(context, person.id).text,
      kind: message(locale, `side.${person.side}`),
      names: forms(person.names, person.aliases),
      content: withFolded([
        (index.factsByPerson.get(person.id) ?? [])
          .flatMap((fact) => (fact.kind === 'role' ? [fact.office[locale]] : []))
          .join('. '),
      ]),
      mentions: '',
    })),
    ...[...record.mechanisms.values()].map((mechanism) => ({
      url: to(entryPath.mechanism(mechanism.id)),
      title: mechanismLink(context, mechanism.id).text,
      kind: message(locale, 'field.mechanism'),
      names: `${forms(mechanism.names, mechanism.aliases)} ${forms(mechanism.short)}`,
      content: '',
      mentions: '',
    })),
    ...[...record.articles.values()].map((article) => {
      const { text, isOwn } = shownText(article, locale);
      const shown = isOwn ? context : { ...context, locale: article.original };
      return {
        url: to(entryPath.article(article.id)),
        title: text.title,
        kind: message(locale, 'nav.articles'),
        names: '',
        content: withFolded([`${text.summary} ${htmlToText(resolveHtml(shown, text.html))}`]),
        mentions: '',
      };
    }),
    ...[...record.facts.values()].sort(compareFactsByDate).map((fact) => {
      const line = factLine(context, fact);
      const names = fact.places.map((id) => forms(need(record.places, id).names));
      const words = [line.quantity?.text ?? '', line.label, line.date?.text ?? '', ...line.who.map((who) => who.text), publisherName(context, fact.evidence[0]?.source ?? '').text];
      return {
        url: line.href,
        title: line.quantity === undefined ? line.label : `${line.label}${locale === 'zh' ? '：' : ': '}${line.quantity.text}`,
        kind: line.kindLabel,
        names: '',
        content: withFolded([words.filter(Boolean).join(' · ')]),
        mentions: withFolded(names),
      };
    }),
  ];
}

/** Life span, successor and number of facts; then what it was earlier, with the facts under that name. */
function placeContent(context: Context, place: Identified<Place>): string {
  const { locale, index } = context;
  const facts = (id: string): string => message(locale, 'list.facts', { count: index.factsByPlace.get(id)?.length ?? 0 });
  const colon = locale === 'zh' ? '：' : ': ';
  const { text, successor } = lifeSpan(context, place);
  return [
    text,
    ...(successor ? [`${message(locale, 'place.nowPartOf')}${colon}${successor.text}`] : []),
    facts(place.id),
    ...(place.predecessors ?? []).map((id) => `${message(locale, 'place.predecessorFacts')}${colon}${placeLink(context, id).text}${locale === 'zh' ? '，' : ', '}${facts(id)}`),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The texts, and after them the same without marks: Pagefind folds tones but not đ. */
function withFolded(texts: readonly string[]): string {
  const folded = texts.map(fold).filter((text, i) => text !== texts[i]);
  return [...texts, ...folded].join(' ');
}
