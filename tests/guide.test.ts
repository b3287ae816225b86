/** The pictures of the contributors' guide: small, described, of the size that is announced, and fetched when they come near. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { mostBytes } from '../scripts/lib/guide/palettePng.ts';
import { pictureWidth } from '../scripts/lib/guide/takePictures.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { locales } from '../src/i18n/locales.ts';
import { attributes, dist, read } from './lib/site.ts';

const names = ['check', 'preview', 'comment', 'admin'];

describe.each(locales)('the guide in %s', (locale) => {
  const html = read(`${locale}/contribute/index.html`);
  const images = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes('/_astro/'));
  const of = (tag: string, name: string): string => attributes(tag, /<[a-z]+ [^>]*>/g, name)[0] ?? '';

  it('shows what an editor will see, in its language', () => {
    expect(images.map((tag) => /\/_astro\/([a-z]+)-([a-z]{2})\./.exec(of(tag, 'src'))?.slice(1, 3))).toEqual(names.map((name) => [name, locale]));
  });

  it('describes each picture in words, and waits with it', () => {
    for (const tag of images) {
      expect(of(tag, 'alt').length).toBeGreaterThan(locale === 'zh' ? 24 : 70);
      expect(/\p{Script=Han}/u.test(of(tag, 'alt'))).toBe(locale === 'zh');
      expect(of(tag, 'loading')).toBe('lazy');
    }
  });

  it('announces the size of each, for either scheme, so that nothing moves when it comes', () => {
    const pictures = [...html.matchAll(/<(?:img|source) [^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes('/_astro/'));
    // The terminal is dark in either scheme.
    expect(pictures).toHaveLength(2 * names.length - 1);
    for (const tag of pictures) {
      const bytes = readFileSync(join(dist, of(tag, tag.startsWith('<img') ? 'src' : 'srcset')));
      const { width, height } = PNG.sync.read(bytes);
      expect([Number(of(tag, 'width')), Number(of(tag, 'height'))]).toEqual([pictureWidth, Math.round((height * pictureWidth) / width)]);
      expect(bytes.length).toBeLessThanOrEqual(mostBytes);
    }
  });
});

it.each(['CONTRIBUTING.md', 'CONTRIBUTING.vi.md', 'CONTRIBUTING.zh.md'])('%s shows pictures that are there, and says what is on them', (file) => {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  const shown = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path = '']) => path);
  expect(shown).toHaveLength(3);
  for (const path of shown) expect(existsSync(join(projectRoot, path)) && statSync(join(projectRoot, path)).size, path).toBeGreaterThan(1000);
  for (const alt of text.matchAll(/alt="([^"]*)"/g)) expect(alt[1]?.length).toBeGreaterThan(30);
});
