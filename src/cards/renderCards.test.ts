import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../views/card.ts';
import { renderCard } from './renderCard.ts';
import { renderCards, type CardJob } from './renderCards.ts';

const card: Card = {
  kicker: 'Nhân vật',
  title: 'Đặng Quốc Khánh',
  foot: '',
  brand: 'Biên niên Sông Hồng',
  locale: 'vi',
};
const other: Card = { ...card, title: 'Hùng Ba' };
const jobs: CardJob[] = [
  { card, file: 'vi/people/dang-quoc-khanh.png' },
  { card: other, file: 'vi/people/hung-ba.png' },
  { card, file: 'vi/again.png' },
];

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function folders(name: string): { cacheDir: string; outDir: string } {
  return { cacheDir: join(root, 'cache'), outDir: join(root, name) };
}

describe('renderCards', { timeout: 30_000 }, () => {
  it('draws each card once, then copies it from the cache', async () => {
    const first = folders('first');
    expect(await renderCards(jobs, first)).toEqual({ rendered: 2, reused: 0 });
    const file = join(first.outDir, 'vi/people/dang-quoc-khanh.png');
    expect(readFileSync(file).equals(await renderCard(card))).toBe(true);
    expect(readFileSync(join(first.outDir, 'vi/again.png')).equals(readFileSync(file))).toBe(true);
    expect(statSync(file).nlink).toBe(1);

    expect(await renderCards(jobs, folders('second'))).toEqual({ rendered: 0, reused: 2 });
    expect(readFileSync(join(root, 'second/vi/again.png')).equals(readFileSync(file))).toBe(true);
  });

  it('draws anew what is cut short or foreign in the cache', async () => {
    const [cut, foreign] = cachedFiles();
    writeFileSync(cut ?? '', readFileSync(cut ?? '').subarray(0, 900));
    writeFileSync(foreign ?? '', 'not a picture');
    expect(await renderCards(jobs, folders('third'))).toEqual({ rendered: 2, reused: 0 });
    expect(readFileSync(join(root, 'third/vi/again.png')).equals(await renderCard(card))).toBe(true);
    expect(cachedFiles().filter((file) => !file.endsWith('.png'))).toEqual([]);
  });

  it('writes the SVG where it is asked for, with what the card says as its title', async () => {
    const svg = { file: 'vi/people/dang-quoc-khanh.svg', title: 'Nhân vật <b> & “c”' };
    const wanted: CardJob[] = [{ card, file: 'vi/a.png', svg }];
    expect(await renderCards(wanted, folders('svg'))).toEqual({ rendered: 1, reused: 0 });
    expect(await renderCards(wanted, folders('again'))).toEqual({ rendered: 0, reused: 1 });
    const text = readFileSync(join(root, 'again', svg.file), 'utf8');
    expect(text).toMatch(/^<svg role="img" xmlns="[^"]*" width="1200" height="630"><title>Nhân vật &lt;b&gt; &amp; “c”<\/title>/);
    expect(text).toMatch(/<\/svg>$/);
    const kept = cachedFiles().find((file) => file.endsWith('.svg')) ?? '';
    writeFileSync(kept, readFileSync(kept).subarray(0, 900));
    expect(await renderCards(wanted, folders('mended'))).toEqual({ rendered: 1, reused: 0 });
    expect(readFileSync(join(root, 'mended', svg.file), 'utf8')).toBe(text);
  });

  it('names every card that cannot be drawn', async () => {
    const broken = ['한', '가'].map((title) => ({ card: { ...card, title }, file: `${title}.png` }));
    await expect(renderCards(broken, folders('fourth'))).rejects.toThrow(/한 \(U\+D55C\).*\n.*가 \(U\+AC00\)/);
  });

  it.each(['../out.png', '/out.png'])('refuses the file %s', async (file) => {
    await expect(renderCards([{ card, file }], folders('fifth'))).rejects.toThrow('outside the output folder');
  });

  it('refuses two cards for one file', async () => {
    const file = 'vi/a.png';
    await expect(
      renderCards(
        [
          { card, file },
          { card: other, file },
        ],
        folders('fifth'),
      ),
    ).rejects.toThrow('second card');
  });
});

function cachedFiles(): string[] {
  return readdirSync(join(root, 'cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
