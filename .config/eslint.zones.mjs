/** Who may import whom. One table: `eslint.config.mjs` turns each row into rules, `tests/house.test.ts` tries them. */

/**
 * @typedef {object} Zone
 * @property {string} name Folder under src/, or file there when `isFile`.
 * @property {true} [isFile]
 * @property {string[]} may Zones whose values and types it may import.
 * @property {string[]} [types] Zones of which it may import types only.
 * @property {boolean} [pure] Same input, same output: no file system, clock, environment or network.
 * @property {string[]} [packages] The only packages it may import; without it, any.
 * @property {Record<string, {pure?: boolean, allow?: string[]}>} [files] Files that differ from their zone:
 *   pure ones of a zone that is not, or modules that one pure file may import all the same.
 */

const ground = ['schemas', 'record'];
const domain = [...ground, 'i18n'];
const shown = [...domain, 'views', 'site'];

/** @type {Zone[]} */
export const zones = [
  { name: 'schemas', may: [], pure: true, packages: ['astro/zod', 'edtf'] },
  { name: 'record', may: ['schemas'], pure: true, files: { 'digest.ts': { allow: ['node:crypto'] } } },
  { name: 'i18n', may: ground, pure: true },
  { name: 'mdx', may: ground, pure: true },
  { name: 'extract', may: domain, pure: true },
  { name: 'views', may: [...domain, 'site'], pure: true },
  { name: 'admin', may: ['schemas', 'mdx'] },
  { name: 'cards', may: domain, types: ['views'], files: { 'template.ts': { pure: true } } },
  { name: 'components', may: shown },
  { name: 'layouts', may: [...shown, 'components'] },
  { name: 'integrations', may: [...shown, 'mdx', 'extract', 'cards'] },
  { name: 'queries', isFile: true, may: [...shown, 'mdx', 'integrations'] },
  { name: 'content.config', isFile: true, may: [...ground, 'integrations'] },
  { name: 'site', isFile: true, may: [], pure: true },
  { name: 'pages', may: [...shown, 'components', 'layouts', 'cards', 'integrations', 'queries'] },
];

/** Folders of src/ that hold no code to import. */
export const foldersWithoutCode = ['prose', 'styles'];

/** Zones that run inside Astro only, so that no program of scripts/ can import them. */
export const insideAstro = ['pages', 'layouts', 'components', 'queries', 'content.config'];

/**
 * Zones that a zone must not import.
 * @param {Zone} zone
 */
export function forbiddenFor(zone) {
  return zones.map(({ name }) => name).filter((name) => name !== zone.name && !zone.may.includes(name));
}
