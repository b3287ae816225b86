/**
 * `npm run -s prints -- make FILE --id ID --map MAP.json`: writes content/sources/ID.prints.json from a captured page.
 * `npm run -s prints -- compare FILE --id ID --map MAP.json`: says whether a newer capture is the same, changed or gone.
 * Exit 0 done or same, 1 changed or gone, 2 could not be done.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentCache, readContent, writeAtomically, type Content } from '../src/integrations/readContent.ts';
import { printsPath } from '../src/mdx/checkEvidence.ts';
import { comparePrints } from '../src/record/comparePrints.ts';
import { makePrints, printsToJson } from '../src/record/prints.ts';
import type { ParagraphLabel, Prints } from '../src/schemas/prints.ts';
import { comparisonToText } from './lib/comparisonToText.ts';
import { jsonToLineMap, linesToCapture } from './lib/linesToCapture.ts';
import { projectRoot } from './lib/project.ts';

const usage = 'expected make FILE --id ID --map MAP.json, or compare FILE --id ID --map MAP.json';

main();

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { id: { type: 'string' }, map: { type: 'string' }, root: { type: 'string' } },
  });
  const [command, file, ...rest] = positionals;
  const { id, map } = values;
  if ((command !== 'make' && command !== 'compare') || !file || !id || !map || rest.length > 0)
    return fail(`Unexpected arguments, ${usage}`);
  const root = values.root === undefined ? projectRoot : resolve(values.root);
  const content = readContent(root === projectRoot ? { root, cache: contentCache(root) } : { root });
  const source = content.entries.find((entry) => entry.collection === 'sources' && entry.id === id);
  if (source?.collection !== 'sources')
    return fail(`Missing or unreadable content/sources/${id}.mdx: write it first, and see npm run check`);
  const missing = [file, map].find((path) => !existsSync(path));
  if (missing !== undefined) return fail(`Missing file ${missing}`);
  let prints: Prints;
  let absent: ParagraphLabel[];
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    const read = linesToCapture(text, jsonToLineMap(readFileSync(map, 'utf8')));
    prints = makePrints(read.capture, id, source.data.lang);
    absent = read.absent;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  if (command === 'make') make(root, prints, absent);
  else compare(content, prints);
}

function make(root: string, prints: Prints, absent: readonly ParagraphLabel[]): void {
  if (absent.length > 0) return fail(`Unexpected empty or missing lines for paragraphs ${absent.join(', ')}`);
  if (prints.paragraphs.length === 0) return fail('Unexpected map without paragraphs');
  const path = printsPath(prints.source);
  const file = join(root, path);
  const json = printsToJson(prints);
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === json;
  if (!isSame) writeAtomically(file, json);
  process.stdout.write(`${path} ${isSame ? 'unchanged' : 'written'}: ${prints.paragraphs.length} paragraphs\n`);
}

function compare({ prints, entries }: Content, now: Prints): void {
  const old = prints.get(now.source);
  if (old === undefined)
    return fail(
      `Missing or unreadable ${printsPath(now.source)}: make it first from the capture that the facts were taken from`,
    );
  const comparison = comparePrints(old, now);
  process.stdout.write(comparisonToText(comparison, old, now, entries));
  process.exitCode = comparison.state === 'same' ? 0 : 1;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
