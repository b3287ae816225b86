import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textToFrontmatter } from '../../src/mdx/textToFrontmatter.ts';
import { topics } from '../../src/schemas/common.ts';
import { documents, eventTypes, fact, factKinds, qualifiers, statementTypes } from '../../src/schemas/fact.ts';
import { unitIds } from '../../src/schemas/units.ts';
import { projectRoot } from './project.ts';

type Snippet = { scope: string; prefix: string; description: string; body: string[] };

const file = readFileSync(join(projectRoot, '.vscode/red-river.code-snippets'), 'utf8');
const snippets = Object.values(JSON.parse(file) as Record<string, Snippet>);
const lists = new Map<string, readonly string[]>([
  ['topics', topics],
  ['unit', unitIds],
  ['qualifier', qualifiers],
  ['document', documents],
  ['fact-event type', eventTypes],
  ['fact-statement type', statementTypes],
]);

describe.each(factKinds)('snippet fact-%s', (kind) => {
  const snippet = snippets.find(({ prefix }) => prefix === `fact-${kind}`);

  it('is a valid fact as it stands', () => {
    const { data, issues } = textToFrontmatter('snippet', filledIn(snippet?.body ?? []));
    expect(issues).toEqual([]);
    expect(fact.safeParse(data).error?.issues).toBeUndefined();
    expect(data).toMatchObject({ kind });
  });

  it('offers the choices of the schema, all of them', () => {
    for (const { field, choices } of choicesOf(snippet?.body ?? [])) {
      const list = lists.get(field) ?? lists.get(`fact-${kind} ${field}`);
      if (list) expect(choices, field).toEqual(list);
    }
  });

  it('numbers its stops from 1 without a gap', () => {
    const stops = [...(snippet?.body.join('\n') ?? '').matchAll(/\$\{(\d+)/g)].map((match) => Number(match[1]));
    expect(stops).toEqual(stops.map((_, i) => i + 1));
  });
});

/** The text of a snippet when every stop is left as it is. */
function filledIn(body: readonly string[]): string {
  return body
    .join('\n')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');
}

function choicesOf(body: readonly string[]): { field: string; choices: string[] }[] {
  return body.flatMap((line) => {
    const match = /^\s*([a-zA-Z]+): .*\|(.*)\|\}/.exec(line);
    return match ? [{ field: match[1] ?? '', choices: (match[2] ?? '').split(',') }] : [];
  });
}
