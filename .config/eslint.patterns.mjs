/** Import patterns for `no-restricted-imports`, each with what to do instead. */
import { builtinModules } from 'node:module';
import { forbiddenFor } from './eslint.zones.mjs';

const above = String.raw`(?:\.\./)+(?:src/)?`;
const builtins = builtinModules.filter((name) => !name.includes(':')).map(literal);

/** Patterns that hold in every file. */
export function everywhere({ mayAskForContent = false } = {}) {
  return [
    ...(mayAskForContent
      ? []
      : [
          {
            regex: '^astro:content$',
            message: 'Only src/queries.ts asks for collections; take props or call a query.',
          },
        ]),
    { regex: String.raw`^\.{1,2}/(?:.*/)?content/.*\.mdx?$`, message: 'Content is data: nothing of it is imported.' },
    {
      regex: String.raw`^(?:\.\./)+(?:src/)?pages/`,
      message: 'Nothing imports pages; move what is shared below them.',
    },
    {
      regex: String.raw`^(?:\.\./)+scripts/(?!lib/)`,
      message: 'Nothing imports a program; move what is shared into src/.',
    },
    { regex: '^(?:/|~|@/|src/|file:)', message: 'Import by a relative path.' },
    {
      regex: String.raw`^\.{1,2}(?:/(?!.*\.[a-z0-9]+(?:\?[a-z&=]+)?$)|$)`,
      message: 'Write the file name with its extension: Node runs these files as they are.',
    },
    { regex: `^(?:${builtins.join('|')})(?:/|$)`, message: 'Write node: before the name of a built-in module.' },
  ];
}

/** Patterns for one zone of the table. `allow` lists modules that an otherwise pure file may import. */
export function zonePatterns(zone, { pure = zone.pure ?? false, allow = [] } = {}) {
  const { name, types = [], packages } = zone;
  const reason = arrowReason(zone);
  const allowed = [...(packages ?? []), ...allow];
  const src = zone.isFile ? String.raw`\./` : above;
  return [
    ...everywhere({ mayAskForContent: ['queries', 'content.config'].includes(name) }),
    { regex: String.raw`^(?:\.\./)+scripts/`, message: 'Nothing of src/ imports scripts/.' },
    ...ban(
      forbiddenFor(zone).filter((other) => !types.includes(other)),
      reason,
      src,
    ),
    ...ban(types, reason, src).map((pattern) => ({ ...pattern, allowTypeImports: true })),
    ...(pure ? machine(allowed) : []),
    ...(packages ? [only(zone)] : []),
  ];
}

/** Patterns for zones that a file must not import; `src` is how its imports spell the folder src/. */
export function ban(names, reason, src = above) {
  if (names.length === 0) return [];
  const list = names.map(literal).join('|');
  return [{ regex: `^${src}(?:${list})(?:/|\\.ts$)`, message: `Unexpected arrow: ${reason}.` }];
}

function arrowReason({ name, may, types = [] }) {
  const list = [...may, ...types.map((type) => `${type} (types only)`)].join(', ');
  return `src/${name} may import ${list || 'nothing of src/'}`;
}

/** Patterns for what would make a pure file depend on the machine. */
function machine(allowed) {
  const except = allowed.map((name) => `(?!${literal(name)}$)`).join('');
  return [
    {
      regex: `^${except}(?:node:|astro:)`,
      message: 'Pure code knows no file system, process, network or Astro; pass in what it needs.',
    },
    {
      regex: `^${except}(?:astro|@astrojs/[^/]+)(?:/|$)`,
      message: 'Pure code knows Astro by types only.',
      allowTypeImports: true,
    },
  ];
}

function only({ name, packages }) {
  return {
    regex: `^(?!\\.|(?:${packages.map(literal).join('|')})$)`,
    message: `src/${name} imports no package but ${packages.join(' and ')}.`,
  };
}

function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
