/** JSON-LD of every page: read by a JSON-LD processor, and judged by the types and properties of schema.org. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expand } from 'jsonld';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../scripts/lib/project.ts';
import { site } from '../src/site.ts';
import { htmlFiles, read } from './lib/site.ts';

type Thing = Record<string, unknown>;

const things = htmlFiles.flatMap((file) =>
  [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) => ({ file, thing: JSON.parse(match[1] ?? '') as Thing })),
);

/** The context of schema.org as far as this record needs it: no test asks the network. */
const context = {
  '@context': {
    '@vocab': 'https://schema.org/',
    ...Object.fromEntries(['url', 'item', 'license', 'sameAs', 'contentUrl', 'isBasedOn', 'image', 'eventAttendanceMode'].map((name) => [name, { '@type': '@id' }])),
  },
};

describe('JSON-LD', () => {
  it('names what the pages are', () => {
    const types = new Set(things.map(({ thing }) => thing['@type']));
    expect([...types]).toEqual(
      expect.arrayContaining(['Dataset', 'Event', 'Claim', 'Article', 'AdministrativeArea', 'Place', 'Person', 'EventSeries', 'WebSite', 'BreadcrumbList']),
    );
  });

  it('loses nothing when a processor expands it, and its addresses are absolute', async () => {
    const documentLoader = (url: string) => Promise.resolve({ document: context, documentUrl: url, contextUrl: null });
    for (const { file, thing } of things) {
      const [expanded] = await expand(thing, { documentLoader });
      // `@context` is used up; an empty list is kept.
      expect(Object.keys(expanded ?? {}).length, file).toBe(Object.keys(thing).length - 1);
      for (const [, address = ''] of JSON.stringify(expanded).matchAll(/"@id":"([^"]*)"/g)) expect(address, file).toMatch(/^https?:\/\//);
    }
  });

  it('says of places only what other registers verify', () => {
    for (const { file, thing } of things) {
      if (thing['sameAs'] === undefined) continue;
      expect(thing['sameAs'], file).toMatch(/^https:\/\/www\.wikidata\.org\/entity\/Q\d+$/);
      expect(thing['@id'], file).toContain(site.url);
    }
  });

  it('has only types and properties that schema.org has, each with a value it may have', { timeout: 120_000 }, () => {
    // One of each shape: the compiler need not read the same twice.
    const shapes = new Map(things.map(({ file, thing }) => [shapeOf(thing), { file, thing }]));
    const folder = mkdtempSync(cacheFolder('jsonld-'));
    const source = join(folder, 'things.ts');
    const list = [...shapes.values()];
    const wrong = "export const wrong: WithContext<Thing> = { '@context': 'https://schema.org', '@type': 'Event', colour: 'red' };";
    const lines = list.map(({ thing }, i) => `export const thing${i}: WithContext<Thing> = ${JSON.stringify(thing)};`);
    try {
      writeFileSync(source, `import type { Thing, WithContext } from 'schema-dts';\n${lines.join('\n')}\n${wrong}\n`);
      const program = ts.createProgram([source], {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        target: ts.ScriptTarget.ESNext,
        types: [],
      });
      const faults = ts.getPreEmitDiagnostics(program).map(({ start = 0, messageText, file }) => {
        const line = (file?.getLineAndCharacterOfPosition(start).line ?? 1) - 1;
        return `${list[line]?.file}: ${ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 300)}`;
      });
      // The last line is there to be refused: a judge that refuses nothing proves nothing.
      expect(faults.filter((fault) => !fault.startsWith('undefined:'))).toEqual([]);
      expect(faults.length).toBe(1);
      expect(list.length).toBeGreaterThan(10);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Types and names of the properties, all the way down. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].join()}]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  const fields = Object.entries(value).map(([name, inner]) => (name === '@type' ? `${name}:${String(inner)}` : `${name}:${shapeOf(inner)}`));
  return `{${fields.join()}}`;
}
