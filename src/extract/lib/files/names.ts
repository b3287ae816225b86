/** Names of places, people and parties as a draft prints them in each language. */
import { printDescriptiveName, printName } from '../../../i18n/names.ts';
import type { RecordData } from '../../../record/record.ts';
import type { Localized, Party } from '../../../schemas/common.ts';
import type { PartyName, SourceLang } from '../types.ts';

/** Marks text that an editor must translate. */
const toTranslate: Readonly<Record<SourceLang, (text: string) => string>> = {
  vi: (text) => `[cần dịch] ${text}`,
  zh: (text) => `【待译】${text}`,
  en: (text) => `[to translate] ${text}`,
};

/** Between names in a list. */
const comma: Readonly<Record<SourceLang, string>> = { vi: ', ', zh: '、', en: ', ' };

/** The same text in three languages, made by one template. */
export function inEach(template: (locale: SourceLang) => string): Localized {
  return { vi: template('vi'), zh: template('zh'), en: template('en') };
}

/** Words of the source, which stand in its language and wait for translation in the others. */
export function printed(text: string, lang: SourceLang): Localized {
  const line = text.replace(/\s+/g, ' ').trim();
  return inEach((locale) => inHouseStyle(locale === lang ? line : toTranslate[locale](line), locale));
}

/** The record writes Viet Nam in English, whatever the source does. */
function inHouseStyle(text: string, locale: SourceLang): string {
  return locale === 'en' ? text.replace(/(?<!\p{L})Vietnam(?!\p{L})/gu, 'Viet Nam') : text;
}

/** Names of places that the record has; empty when it has none of them. */
export function placeNames(locale: SourceLang, ids: readonly string[], { places }: RecordData): string {
  return ids
    .flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : printName(locale, place.names, place.country === 'CN' ? 'CN' : 'VN').text;
    })
    .join(comma[locale]);
}

export function personName(locale: SourceLang, id: string, { people }: RecordData): string | undefined {
  const person = people.get(id);
  return person && printName(locale, person.names, person.side).text;
}

/** How parties are named in a sentence. */
export function partyNames(locale: SourceLang, parties: readonly PartyName[], record: RecordData): string {
  return parties
    .flatMap((party) => {
      if ('name' in party) return inHouseStyle(party.name, locale);
      if ('person' in party) return personName(locale, party.person, record) ?? [];
      if ('place' in party) return placeNames(locale, [party.place], record);
      const organization = record.organizations.get(party.organization);
      return organization === undefined ? [] : printDescriptiveName(locale, organization.names).text;
    })
    .filter((name) => name !== '')
    .join(comma[locale]);
}

/** Parties as fields of a fact; those whose id the record lacks stay out. */
export function toParties(parties: readonly PartyName[], lang: SourceLang, record: RecordData): Party[] {
  return parties.flatMap((party): Party[] => {
    if ('name' in party) return party.name.trim() === '' ? [] : [{ label: printed(party.name, lang) }];
    if ('person' in party) return record.people.has(party.person) ? [party] : [];
    if ('place' in party) return record.places.has(party.place) ? [party] : [];
    return record.organizations.has(party.organization) ? [party] : [];
  });
}
