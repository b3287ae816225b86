/** Which files of a foreign build may be shown as a preview. Pure. */

/** Kinds of files that a page is made of; none of them runs by itself. */
const kinds = new Set(['html', 'css', 'ttf', 'woff', 'woff2', 'png', 'jpg', 'webp', 'svg', 'json', 'xml', 'ics', 'csv', 'txt', 'md', 'bib', 'ris', 'webmanifest']);
/** Names by which hosts take orders. */
const orders = /^(?:_headers|_redirects|_routes\.json|_worker\.js|CNAME|netlify\.toml|wrangler\.(?:toml|jsonc?))$/i;
const orderFolders = /^(?:functions|_worker\.js|\.[^/]*|admin)\//i;

/** Why a file is dropped; undefined when its name is that of a file to show. */
export function dropReason(path: string): string | undefined {
  if (/[\p{Cc}\p{Cf}\ufffd\\]/u.test(path) || path.split('/').some((part) => part === '..' || part === '')) return 'a name with hidden signs';
  if (orderFolders.test(path) || orders.test(path.slice(path.lastIndexOf('/') + 1))) return 'gives orders to a host';
  const kind = /\.([a-z0-9]+)$/.exec(path)?.[1];
  return kind !== undefined && kinds.has(kind) ? undefined : 'a kind of file that a preview does not need';
}

/**
 * What could run or lead away in a page or drawing; undefined when there is nothing.
 * Scripts of the site itself are let stand, since their files are dropped: the preview shows pages as they are without script.
 */
export function liveMarkup(path: string, text: string): string | undefined {
  if (path.endsWith('.svg')) return /<script|<foreignObject|\son[a-z]+\s*=|javascript:|<iframe/i.exec(text)?.[0];
  if (!path.endsWith('.html')) return undefined;
  const scripts = [...text.matchAll(/<script\b([^>]*)>/gi)].map((match) => match[1] ?? '');
  const foreign = scripts.find((attributes) => !/\btype="application\/ld\+json"/.test(attributes) && !/\bsrc="\/_astro\/[\w.-]+\.js"/.test(attributes));
  if (foreign !== undefined) return `<script${foreign}>`;
  return /<(?:object|embed|base|form[^>]+action="https?:)[^>]*>|<iframe[^>]+src="(?!\/embed\/)[^>]*>|\s(?:on[a-z]+|srcdoc)\s*=\s*["']|javascript:|http-equiv="refresh"[^>]+url=(?:https?:)?\/\//i.exec(text)?.[0];
}
