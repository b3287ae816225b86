/** Every file of the site that is no page, card or index: data, feeds, calendars, citations, Markdown, sitemap. */
import { citationFormats, citationPath, entryDataPath, feedPath, markdownPath, type CitationFormat, type PagePath } from '../i18n/paths.ts';
import { message } from '../i18n/messages/index.ts';
import { publishedNames } from '../schemas/published.ts';
import type { Artefact } from './artefact.ts';
import { pageMetas } from './allPages.ts';
import { articlePages } from './article.ts';
import { calendarText, entryCalendar, recordCalendar } from './calendar.ts';
import { chartArtefacts } from './charts.ts';
import { citationFile } from './citationFiles.ts';
import { datasetReference, type Citation, type Reference } from './citations.ts';
import { need, type Context } from './context.ts';
import { oembedAddress } from '../i18n/embedPaths.ts';
import { dataFiles, factRow } from './data.ts';
import { dataArtefacts, jsonText } from './dataPackage.ts';
import { dataTables, factsTable, tableToCsv } from './dataTable.ts';
import { oembeds } from './embed/oembed.ts';
import { entryFacts, entryPage, type EntryKind } from './entryData.ts';
import { factPages } from './fact.ts';
import { articleFeed, correctionsFeed, factFeed } from './feeds.ts';
import { healthData } from './health.ts';
import { mechanismLink, placeName } from './links.ts';
import { llmsText, robotsText } from './llms.ts';
import { articleMarkdown, factMarkdown } from './markdown.ts';
import { placePages } from './place.ts';
import type { PageMeta } from './page.ts';
import { pageLastChange, sitemapFiles } from './sitemap.ts';

/**
 * All files, each once.
 * @param contexts one of each language
 * @param metas every page in the order of the contexts; making them is most of the work, so a build makes them once
 */
export function* artefacts(contexts: readonly Context[], metas: readonly (readonly PageMeta[])[] = contexts.map(pageMetas)): Generator<Artefact> {
  const [first] = contexts;
  if (first === undefined) return;
  const json = new Map(publishedNames.map((name) => [name, dataFiles[name](first.record)]));
  yield* dataArtefacts(first, dataTables(contexts), json);
  yield { path: 'data/health.json', text: jsonText(healthData(first)) };
  for (const context of contexts) {
    yield* languageFiles(context);
    for (const [page, oembed] of oembeds(context)) yield { path: oembedAddress(context.locale, page).slice(1), text: jsonText(oembed) };
    yield* chartArtefacts(context);
  }
  for (const id of first.record.places.keys()) yield* entryFiles(contexts, 'places', id);
  for (const id of first.record.mechanisms.keys()) yield* entryFiles(contexts, 'mechanisms', id);
  yield* readingFiles(contexts);
  yield* sitemapFiles(
    contexts.flatMap((context, i) =>
      (metas[i] ?? []).map((meta) => {
        const lastmod = pageLastChange(context, meta.page);
        return { meta, ...(lastmod !== undefined && { lastmod }) };
      }),
    ),
  );
  yield { path: 'robots.txt', text: robotsText() };
  yield { path: 'llms.txt', text: llmsText(contexts) };
}

/** Feeds and calendar of the whole record in one language. */
function* languageFiles(context: Context): Generator<Artefact> {
  const { locale } = context;
  const feed = articleFeed(context);
  yield { path: `${locale}/feed.xml`, text: feed.atom1() };
  yield { path: `${locale}/feed.json`, text: feed.json1() };
  yield { path: `${locale}/corrections.xml`, text: correctionsFeed(context).atom1() };
  const events = recordCalendar(context);
  if (events.length > 0) yield { path: `data/events.${locale}.ics`, text: calendarText(context, message(locale, 'site.name'), events) };
}

/** Files of one place or forum: its facts as CSV and JSON; calendar and feeds in each language. */
function* entryFiles(contexts: readonly Context[], kind: EntryKind, id: string): Generator<Artefact> {
  const [first] = contexts;
  if (first === undefined) return;
  const page = entryPage(kind, id);
  const facts = entryFacts(first, kind, id);
  yield { path: entryDataPath(page, 'facts.csv').slice(1), text: tableToCsv(factsTable(contexts, facts)) };
  yield { path: entryDataPath(page, 'facts.json').slice(1), text: jsonText(facts.map(factRow)) };
  for (const context of contexts) {
    const { locale } = context;
    const title = kind === 'places' ? placeName(context, id).text : mechanismLink(context, id).text;
    const description = message(locale, 'data.feedOf', { name: title });
    const feed = factFeed(context, { title, description, page, facts: facts.filter((fact) => fact.withdrawn === undefined) });
    yield { path: feedPath(locale, page, 'xml').slice(1), text: feed.atom1() };
    yield { path: feedPath(locale, page, 'json').slice(1), text: feed.json1() };
    const events = entryCalendar(context, kind, id, facts);
    if (events.length === 0) continue;
    yield { path: entryDataPath(page, `events.${locale}.ics`).slice(1), text: calendarText(context, `${title} · ${message(locale, 'site.name')}`, events) };
  }
}

/** Markdown of articles and facts, and citations of everything that can be cited. */
function* readingFiles(contexts: readonly Context[]): Generator<Artefact> {
  const references = new Map<PagePath, Reference[]>();
  const cite = (reference: Reference): void => {
    references.set(reference.page, [...(references.get(reference.page) ?? []), reference]);
  };
  for (const context of contexts) {
    const { record, locale } = context;
    for (const page of factPages(context)) {
      const id = page.body.id;
      const fact = record.facts.get(id) ?? need(record.withdrawn, id);
      cite(plainReference(page.body.citation));
      yield { path: markdownPath(locale, page.meta.page).slice(1), text: factMarkdown(context, fact, page) };
    }
    for (const page of articlePages(context)) {
      const article = need(record.articles, page.params['id'] ?? '');
      cite(plainReference(page.body.citation));
      yield { path: markdownPath(locale, page.meta.page).slice(1), text: articleMarkdown(context, article, page) };
    }
    for (const page of placePages(context)) cite(plainReference(page.body.citation));
    cite(datasetReference(context));
  }
  for (const [page, list] of references) {
    for (const format of Object.keys(citationFormats) as CitationFormat[]) {
      yield { path: citationPath(page, format).slice(1), text: citationFile(list, format) };
    }
  }
}

function plainReference({ text: _text, note: _note, files: _files, ...reference }: Citation): Reference {
  return reference;
}

