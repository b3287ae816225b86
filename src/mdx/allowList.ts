/** What content may contain. Everything else is refused by name. */
import type { CollectionName } from '../schemas/index.ts';

export type ComponentName = 'Fact' | 'Place' | 'Person' | 'Mechanism' | 'Source' | 'Note';

type ComponentRule = {
  /** Collection that `id` refers to; absent for Note. */
  refersTo?: CollectionName;
  required: readonly string[];
  optional: Readonly<Record<string, RegExp>>;
};

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

export const components: ReadonlyMap<string, ComponentRule> = new Map<ComponentName, ComponentRule>([
  [
    'Fact',
    { refersTo: 'facts', required: ['id'], optional: { id, show: /^(?:value|number|date|period|label)$/ } },
  ],
  ['Place', { refersTo: 'places', required: ['id'], optional: { id } }],
  ['Person', { refersTo: 'people', required: ['id'], optional: { id } }],
  ['Mechanism', { refersTo: 'mechanisms', required: ['id'], optional: { id, session: /^[1-9]\d{0,3}$/ } }],
  ['Source', { refersTo: 'sources', required: ['id'], optional: { id } }],
  ['Note', { required: [], optional: { lang: /^(?:vi|zh|en)$/ } }],
]);

/** Markdown nodes that may stand in a body; JSX nodes are judged by `components`. */
export const markdownNodes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'definition',
  'image',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'break',
]);

/** Names that carry digits and are not numbers. */
export const namesWithDigits: readonly string[] = ['COVID-19', 'Covid-19'];
