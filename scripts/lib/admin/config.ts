/** The configuration of the editor in the browser: every collection of the record as forms, in one language. */
import { slugForm, locales, type Locale } from '../../../src/schemas/common.ts';
import { factKinds } from '../../../src/schemas/fact.ts';
import { collectionNames, type CollectionName } from '../../../src/schemas/index.ts';
import { catalogs } from '../../../src/i18n/messages/index.ts';
import { site } from '../../../src/site.ts';
import { collectionToJsonSchema } from '../jsonSchemas.ts';
import { labelField } from './fieldLabels.ts';
import type { JsonSchema as Schema } from '../../../src/schemas/jsonSchema.ts';
import { schemaToFields, type Field, type FormContext } from './fields.ts';
import { words } from './words.ts';

/** An article that exists: its languages are edited side by side. */
export type ArticleFile = { id: string; original: Locale; title: string };

/** What `config.json` holds. The files of `articles` share their fields, which the page writes out. */
export type AdminConfig = {
  cms: Record<string, unknown> & { collections: Record<string, unknown>[] };
  articles: { fields: Field[]; files: ArticleFile[] };
  /** The collection of the record that a file format belongs to. */
  formats: Record<string, CollectionName>;
  words: { imagesOnly: string };
};

/**
 * @param articles those that exist, newest first
 * @param repository where changes are proposed; without one the page edits a copy in the browser
 */
export function adminConfig(locale: Locale, articles: readonly ArticleFile[], repository = site.repository): AdminConfig {
  return {
    cms: {
      load_config_file: false,
      backend: backend(repository),
      ...(repository && { publish_mode: 'editorial_workflow' }),
      site_url: site.url,
      app_title: `${catalogs[locale]['site.name']} · ${words[locale].title}`,
      logo: { src: '/favicon.svg' },
      show_preview_links: false,
      media_folder: 'content/articles',
      public_folder: '/media',
      media_libraries: { default: { config: { max_file_size: 2_000_000, slugify_filename: true } } },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
      editor: { preview: false },
      i18n: { structure: 'multiple_files', locales, default_locale: 'vi', initial_locales: 'all' },
      collections: collections(locale),
    },
    articles: { fields: articleFields(locale, true), files: [...articles] },
    formats: Object.fromEntries(formNames.map(([form, collection]) => [formatOf(form), collection])),
    words: { imagesOnly: words[locale].imagesOnly },
  };
}

/** Names of the forms, with the collections of the record that they fill. */
const formNames: readonly (readonly [form: string, collection: CollectionName])[] = [
  ...collectionNames.map((name) => [name, name] as const),
  ...locales.map((locale) => [`articles-${locale}`, 'articles'] as const),
  ...factKinds.map((kind) => [`facts-${kind}`, 'facts'] as const),
];

function backend(repository: typeof site.repository): Record<string, unknown> {
  if (repository === undefined) return { name: 'test-repo' };
  const { owner, name, branch, signIn } = repository;
  return {
    name: 'github',
    repo: `${owner}/${name}`,
    branch,
    open_authoring: true,
    auth_scope: 'public_repo',
    ...(signIn === undefined ? { auth_methods: ['token'] } : { base_url: signIn }),
    commit_messages: {
      // Paths, since the names of collections come in the language of whoever saves.
      create: 'Add {{path}}',
      update: 'Change {{path}}',
      delete: 'Remove {{path}}',
    },
  };
}

function collections(locale: Locale): Record<string, unknown>[] {
  const t = catalogs[locale];
  const w = words[locale];
  return [
    { name: 'articles', label: t['nav.articles'], icon: 'article', i18n: true, format: formatOf('articles'), files: [] },
    ...locales.map((language) => newArticles(language, locale)),
    { divider: true, name: 'facts' },
    ...factKinds.map((kind) => facts(kind, locale)),
    { divider: true, name: 'names' },
    entries('sources', w.sources, 'source', locale),
    entries('places', t['nav.places'], 'place', locale),
    entries('people', w.people, 'person', locale),
    entries('organizations', w.organizations, 'apartment', locale),
    entries('mechanisms', t['nav.mechanisms'], 'groups', locale),
  ];
}

const entryFiles = { extension: 'mdx', create: true, delete: false, duplicate: false, editor: { preview: false } } as const;

/** Each form has a file format of its own, which the page registers; the editor expects this end for files of Markdown. */
function formatOf(form: string): string {
  return `record-${form}-frontmatter`;
}

function newArticles(language: Locale, locale: Locale): Record<string, unknown> {
  return {
    ...entryFiles,
    name: `articles-${language}`,
    label: words[locale].begin[language],
    icon: 'note_add',
    folder: 'content/articles',
    path: `{{slug}}/${language}`,
    format: formatOf(`articles-${language}`),
    filter: { field: 'original', value: true },
    identifier_field: 'title',
    slug: id(words[locale].articleIdHint, String.raw`^\d{4}-\d{2}-\d{2}-[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`, words[locale].articleIdForm),
    fields: articleFields(locale, false),
  };
}

/** Without a template the id has to be typed, and once saved it cannot be changed. */
function id(hint: string, form: string, message: string): Record<string, unknown> {
  return { editable: ['create'], hint, pattern: [form, message] };
}

/** @param translated whether the three languages stand side by side; without, the form is that of an original */
function articleFields(locale: Locale, translated: boolean): Field[] {
  const schema = schemaOf('articles');
  const context = contextOf('articles', schema, locale);
  const [original = {}, translation = {}] = schema.anyOf ?? [];
  const own = schemaToFields(original, context).map((field) =>
    field.name === 'original' ? { name: 'original', label: field.label, widget: 'hidden', default: true } : field,
  );
  const shared = new Set(['title', 'summary']);
  const ofTranslations = schemaToFields(translation, context).filter(({ name }) => name === 'translation');
  const body = bodyField('articles', locale);
  if (!translated) return [...own, body];
  return [
    ...own.filter(({ name }) => shared.has(name)).map((field) => ({ ...field, i18n: true })),
    ...own.filter(({ name }) => !shared.has(name)),
    ...ofTranslations.map((field) => ({ ...field, required: false as const, i18n: true })),
    { ...body, i18n: true },
  ];
}

function facts(kind: (typeof factKinds)[number], locale: Locale): Record<string, unknown> {
  const schema = schemaOf('facts');
  const own = (schema.oneOf ?? []).find(({ properties }) => properties?.['kind']?.const === kind) ?? {};
  return {
    ...entryFiles,
    name: `facts-${kind}`,
    label: catalogs[locale][`kinds.${kind}`],
    icon: icons[kind],
    folder: 'content/facts',
    nested: { depth: 2, subfolders: false },
    meta: { path: { widget: 'string', label: catalogs[locale]['nav.articles'] } },
    format: formatOf(`facts-${kind}`),
    filter: { field: 'kind', value: kind },
    identifier_field: `label.${locale}`,
    summary: `{{label.${locale}}}`,
    slug: id(words[locale].factIdHint, slugForm.source, words[locale].idForm),
    fields: [...schemaToFields(own, contextOf('facts', schema, locale)), { ...bodyField('facts', locale), required: false }],
  };
}

const icons = {
  event: 'event',
  figure: 'monitoring',
  agreement: 'contract',
  donation: 'volunteer_activism',
  statement: 'format_quote',
  role: 'badge',
} as const;

function entries(collection: CollectionName, label: string, icon: string, locale: Locale): Record<string, unknown> {
  const schema = schemaOf(collection);
  const identifier = collection === 'sources' ? 'title' : `names.${locale}`;
  return {
    ...entryFiles,
    name: collection,
    label,
    icon,
    folder: `content/${collection}`,
    format: formatOf(collection),
    identifier_field: identifier,
    summary: `{{${identifier}}}`,
    slug: id(words[locale].idHint, slugForm.source, words[locale].idForm),
    fields: [...schemaToFields(schema, contextOf(collection, schema, locale)), { ...bodyField(collection, locale), required: false }],
  };
}

/** MDX is edited as source, so that `<Fact/>` and `<Place/>` stay as they were typed. */
function bodyField(collection: CollectionName, locale: Locale): Field {
  return { name: 'body', label: labelField(collection, 'body', locale), widget: 'text', use_emoji_autocomplete: false };
}

function schemaOf(collection: CollectionName): Schema {
  return collectionToJsonSchema(collection);
}

function contextOf(collection: CollectionName, schema: Schema, locale: Locale): FormContext {
  return { collection, locale, defs: schema.$defs ?? {} };
}
