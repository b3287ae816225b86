/** Starts the editor of `/admin/<locale>/` with the configuration beside it. */
import './preferences.ts';
import CMS from '@sveltia/cms';
import { parse } from 'yaml';
import { entryToText, type Fields } from '../mdx/entryToText.ts';
import type { CollectionName } from '../schemas/index.ts';
import { entryToForm, formToEntry, orderByForm, type FormField } from './formModel.ts';
import { takeImagesOnly } from './imagesOnly.ts';
import { keepPracticeCopy } from './practiceCopy.ts';

type CmsCollection = { name: string; format?: string; fields?: FormField[] };

type Config = {
  cms: { backend: { name: string }; collections: CmsCollection[] };
  articles: { fields: FormField[]; files: { id: string; original: string; title: string }[] };
  formats: Record<string, CollectionName>;
  words: { imagesOnly: string };
};

await start((await (await fetch('config.json')).json()) as Config);

async function start({ cms, articles, formats, words }: Config): Promise<void> {
  takeImagesOnly(document, words.imagesOnly);
  for (const { format, fields } of cms.collections) {
    const collection = format === undefined ? undefined : formats[format];
    if (format !== undefined && collection !== undefined) registerFormat(format, collection, fields ?? articles.fields);
  }
  if (cms.backend.name === 'test-repo') await keepPracticeCopy((await (await fetch('../practice.json')).json()) as Record<string, string>);
  const config = { ...cms, collections: cms.collections.map((collection) => (collection.name === 'articles' ? { ...collection, files: articleFiles(articles) } : collection)) };
  await CMS.init({ config: config as Parameters<typeof CMS.init>[0] extends { config?: infer C } | undefined ? NonNullable<C> : never });
}

/** The languages of an article stand side by side, its original first. */
function articleFiles({ fields, files }: Config['articles']): unknown[] {
  return files.map(({ id, original, title }) => ({
    name: id,
    label: title,
    file: `content/articles/${id}/{{locale}}.mdx`,
    media_folder: `/content/articles/${id}`,
    public_folder: `/media/${id}`,
    i18n: { default_locale: original },
    fields,
  }));
}

/** Files are read and written as `npm run check -- --fix` writes them, so that a change shows what was changed and nothing else. */
function registerFormat(format: string, collection: CollectionName, form: readonly FormField[]): void {
  CMS.registerCustomFormat(format, 'mdx', {
    fromFile: (text: string) => {
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text) ?? [];
      return { ...entryToForm(parse(head) as Fields), body: body.trim() };
    },
    toFile: (filled: object) => {
      const { body, ...fields } = formToEntry(filled as Fields);
      return entryToText(collection, orderByForm(fields, form), typeof body === 'string' ? body : '');
    },
  });
}
