/** The built site as tests see it. `npm test` builds dist/ before vitest starts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/project.ts';

export const dist = join(projectRoot, 'dist');

if (!existsSync(join(dist, 'index.html'))) {
  throw new Error('There is no dist/: run npm run build before the tests of the site');
}

/** Paths of files in a folder, relative to it, with forward slashes, sorted. */
export function filesIn(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** Pages of the record; those of the editor in the browser are not among them. */
export const htmlFiles = filesIn(dist, '.html').filter((file) => !file.startsWith('admin/'));

export function read(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

/** `addressOf('vi/places/index.html') // => '/vi/places/'` */
export function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

/** Values of an attribute of all tags that match, from HTML that this project made. */
export function attributes(html: string, tag: RegExp, name: string): string[] {
  return [...html.matchAll(tag)].flatMap(([whole]) => {
    const value = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(whole);
    return value ? [decodeEntities(value[1] ?? value[2] ?? '')] : [];
  });
}

function decodeEntities(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#38;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
