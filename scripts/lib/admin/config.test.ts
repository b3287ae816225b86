import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entryToForm, formToEntry, orderByForm, type FormField } from '../../../src/admin/formModel.ts';
import { entryToText, type Fields } from '../../../src/mdx/entryToText.ts';
import { locales } from '../../../src/schemas/common.ts';
import { collectionNames } from '../../../src/schemas/index.ts';
import { projectRoot } from '../project.ts';
import { adminConfig } from './config.ts';

type Form = { name: string; fields?: FormField[]; filter?: { value: unknown } };

const { cms, articles, formats } = adminConfig('en', []);
const forms = cms.collections as Form[];

describe('the configuration of the editor', () => {
  it('has a form for every collection and kind, in each language', () => {
    const names = forms.map(({ name }) => name);
    expect(names).toMatchInlineSnapshot(`
      [
        "articles",
        "articles-vi",
        "articles-zh",
        "articles-en",
        "facts",
        "facts-event",
        "facts-figure",
        "facts-agreement",
        "facts-donation",
        "facts-statement",
        "facts-role",
        "names",
        "sources",
        "places",
        "people",
        "organizations",
        "mechanisms",
      ]
    `);
    for (const locale of locales) expect(adminConfig(locale, []).cms.collections.map(({ name }) => name)).toEqual(names);
    expect(new Set(Object.values(formats))).toEqual(new Set(collectionNames));
  });

  it.each(collectionNames)('writes every committed file of %s as it is', (collection) => {
    const folder = join(projectRoot, 'content', collection);
    const names = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.mdx'));
    const others = names.filter((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const [, head = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
      const fields = parse(head) as Fields;
      const form = collection === 'articles' ? articles.fields : forms.find((f) => f.name === (collection === 'facts' ? `facts-${String(fields['kind'])}` : collection))?.fields;
      return entryToText(collection, orderByForm(formToEntry(entryToForm(fields)), form ?? []), body) !== text;
    });
    expect(others).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  it('proposes changes to the repository as pull requests, once there is one', () => {
    const { cms: own } = adminConfig('en', [], { owner: 'someone', name: 'record', branch: 'main' });
    expect(own).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { name: 'github', repo: 'someone/record', branch: 'main', open_authoring: true, auth_methods: ['token'] },
    });
    expect(cms['backend']).toEqual({ name: 'test-repo' });
  });

  it('lets no id change after it was given, and no entry be deleted', () => {
    for (const form of forms.filter((f) => 'folder' in f)) expect(form).toMatchObject({ delete: false, slug: { editable: ['create'] } });
  });
});
