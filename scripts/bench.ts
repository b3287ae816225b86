/**
 * `npm run bench -- --articles N [--cards] [--keep]`: how check and build grow. Makes a corpus of N invented articles
 * beside the record's own in a temporary folder, checks it, builds it from nothing and again with nothing changed, and
 * prints time, memory, files and bytes. Cards are left out unless asked for, since each takes 50 ms the first time.
 * Exit 1 when a step fails, 2 on wrong arguments.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import { countFiles } from './lib/bench/countFiles.ts';
import { runMeasured } from './lib/bench/runMeasured.ts';
import { writeCorpus } from './lib/bench/writeCorpus.ts';
import { projectRoot } from './lib/project.ts';

const given = readArguments();
if (given === undefined) process.exitCode = 2;
else await main(given);

type Arguments = { articles: number; cards: boolean; keep: boolean };

function readArguments(): Arguments | undefined {
  try {
    const { values } = parseArgs({ options: { articles: { type: 'string' }, cards: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } } });
    const articles = Number(values.articles);
    if (!Number.isInteger(articles) || articles < 1 || articles > 99_999) throw new TypeError('Unexpected number, expected --articles with 1 to 99999');
    return { articles, cards: values.cards, keep: values.keep };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

async function main({ articles, cards, keep }: Arguments): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const [context] = loadRecord(projectRoot).contexts;
    if (context === undefined) throw new Error('content/ has errors: run npm run -s check');
    const made = writeCorpus(projectRoot, folder, articles, context.record);
    process.stdout.write(`${articles} articles made, ${made} files\n`);
    const build = ['scripts/build.ts', ...(cards ? [] : ['--no-cards'])];
    const steps = [
      ['check', ['scripts/check.ts']],
      ['build, cold', build],
      ['build, warm', build],
    ] as const;
    for (const [name, args] of steps) {
      const { status, output, wall, cpu, memory } = await runMeasured(folder, args);
      if (status !== 0) throw new Error(`${name} failed:\n${output.slice(-4000)}`);
      process.stdout.write(`${name.padEnd(12)} ${wall.toFixed(1).padStart(8)} s, processor ${cpu.toFixed(1)} s, memory ${memory.toFixed(0)} MB\n`);
    }
    const { files, bytes, byFolder } = countFiles(join(folder, 'dist'));
    process.stdout.write(`dist         ${files} files, ${megabytes(bytes)} MB\n`);
    for (const [name, part] of byFolder) process.stdout.write(`  ${name.padEnd(10)} ${part.files} files, ${megabytes(part.bytes)} MB\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    if (keep) process.stdout.write(`Kept in ${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(1);
}
