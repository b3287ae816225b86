import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../../src/integrations/loadRecord.ts';
import { listFiles, readContent } from '../../../src/integrations/readContent.ts';
import { projectRoot } from '../project.ts';
import { countFiles } from './countFiles.ts';
import { runMeasured } from './runMeasured.ts';
import { sampleArticle } from './sampleArticle.ts';
import { writeCorpus } from './writeCorpus.ts';

let folder: string;
let added: number;
const articles = 70;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const [context] = loadRecord(projectRoot).contexts;
  if (context === undefined) throw new Error('content/ has errors');
  added = writeCorpus(projectRoot, folder, articles, context.record);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a corpus of samples', () => {
  it('passes the check, evidence and translations included', () => {
    expect(readContent({ root: folder }).issues).toEqual([]);
  });

  it('adds to the record ten files an article', () => {
    expect(added).toBe(articles * 10);
    expect(listFiles(folder).files.length - listFiles(projectRoot).files.length).toBe(added);
  });

  it('is the same each time', () => {
    const place = (id: string) => ({ id, names: { vi: 'Lào Cai', zh: '老街省', en: 'Lao Cai' } });
    const make = () => sampleArticle(7, [place('lao-cai')], [place('yunnan')]);
    expect([...make()]).toEqual([...make()]);
    expect([...make().keys()].filter((path) => path.startsWith('content/facts/'))).toHaveLength(5);
  });

  it('is counted by folder', () => {
    const { files, bytes, byFolder } = countFiles(join(folder, 'content'));
    expect(files).toBe(listFiles(folder).files.length);
    expect(byFolder.reduce((sum, [, part]) => sum + part.bytes, 0)).toBe(bytes);
    expect(byFolder.find(([name]) => name === '.')?.[1].bytes).toBeGreaterThan(readFileSync(join(folder, 'content/schematic.json')).length - 1);
  });
});

describe('a measured program', () => {
  it('tells its time, memory, output and how it ended', async () => {
    const { status, output, wall, cpu, memory } = await runMeasured(tmpdir(), ['-e', 'const end = process.cpuUsage().user + 2e5; while (process.cpuUsage().user < end); console.log("done"); process.exitCode = 3']);
    expect([status, output.trim()]).toEqual([3, 'done']);
    expect(cpu).toBeGreaterThan(0.19);
    expect(wall).toBeGreaterThan(0.19);
    expect(memory).toBeGreaterThan(20);
  });
});
