/** A capture -> its article and bibliographic record. */
import { say } from '../record/say.ts';
import { articleToSource } from './articleToSource.ts';
import { blocksToArticle } from './blocksToArticle.ts';
import { htmlToBlocks } from './htmlToBlocks.ts';
import { noFacts, type PageFacts } from './lib/text/pageFacts.ts';
import type { Block } from './lib/text/block.ts';
import type { CapturedDocument, Warning } from './lib/types.ts';
import { textToBlocks } from './textToBlocks.ts';

/**
 * Leaves out whatever stands around the article. `warnings` name what an editor should look at: `no-text` when there
 * is no paragraph, `page-stamp`, `relative-date`, `other-language`.
 * @param hints what an editor knows: the address, and the day of publication as ISO 8601
 * @throws CaptureError for HTML that no browser would have saved
 */
export function captureToDocument(
  capture: { text: string; format: 'html' | 'text' },
  hints: { url?: string; published?: string },
): CapturedDocument {
  const { blocks, facts } = readCapture(capture);
  const article = blocksToArticle(blocks, facts.title);
  const { source, warnings } = articleToSource(article, facts, hints);
  const paragraphs = article.paragraphs.map(({ text, line }, i) => ({
    number: i + 1,
    text,
    ...(line !== undefined && { line }),
  }));
  return {
    source,
    paragraphs,
    captions: article.captions.map(({ text }) => text),
    warnings: [...noText(paragraphs.length), ...warnings],
  };
}

function readCapture({ text, format }: { text: string; format: 'html' | 'text' }): {
  blocks: Block[];
  facts: PageFacts;
} {
  return format === 'html' ? htmlToBlocks(text) : { blocks: textToBlocks(text), facts: noFacts };
}

function noText(paragraphs: number): Warning[] {
  return paragraphs > 0 ? [] : [{ rule: 'no-text', message: say`No paragraph of an article was found on the page.` }];
}
