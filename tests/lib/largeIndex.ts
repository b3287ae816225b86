/** A large search index of invented records, made of the real record's own words: same names, same lengths, other order. */
import type { Context } from '../../src/views/context.ts';
import { searchNames } from '../../src/views/searchNames.ts';
import { searchRecords, type IndexedRecord } from '../../src/views/searchRecords.ts';
import { writeIndex } from '../../src/integrations/searchIndex.ts';

export type LargeIndex = { articles: number; factsPerArticle: number };

/** Writes `pagefind/` into a folder. @returns the number of records */
export async function writeLargeIndex(contexts: readonly Context[], { articles, factsPerArticle }: LargeIndex, outDir: string): Promise<number> {
  const names = searchNames(contexts);
  const real = searchRecords(contexts, names);
  const kept = real.filter(({ kind }) => ['place', 'person', 'forum'].includes(kind));
  const sample = {
    articles: real.filter(({ kind }) => kind === 'article'),
    facts: real.filter(({ kind }) => !['place', 'person', 'forum', 'article', 'source'].includes(kind)),
  };
  const random = randomFrom(20_261_121);
  const made: IndexedRecord[] = [];
  for (let a = 0; a < articles; a += 1) {
    made.push(vary(sample.articles, a, random));
    for (let f = 0; f < factsPerArticle; f += 1) made.push(vary(sample.facts, a * factsPerArticle + f, random));
  }
  const all = [...made.sort((a, b) => (a.date < b.date ? 1 : -1)), ...kept];
  await writeIndex(names, all, outDir);
  return all.length;
}

/** A record with the title of one, sentences of others, a day and a number of its own. */
function vary(sample: readonly IndexedRecord[], n: number, random: () => number): IndexedRecord {
  const pick = (): IndexedRecord => sample[Math.floor(random() * sample.length)] as IndexedRecord;
  const base = pick();
  const others = [pick(), pick(), pick()];
  const year = 2000 + Math.floor(random() * 26);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const two = (part: number): string => String(part).padStart(2, '0');
  const value = String(1000 + Math.floor(random() * 1_000_000));
  const places = others.flatMap(({ filters }) => filters.place).filter(() => random() < 0.4);
  return {
    ...base,
    page: `${base.page}-${n}`,
    title: base.title.map((title) => `${title} ${value}`),
    meta: base.meta.map((meta) => `${meta} · ${day}/${month}/${year}`),
    body: base.body.map((body, lang) => mixed([body, ...others.map((other) => other.body[lang] ?? '')], body.length, random)),
    ...(base.texts && { texts: Object.fromEntries(Object.entries(base.texts).map(([locale, text]) => [locale, mixed([text, ...others.map(({ texts }) => texts?.[locale] ?? '')], text.length, random)])) }),
    words: [...base.words.filter((word) => !/^[dmye]\d/.test(word)), `y${year}`, `m${year}${two(month)}`, `d${year}${two(month)}${two(day)}`, `e${two(month)}${two(day)}`, value],
    filters: { ...base.filters, place: [...new Set(places)], year: [String(year)] },
    date: `${year}-${two(month)}-${two(day)}`,
  };
}

/** Sentences of several texts in a new order, about as long as one. */
function mixed(texts: readonly string[], length: number, random: () => number): string {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.。；]|·) ?/u));
  let text = '';
  while (text.length < length && sentences.length > 0) text += `${sentences.splice(Math.floor(random() * sentences.length), 1)[0]} `;
  return text;
}

/** Numbers from 0 to 1, the same each time (a linear congruential generator, Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
