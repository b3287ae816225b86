/** A saved page -> its blocks, and what its head states. */
import { parseHTML } from 'linkedom';
import type { Block } from './lib/text/block.ts';
import { elementToBlocks } from './lib/text/dom.ts';
import { guardHtml, withoutScripts } from './lib/text/guardHtml.ts';
import { documentToFacts, type PageFacts } from './lib/text/pageFacts.ts';
import { joinTwins } from './textToBlocks.ts';

/** @throws CaptureError for markup that no page of a newspaper has */
export function htmlToBlocks(html: string): { blocks: Block[]; facts: PageFacts } {
  const markup = withoutScripts(html);
  guardHtml(markup);
  const { document } = parseHTML(
    /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html><head></head><body>${markup}</body></html>`,
  );
  const facts = documentToFacts(document);
  const body = document.querySelector('body') ?? document.documentElement;
  return { blocks: joinTwins(elementToBlocks(body)), facts };
}
