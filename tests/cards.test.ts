/** Cards of every fact of the record: nothing is cut, and each can be had as PNG and SVG. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cardFonts } from '../src/cards/fonts.ts';
import { pairCard, type Half } from '../src/cards/pairTemplate.ts';
import { drawCard, tidyCard } from '../src/cards/template.ts';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import type { Card } from '../src/views/card.ts';
import { factQuoteJobs } from '../src/views/fact.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { dist } from './lib/site.ts';

const jobs = factQuoteJobs(loadRecord(projectRoot).contexts);

describe('cards of facts', () => {
  it('are four for each: one in each language and one in two', () => {
    expect(jobs.length).toBeGreaterThan(4 * 100);
    expect(jobs.filter(({ card }) => card.second !== undefined).length).toBe(jobs.length / 4);
  });

  it('cut no text', () => {
    const half = (card: Card): Half => {
      const tidy = tidyCard(card);
      return { card: tidy, typesetter: cardFonts(tidy).typesetter };
    };
    const cut = jobs.filter(({ card }) => {
      const own = half(card);
      const { text } = card.second === undefined ? drawCard(own.card, own.typesetter) : pairCard(own, half(card.second));
      // An ellipsis that the text itself does not have.
      return JSON.stringify(text).includes('…') && !JSON.stringify(card).includes('…');
    });
    expect(cut.map(({ png }) => png)).toEqual([]);
  });

  it('lie in the site as PNG and as SVG whose title says what the card says', () => {
    for (const { png, svg } of jobs) {
      expect(existsSync(join(dist, png)), png).toBe(true);
      const text = readFileSync(join(dist, svg.path), 'utf8');
      const title = new DOMParser().parseFromString(text.slice(0, 2000), 'text/html').querySelector('title')?.textContent;
      expect(title, svg.path).toBe(svg.title);
      expect(text, svg.path).not.toMatch(/<(?:script|style|image|foreignObject)|\sstyle=|href=/);
    }
  });
});
