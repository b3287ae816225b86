/** Paths of `_headers` and `_redirects` as hosts match them. */

/**
 * `*` is any rest, `:name` one segment; a slash at the end of the rule or the address makes no difference to one of the
 * two great hosts, so it makes none here.
 * `pathPattern('/vi/places/:id/').test('/vi/places/ha-giang/') // => true`
 */
export function pathPattern(path: string): RegExp {
  return new RegExp(`^${pathSource(path)}/?$`);
}

/**
 * The same for several paths at once, in the regular expressions that servers share (PCRE and RE2). The name of a
 * folder's page may follow, since nginx looks for the rules of that after it has found it.
 */
export function pathsSource(paths: readonly string[]): string {
  return `^(?:${paths.map(pathSource).join('|')})/?(?:index\\.html)?$`;
}

function pathSource(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments
    .map((segment) => {
      if (segment === '*') return '(?:/.*)?';
      if (segment.startsWith(':')) return '/[^/]+';
      return `/${segment.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^/]*')}`;
    })
    .join('');
}
