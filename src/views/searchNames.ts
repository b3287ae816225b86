/** The names that the search box loads whole: they grow with the gazetteer, not with the articles. */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { message, type MessageKey } from '../i18n/messages/index.ts';
import { entryPath } from '../i18n/paths.ts';
import { entityWord, vocabulary } from '../i18n/search/vocabulary.ts';
import type { SearchName } from '../i18n/search/names.ts';
import type { Names } from '../schemas/common.ts';
import { need, type Context } from './context.ts';
import { mechanismLink, organizationName, personLink, placeLink } from './links.ts';
import { lifeSpan } from './place.ts';
import { timelineTopics } from './timeline.ts';

const simplify = Converter({ from: 't', to: 'cn' });

type Aliases = Partial<Record<string, readonly string[]>>;

/** Names of every place, person and forum, of institutions as concepts, and of topics, kinds and pages. */
export function searchNames(contexts: readonly Context[]): SearchName[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const { record } = first;
  const topicPages = new Set(timelineTopics(record).map((topic) => `timeline/topic/${topic}`));
  const inEach = <T>(say: (context: Context) => T): T[] => contexts.map(say);
  return [
    ...[...record.places.values()].map((place): SearchName => ({
      word: entityWord('place', place.id),
      kind: 'place',
      page: entryPath.place(place.id),
      printed: inEach((context) => placeLink(context, place.id).text),
      note: inEach((context) => {
        const { text, successor } = lifeSpan(context, place);
        const colon = context.locale === 'zh' ? '：' : ': ';
        const now = successor === undefined ? '' : `${message(context.locale, 'place.nowPartOf')}${colon}${successor.text}`;
        return [message(context.locale, `level.${place.level}` as MessageKey), text, now].filter(Boolean).join(' · ');
      }),
      forms: nameForms(place.names, { ...place.aliases, official: Object.values(place.official ?? {}) }, true),
    })),
    ...[...record.people.values()].map((person): SearchName => ({
      word: entityWord('person', person.id),
      kind: 'person',
      page: entryPath.person(person.id),
      printed: inEach((context) => personLink(context, person.id).text),
      note: inEach((context) => {
        const offices = officesOf(context, person.id);
        return [message(context.locale, `side.${person.side}`), ...offices.slice(0, 1)].join(' · ');
      }),
      forms: nameForms(person.names, person.aliases, true),
    })),
    ...[...record.mechanisms.values()].map((mechanism): SearchName => ({
      word: entityWord('forum', mechanism.id),
      kind: 'forum',
      page: entryPath.mechanism(mechanism.id),
      printed: inEach((context) => mechanismLink(context, mechanism.id).text),
      note: inEach(({ locale }) => message(locale, 'field.mechanism')),
      forms: withInitials([...nameForms(mechanism.short, {}, true), ...nameForms(mechanism.names, mechanism.aliases, false)]),
    })),
    ...[...record.organizations.values()].map((organization): SearchName => ({
      word: entityWord('organization', organization.id),
      kind: 'concept',
      // Who names a publisher wants to see what it has published.
      ...((organization.type === 'publisher' || organization.type === 'aggregator') && { about: 'source' }),
      printed: inEach((context) => organizationName(context, organization.id).text),
      forms: withInitials(nameForms(organization.names, organization.aliases, false)),
    })),
    // A topic that only statements have has no page on the timeline.
    ...vocabulary().map((name) => (name.kind === 'topic' && !topicPages.has(name.page ?? '') ? { ...name, page: undefined } : name)),
  ];
}

/** Every form once: as printed, without what stands in brackets, other spellings, and the pinyin of Chinese ones. */
export function nameForms(names: Names, aliases: Aliases | undefined, withPinyin: boolean): string[] {
  const forms = [names.vi, names.en, names.zh, ...Object.values(aliases ?? {}).flat()].filter((form) => form !== undefined);
  const plain = forms.flatMap((form) => {
    const bare = form.replace(/ ?[(（][^)）]*[)）]/g, '').trim();
    return bare === form || bare === '' ? [form] : [form, bare];
  });
  // 河江 without 省: a reader leaves out what the place is.
  const short = plain.flatMap((form) => (/^[\u3400-\u9fff]{2,4}[省市州县]$/.test(form) ? [form.slice(0, -1)] : []));
  // Queries are simplified before they are looked up, so the names are too.
  const all = [...plain, ...short.filter((form) => form.length > 1)].map(simplify);
  const read = withPinyin ? all.filter((form) => /^[\u3400-\u9fff]{2,12}$/.test(form)).map(toPinyin) : [];
  return [...new Set([...all, ...read])];
}

const smallWords = /^(?:of|the|and|for|between|in|on|và|của|tại|giữa)$/i;

/** With the initials by which a long name is known. `Joint Working Group // => JWG` */
function withInitials(forms: readonly string[]): string[] {
  const initials = forms.flatMap((form) => {
    const words = form.split(/[\s–-]+/).filter((word) => /^\p{L}/u.test(word) && !smallWords.test(word));
    return /[\u3400-\u9fff.]/.test(form) || words.length < 3 || words.length > 6 ? [] : [words.map((word) => word.slice(0, 1).toUpperCase()).join('')];
  });
  return [...new Set([...forms, ...initials])];
}

/** Syllables of Chinese text with spaces, without tones. `toPinyin('河江') // => 'he jiang'` */
export function toPinyin(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' }).join(' ');
}

/** Offices that the record reports of a person, newest first. */
export function officesOf({ index, locale }: Context, person: string): string[] {
  return (index.factsByPerson.get(person) ?? []).flatMap((fact) => (fact.kind === 'role' && fact.person === person ? [fact.office[locale]] : []));
}

/** Names that an organization has, for texts that mention it by id. */
export function organizationForms({ record }: Context, id: string): string[] {
  const { names, aliases } = need(record.organizations, id);
  return nameForms(names, aliases, false);
}
