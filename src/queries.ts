/** The only caller of getCollection: it resolves every entry anew on each call (withastro/astro#16297), so the answer is kept. */
import { getCollection } from 'astro:content';
import type { GetStaticPathsItem } from 'astro';
import { readFileSync } from 'node:fs';
import schematic from '../content/schematic.json';
import { htmlFile } from './integrations/contentLoader.ts';
import { readEmbeds } from './integrations/readEmbeds.ts';
import { readLedger } from './integrations/readLedger.ts';
import { readPrints } from './integrations/readPrints.ts';
import { locales, type Locale } from './i18n/locales.ts';
import { digestData } from './record/digest.ts';
import { printsPath } from './mdx/checkEvidence.ts';
import { sourcesToCompare } from './record/corroboration.ts';
import { isPageAddress, type AddressState } from './record/ledger.ts';
import { entriesToRecord, type StoredEntry } from './record/record.ts';
import { collectionNames } from './schemas/index.ts';
import { indexRecord, type Context } from './views/context.ts';
import { embedPages, type EmbedPage } from './views/embed/embed.ts';
import { cacheKey, type Page, type PageMeta } from './views/page.ts';

let kept: Promise<Context[]> | undefined;

/** Contexts of all languages, for views. */
export function contexts(): Promise<Context[]> {
  // In development content changes under a running server.
  if (import.meta.env.DEV) return readContexts();
  return (kept ??= readContexts());
}

async function readContexts(): Promise<Context[]> {
  const lists = await Promise.all(collectionNames.map((name) => getCollection(name)));
  const entries = lists.flat().map((entry) => withHtml(entry.data as StoredEntry));
  const record = entriesToRecord(entries, { drafts: import.meta.env.DEV });
  const compared = sourcesToCompare(record.facts, record.sources).map(printsPath);
  const index = indexRecord(record, readPrints(process.cwd(), compared).prints);
  return locales.map((locale) => ({ record, index, locale, schematic }));
}

function withHtml(entry: StoredEntry): StoredEntry {
  if (entry.html === '') return entry;
  return { ...entry, html: readFileSync(htmlFile(process.cwd(), entry.html), 'utf8') };
}

/** One page as Astro wants it, with its props typed. */
export type StaticPath<Body> = { params: Record<string, string>; props: { meta: PageMeta; body: Body }; cacheKey: string };

/** Pages of a view in every language, as Astro's getStaticPaths wants them. */
export async function staticPaths<Body>(view: (context: Context) => Page<Body>[]): Promise<StaticPath<Body>[]> {
  return (await contexts()).flatMap((context) =>
    view(context).map((page) => ({
      params: page.params,
      props: { meta: page.meta, body: page.body },
      cacheKey: cacheKey(page),
    })),
  );
}

/** Pages of all embeds, those of earlier versions too. */
export async function embedPaths(): Promise<{ params: { locale: Locale; path: string }; props: EmbedPage['props']; cacheKey: string }[]> {
  const { kept } = readEmbeds(process.cwd());
  return (await contexts()).flatMap((context) =>
    embedPages(context, kept.filter(({ locale }) => locale === context.locale)).map(({ path, props }) => ({
      params: { locale: context.locale, path },
      props,
      cacheKey: digestData(props),
    })),
  );
}

export type DeclaredState = Exclude<AddressState, { kind: 'live' }>;

/** Pages at addresses that the ledger declares as moved or withdrawn; a file that has moved has a copy instead. */
export function declaredPaths(): { params: { declared: string }; props: { state: DeclaredState }; cacheKey: string }[] {
  return [...readLedger(process.cwd())].flatMap(([address, state]) => {
    if (state.kind === 'live' || (state.kind === 'redirect' && !isPageAddress(address))) return [];
    return [{ params: { declared: address.replace(/^\/|\/$/g, '') }, props: { state }, cacheKey: digestData(state) }];
  });
}

/** One path for each language, for endpoints. */
export function localePaths(): GetStaticPathsItem[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** Context of the language in an address. @throws when the address has no such language */
export async function contextOf(locale: string | undefined): Promise<Context> {
  const context = (await contexts()).find((c) => c.locale === locale);
  if (context === undefined) throw new Error(`Unexpected locale ${locale}`);
  return context;
}
