/**
 * `npm run schemas [-- --check]`: writes what editors need to complete and check frontmatter.
 * `.vscode/schemas/` follows from the zod schemas alone and is committed. `.astro/collections/`, which Astro's
 * extension reads, also lists the ids that exist: it changes with every entry, so it is not.
 * `--check` writes nothing; exit 1 when a committed file is out of date.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { listFiles, writeAtomically } from '../src/integrations/readContent.ts';
import { pathToIdentity, type Identity } from '../src/mdx/pathToIdentity.ts';
import { collectionNames } from '../src/schemas/index.ts';
import { collectionToJsonSchema, entriesToIds } from './lib/jsonSchemas.ts';
import { projectRoot } from './lib/project.ts';

type ContentFile = Identity & { path: string };

main();

function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const committed = committedFiles();
  if (!values.check) {
    const files = [...committed, ...editorFiles(contentFiles())];
    for (const [path, text] of files) writeAtomically(join(projectRoot, path), text);
    process.stdout.write(`Wrote ${files.length} files to .vscode/schemas/ and .astro/collections/\n`);
    return;
  }
  for (const [path, text] of committed) {
    const file = join(projectRoot, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    process.stderr.write(`${path}: out of date with src/schemas/. Run npm run schemas and commit the result.\n`);
    process.exitCode = 1;
  }
}

/** Path and text of each file that is committed. */
function committedFiles(): [path: string, text: string][] {
  return collectionNames.map((name) => [`.vscode/schemas/${name}.schema.json`, toText(collectionToJsonSchema(name))]);
}

/** Path and text of each file that Astro's extension reads: the schemas, and which file belongs to which collection. */
function editorFiles(files: readonly ContentFile[]): [path: string, text: string][] {
  const folder = '.astro/collections';
  const ids = entriesToIds(files);
  const manifest = {
    collections: collectionNames.map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(files.map(({ path, collection }) => [editorAddress(path), collection])),
  };
  return [
    ...collectionNames.map((name): [string, string] => [
      `${folder}/${name}.schema.json`,
      toText(collectionToJsonSchema(name, ids)),
    ]),
    [`${folder}/collections.json`, toText(manifest)],
  ];
}

/** The form in which Astro's language server looks a file up: decoded and in lower case. */
function editorAddress(path: string): string {
  return decodeURIComponent(pathToFileURL(join(projectRoot, path)).href).toLowerCase();
}

function contentFiles(): ContentFile[] {
  return listFiles(projectRoot).files.flatMap((path) => {
    const identity = path.endsWith('.mdx') ? pathToIdentity(path) : undefined;
    return identity && 'id' in identity ? [{ ...identity, path }] : [];
  });
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
