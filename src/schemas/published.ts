/** What the files of the open data hold: the schemas of the content, with identifier and addresses. */
import { z } from 'astro/zod';
import { articleId, day, factId, line, locales, slug, topic, webAddress } from './common.ts';
import * as facts from './fact.ts';
import { mechanism } from './mechanism.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { sourceFields } from './source.ts';

const addresses = z.strictObject({ vi: webAddress, zh: webAddress, en: webAddress });
const own = { id: slug, url: addresses };
const ofFact = {
  id: factId,
  article: articleId,
  url: addresses,
  mechanism: slug.nullable(),
  session: z.int().positive().nullable(),
};
/** One text a language; null where the article is not translated. */
const perLanguage = <T extends z.ZodType>(text: T) => z.strictObject({ vi: text.nullable(), zh: text.nullable(), en: text.nullable() });

const article = z.strictObject({
  ...own,
  id: articleId,
  original: z.enum(locales),
  title: perLanguage(line),
  summary: perLanguage(line),
  state: perLanguage(z.enum(['original', 'machine', 'reviewed'])),
  published: day,
  sources: z.array(slug),
  topics: z.array(topic),
  facts: z.array(factId),
});

const fact = z.discriminatedUnion('kind', [
  facts.eventFact.omit({ draft: true }).extend(ofFact),
  facts.figureFact.omit({ draft: true }).extend(ofFact),
  facts.agreementFact.omit({ draft: true }).extend(ofFact),
  facts.donationFact.omit({ draft: true }).extend(ofFact),
  facts.statementFact.omit({ draft: true }).extend(ofFact),
  facts.roleFact.omit({ draft: true }).extend(ofFact),
]);

/** One entry of each file of `/data/`. */
export const published = {
  facts: fact,
  places: place.extend(own),
  mechanisms: mechanism.extend(own),
  people: person.extend(own),
  // Institutions and sources have no page of their own.
  organizations: organization.extend({ id: slug }),
  sources: sourceFields.extend({ id: slug, page: addresses }),
  articles: article,
} as const;
export type PublishedName = keyof typeof published;
export const publishedNames = Object.keys(published) as PublishedName[];
