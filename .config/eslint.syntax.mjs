/** Selectors for `no-restricted-syntax`, each with what to do instead. */

/** Files that a tool of this project loads by their default export are exempt. */
export const defaultExports = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
];

/** What would print differently on another machine. */
export const machineDependent = [
  {
    selector: 'MemberExpression[property.name=/^toLocale(String|DateString|TimeString|LowerCase|UpperCase)$/]',
    message: 'Its result follows the machine; use src/i18n with a named locale.',
  },
  {
    selector: 'MemberExpression[property.name="localeCompare"]',
    message: 'Use compareText or compareNames(locale, …).',
  },
  {
    selector:
      ':matches(NewExpression, CallExpression)[callee.object.name="Intl"]:matches([arguments.length=0], [arguments.0.type="Identifier"][arguments.0.name="undefined"])',
    message: 'Name the locale.',
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    message: 'It follows the time zone of the machine; use the UTC form.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
    message: 'It reads local time; use Date.UTC.',
  },
];

/** What would give another result tomorrow, or cannot be seen by reading the imports. */
export const impure = [
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Pure code knows no clock; pass the moment in.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Pure code knows no clock; pass the moment in.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Pure code knows no clock; pass the moment in.' },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Pure code gives the same result each time.',
  },
  { selector: 'ImportExpression', message: 'Import at the head of the file, where the zones are checked.' },
  { selector: 'MetaProperty[meta.name="import"]', message: 'Pure code knows no environment; pass in what it needs.' },
];

/** Asking for content anywhere but in `src/queries.ts`. */
export const contentCalls = [
  {
    selector: 'CallExpression[callee.name=/^get(Live)?(Collection|Entry|Entries)$/]',
    message: 'Only src/queries.ts asks for collections; take props or call a query.',
  },
  {
    selector:
      'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"][arguments.0.value=/content\\//]',
    message: 'Content is data: nothing of it is imported.',
  },
];

const attribute = ':matches(JSXAttribute, AstroShorthandAttribute, AstroTemplateLiteralAttribute)';
const dataBlock = ':has(> JSXAttribute[name.name="type"][value.value="application/ld+json"])';

/** What the site's Content-Security-Policy refuses. JSON-LD is data, so it may stand in the page. */
export const inlineCode = [
  { selector: `${attribute}[name.name="style"]`, message: 'The CSP refuses style=; give it a class.' },
  {
    selector: `${attribute}[name.name=/^on(?!ce$|ly$)[a-z]+$/i]`,
    message: 'The CSP refuses on…=; listen from a script.',
  },
  {
    selector: `${attribute}[name.namespace.name="define"]`,
    message: 'define:vars makes inline code, which the CSP refuses.',
  },
  {
    selector: `JSXOpeningElement[name.name="script"]:not(${dataBlock}):has(> JSXAttribute:matches([name.namespace.name="is"][name.name.name="inline"], [name.namespace.name="set"]))`,
    message: 'The CSP refuses inline scripts; let Astro bundle it.',
  },
  {
    selector: 'JSXOpeningElement[name.name="style"]:has(> JSXAttribute[name.namespace.name="is"])',
    message: 'The CSP refuses inline styles; let Astro bundle them.',
  },
];

/** Names that a pure file does without. */
export const environmentGlobals = [
  'Buffer',
  'crypto',
  'document',
  'fetch',
  'global',
  'globalThis',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
  'window',
].map((name) => ({ name, message: 'Pure code knows no environment; pass in what it needs.' }));
