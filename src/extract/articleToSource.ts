/** An article and what its page says of itself -> its bibliographic record. */
import { say } from '../record/say.ts';
import type { Article } from './blocksToArticle.ts';
import { isName } from './lib/text/kind.ts';
import { leadToPublisher, lineToPublisher, urlToPublisher } from './lib/text/hosts.ts';
import type { PageFacts } from './lib/text/pageFacts.ts';
import { choosePublished, type Candidate } from './lib/text/published.ts';
import { lineToFields, lineToReporter } from './lib/text/byline.ts';
import { lineToStamp, type Stamp } from './lib/text/stamp.ts';
import type { SourceRecord, Warning } from './lib/types.ts';
import { urlToStamp } from './lib/text/urlStamp.ts';
import { sameTitle, type Judged } from './lib/text/title.ts';
import { textToLang } from './textToLang.ts';

/**
 * Title, outlet, byline, day of publication and language. What an editor hints wins over what the page prints.
 * Warns `page-stamp` for each date that is not the day of publication, `relative-date` when only “2 hours ago” is
 * printed, and `other-language` when the article is in none of the three.
 */
export function articleToSource(
  article: Article,
  facts: PageFacts,
  hints: { url?: string; published?: string },
): { source: SourceRecord; warnings: Warning[] } {
  const texts = article.paragraphs.map(({ text }) => text);
  const lang = textToLang(texts.length > 0 ? texts.join('\n') : (article.title ?? ''));
  const origin = originUrl(article);
  const url = hints.url ?? facts.url ?? origin ?? null;
  const { published, warnings } =
    hints.published === undefined
      ? readPublished(article, facts, url, lang)
      : { published: hints.published, warnings: [] };
  if (lang === null && texts.length > 0) {
    warnings.push({
      rule: 'other-language',
      message: say`The article is not in Vietnamese, Chinese or English, so no facts are read from it.`,
    });
  }
  const publisher = readPublisher(article, facts, hints.url ?? facts.url, origin);
  return {
    source: { title: article.title, publisher, byline: readByline(article, facts), published, url, lang },
    warnings,
  };
}

function readPublished(
  article: Article,
  facts: PageFacts,
  url: string | null,
  lang: SourceRecord['lang'],
): { published: string | null; warnings: Warning[] } {
  const candidates = [
    ...facts.published.map((stamp): Candidate => ({ stamp, place: 'metadata' })),
    ...printedStamps(article),
  ];
  const addressed = url === null ? undefined : urlToStamp(url, lang);
  if (addressed) candidates.push({ stamp: addressed, place: 'address' });
  if (candidates.length === 0)
    candidates.push(...(facts.printed ?? []).map((stamp): Candidate => ({ stamp, place: 'top' })));
  const lead = article.paragraphs.slice(0, 2).map(({ text }) => text);
  const { published, refused } = choosePublished(candidates, { lead, lang, isCopy: isCopy(article) });
  const warnings = refused.map(({ stamp, why }): Warning => ({
    rule: 'page-stamp',
    message: say`“${stamp.printed}” is on the page but is not the day of publication: ${why}.`,
  }));
  const relative = [...article.header, ...article.footer].find(
    ({ kind, block }) => kind === 'date' && lineToStamp(block.text) === undefined,
  );
  if (published === null && relative) {
    warnings.push({
      rule: 'relative-date',
      message: say`“${relative.block.text}” names no day; state the day with --published.`,
    });
  }
  return { published, warnings };
}

const nearTitle = 2;
const nearEnd = 4;

/** Dates of the head and of the lines right after the text, with where they stand. */
function printedStamps({ header, footer, title }: Article): Candidate[] {
  const titleAt = header.findIndex(({ block }) => title !== null && sameTitle(block.text, title));
  // An edition on paper prints its day at its head, and the number of the page with it.
  const isEdition = header.some(({ block }) => /^第 ?[0-9A-Z]{1,4} ?版|版面(?:概览|导航)|上一版|数字报/u.test(block.text));
  const isDatedBelow = header.some(({ block, kind }, i) => i > titleAt && kind === 'date' && lineToStamp(block.text) !== undefined);
  const above = header.flatMap(({ block, kind }, i): Candidate[] => {
    const stamp = kind === 'date' || kind === 'byline' ? lineToStamp(withClock(block.text, header, i)) : undefined;
    if (stamp === undefined) return [];
    const isBylined =
      /\p{L}/u.test(stamp.rest) && (lineToFields(stamp.rest).source !== undefined || isName(stamp.rest));
    const isClock = /\d ?(?:°|℃|độ)|阵雨|晴|多云|^(?:hôm nay|today|今天)/iu.test(stamp.printed);
    if (titleAt === -1 || i > titleAt || (isBylined && !isDatedBelow)) return [{ stamp, place: 'title' }];
    return [{ stamp, place: isEdition || (titleAt - i <= nearTitle && !isClock) ? 'above' : 'top' }];
  });
  const below = afterText(footer)
    .slice(0, nearEnd)
    .flatMap(({ block, kind }): Candidate[] => {
      const stamp = kind === 'date' || kind === 'byline' || kind === 'source' ? lineToStamp(block.text) : undefined;
      return stamp ? [{ stamp, place: 'foot' }] : [];
    });
  return [...firstOfEach(above, 'title'), ...below];
}

/** A date whose time of day is a block of its own beside it. */
function withClock(text: string, header: readonly Judged[], i: number): string {
  const clock = [header[i + 1], header[i - 1]].map((beside) => beside?.block.text ?? '').find((beside) => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(beside));
  return clock === undefined || /\d:\d/.test(text) ? text : `${text} ${clock}`;
}

/** Of several dates beside the title the first one was printed for it; later ones belong to lists and updates. */
function firstOfEach(candidates: readonly Candidate[], place: Candidate['place']): Candidate[] {
  const first = candidates.find((candidate) => candidate.place === place);
  return candidates.filter((candidate) => candidate.place !== place || candidate === first);
}

/** What stands behind the last paragraph, up to the first list of other stories. */
function afterText(footer: readonly Judged[]): Judged[] {
  const end = footer.findIndex(({ kind }) => kind === 'related');
  return end === -1 ? [...footer] : footer.slice(0, end);
}

const agencies = /\b(?:VGP|TTXVN|VNA|VOV|Xinhua)\b|新华社|中新社/u;

/** Whether pictures are credited to an agency that neither head nor lead names. */
function isCopy({ captions, header, paragraphs }: Article): boolean {
  const credited = captions.map(({ text }) => agencies.exec(text.slice(-80))?.[0]).find((name) => name !== undefined);
  const named = [...header.map(({ block }) => block.text), paragraphs[0]?.text.slice(0, 100) ?? ''].join('\n');
  return credited !== undefined && !named.includes(credited);
}

function originUrl({ footer }: Article): string | undefined {
  const line = footer.find(({ kind, block }) => kind === 'source' && /https?:\/\/\S/.test(block.text));
  const url = /https?:\/\/[^\s)）\]]{4,500}/.exec(line?.block.text ?? '')?.[0];
  return url !== undefined && URL.canParse(url) ? url : undefined;
}

function readPublisher(
  article: Article,
  facts: PageFacts,
  url: string | undefined,
  origin: string | undefined,
): string | null {
  const lead = leadToPublisher(article.paragraphs[0]?.text ?? '');
  const masthead = article.header.map(({ block }) => lineToPublisher(block.text)).find((name) => name !== undefined);
  const imprint = article.footer
    .filter(({ kind }) => kind !== 'related')
    .map(({ block }) => lineToPublisher(block.text))
    .find((name) => name !== undefined);
  const named = [...article.header, ...afterText(article.footer)]
    .map(({ block }) => lineToFields(block.text).source)
    .find((name) => name !== undefined);
  const own = (url === undefined ? undefined : urlToPublisher(url)) ?? facts.siteName ?? masthead ?? facts.logo;
  return own ?? (origin === undefined ? undefined : urlToPublisher(origin)) ?? lead ?? named ?? imprint ?? null;
}

function readByline(article: Article, facts: PageFacts): string | null {
  const { header, footer, paragraphs, title } = article;
  const titleAt = header.findIndex(({ block }) => title !== null && sameTitle(block.text, title));
  const below = header.slice(titleAt + 1);
  const dated = header.flatMap(({ block, kind }) => {
    const stamp: Stamp | undefined = kind === 'date' ? lineToStamp(block.text) : undefined;
    return stamp && stamp.rest !== ''
      ? [lineToFields(stamp.rest).author ?? (isName(stamp.rest) || /^PV$/i.test(stamp.rest) ? stamp.rest : undefined)]
      : [];
  });
  const authors = [...below, ...afterText(footer)].map(({ block }) => lineToFields(block.text).author);
  const names = [
    ...below.filter(({ kind }) => kind === 'byline'),
    ...afterText(footer)
      .slice(0, nearEnd)
      .filter(({ kind }) => kind === 'byline'),
  ].map(({ block }) => block.text);
  const reporter = lineToReporter(paragraphs[0]?.text ?? '');
  const found = [...dated, ...authors, ...(facts.byline === undefined ? [] : [facts.byline]), ...names, reporter].find(
    (name) => name !== undefined && name !== '',
  );
  return found?.replace(/^[（(]([^（）()]+)[)）]$/u, '$1') ?? null;
}
