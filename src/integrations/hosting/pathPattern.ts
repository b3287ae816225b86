/** Paths of `_headers` and `_redirects` as hosts match them. */

/**
 * `*` is any rest, `:name` one segment; a slash at the end of the rule or the address makes no difference to one of the
 * two great hosts, so it makes none here.
 * `pathPattern('/vi/places/:id/').test('/vi/places/ha-giang/') // => true`
 */
export function pathPattern(path: string): RegExp {
  const segments = path.split('/').filter((segment) => segment !== '');
  const source = segments
    .map((segment) => {
      if (segment === '*') return '(?:/.*)?';
      if (segment.startsWith(':')) return '/[^/]+';
      return `/${segment.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^/]*')}`;
    })
    .join('');
  return new RegExp(`^${source}/?$`);
}
