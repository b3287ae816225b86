import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { captureToDocument } from './captureToDocument.ts';
import { tidy } from './lib/text/block.ts';

const layouts = join(import.meta.dirname, '../../tests/fixtures/layouts');

describe('layouts in the manner of newspapers', () => {
  it.each(readdirSync(layouts))('%s gives the paragraphs marked in it, and nothing else', (file) => {
    const text = readFileSync(join(layouts, file), 'utf8');
    const marked = [...parseHTML(text).document.querySelectorAll('[data-p]')].map(({ textContent }) =>
      tidy(textContent ?? ''),
    );
    const { paragraphs } = captureToDocument({ text, format: 'html' }, {});
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(marked);
    expect(marked.length).toBeGreaterThan(3);
  });
});
