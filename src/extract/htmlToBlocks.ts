/**
 * A saved page -> its blocks, and what its head states.
 *
 * `@mozilla/readability` on `linkedom` says which blocks belong to the article. It was tried beside `defuddle` on twenty
 * layouts (tests/fixtures/layouts and tests/captures). Cleaned by the rules for plain text, its output had the exact
 * paragraphs of 17 pages (mean F1 0.974), that of defuddle of 14 (0.878; two pages empty), in under half the time. What
 * it loses is the lead that many papers set outside the text. So its word is taken as evidence against blocks that
 * stand outside and apart from what it kept, and no block before the text is lost: all 20 pages are exact.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { weight, type Block } from './lib/text/block.ts';
import { elementToBlocks } from './lib/text/dom.ts';
import { guardHtml, withoutScripts } from './lib/text/guardHtml.ts';
import { documentToFacts, type PageFacts } from './lib/text/pageFacts.ts';
import { joinTwins } from './textToBlocks.ts';

/** Blocks that the reader left out are `outside`. @throws CaptureError for markup that no page of a newspaper has */
export function htmlToBlocks(html: string): { blocks: Block[]; facts: PageFacts } {
  const markup = withoutScripts(html);
  const elements = guardHtml(markup);
  const document = parse(markup);
  const facts = documentToFacts(document);
  const blocks = joinTwins(elementToBlocks(bodyOf(document)));
  const nodes = elements + (markup.match(/&/g)?.length ?? 0);
  return { blocks: nodes > mostForReader ? blocks : markOutside(blocks, readerTexts(document)), facts };
}

/**
 * Elements and entities, each a node, of the largest page that is given to the reader; newspapers have some thousands.
 * It copies a page several times while it tries, and linkedom passes all nodes of an element as arguments.
 */
const mostForReader = 8000;

function parse(markup: string): Document {
  const whole = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html><head></head><body>${markup}</body></html>`;
  return parseHTML(whole).document;
}

function bodyOf(document: Document): Element {
  return document.querySelector('body') ?? document.documentElement;
}

/** Texts of the blocks that the reader keeps. It takes the document apart. */
function readerTexts(document: Document): Set<string> {
  const content = new Readability(document, { keepClasses: true }).parse()?.content;
  return new Set(content ? joinTwins(elementToBlocks(bodyOf(parse(content)))).map(({ text }) => text) : []);
}

const shortestProse = 60;
const trusted = 0.5;

/**
 * Marks blocks behind the first one kept that are neither kept nor in one box with prose that is. A reader that kept
 * less than half of the page's long blocks has probably missed the article, and is not listened to.
 */
function markOutside(blocks: readonly Block[], kept: ReadonlySet<string>): Block[] {
  const isLong = ({ text, mark }: Block): boolean => weight(text) >= shortestProse && mark === undefined;
  const inside = blocks.filter((block) => isLong(block) && kept.has(block.text));
  const sum = (some: readonly Block[]): number => some.reduce((total, { text }) => total + weight(text), 0);
  const first = inside[0];
  if (first === undefined || sum(inside) < trusted * sum(blocks.filter(isLong))) return [...blocks];
  const boxes = new Set(inside.map(({ box }) => box));
  const from = blocks.indexOf(first);
  return blocks.map((block, i) =>
    i > from && !kept.has(block.text) && !boxes.has(block.box) ? { ...block, outside: true } : block,
  );
}
