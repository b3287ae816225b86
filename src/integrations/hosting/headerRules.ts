/**
 * The headers that a host must send, as one table. Hosts merge every rule of `_headers` that matches an address, and a
 * browser obeys all policies it is sent; so the paths with a Content-Security-Policy are disjoint, and only what holds
 * everywhere stands under `/*`.
 */
import { locales } from '../../i18n/locales.ts';
import { sections } from '../../i18n/paths.ts';

/** What is served: a page, a press page (which shows embeds), an embed, data and pictures to take away, parts of pages, the editor. */
export type ServedKind = 'page' | 'press' | 'embed' | 'file' | 'part' | 'admin';

export type Headers = readonly (readonly [name: string, value: string])[];

/** A path with `*` for any rest and `:name` for one segment. Both hosts' dialects read it; a slash at the end may be left out. */
export type HeaderRule = { path: string; headers: Headers };

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

const policies: Readonly<Record<ServedKind, readonly string[]>> = {
  page: [...pagePolicy, "frame-ancestors 'none'"],
  // The live preview of the embeds.
  press: [...pagePolicy, "frame-src 'self'", "frame-ancestors 'none'"],
  embed: [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors https: 'self'",
  ],
  // A drawing opened by itself brings its own styles, the page that explains a withdrawn file those of pages; nothing acts.
  file: [
    "default-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ],
  part: [...pagePolicy, "frame-ancestors 'none'"],
  // Sveltia CMS writes styles into its page, shows pictures it has read, and speaks with GitHub once that is configured.
  admin: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data: https://avatars.githubusercontent.com",
    "font-src 'self'",
    "connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ],
};

/** Anyone may fetch data and show pictures, and the search box its index; styles and fonts must also reach an embed in a sandboxed frame. */
const open: Headers = [
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
];

const own: Headers = [
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

const others: Readonly<Record<ServedKind, Headers>> = {
  page: own,
  press: own,
  embed: [
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['X-Robots-Tag', 'noindex'],
  ],
  file: open,
  part: open,
  // Signing in with GitHub happens in a window of its own.
  admin: [
    ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Robots-Tag', 'noindex'],
  ],
};

export const everywhere: Headers = [
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** Headers of one kind, besides those that hold everywhere. */
export function headersOf(kind: ServedKind): Headers {
  return [['Content-Security-Policy', policies[kind].join('; ')], ...others[kind]];
}

/** Paths of each kind. Places are listed by depth, since their press pages have a policy of their own. */
export const servedPaths: readonly (readonly [kind: ServedKind, paths: readonly string[]])[] = [
  ['page', ['/', '/404.html', '/404/', ...perLocale(['/', ...sectionPaths(), '/places/', '/places/:id/'])]],
  ['press', perLocale(['/places/:id/press/*'])],
  ['embed', ['/embed/*']],
  [
    'file',
    [
      ...['/cards/*', '/charts/*', '/data/*', '/media/*', '/oembed/*', '/pagefind/*', '/favicon.svg', '/apple-touch-icon.png'],
      ...['/robots.txt', '/sitemap.xml', '/llms.txt'],
      ...perLocale(['/feed.xml', '/feed.json', '/corrections.xml', '/opensearch.xml', '/places/:id/feed.xml', '/places/:id/feed.json']),
    ],
  ],
  ['part', ['/_astro/*', '/fonts/*']],
  ['admin', ['/admin/*']],
];

/**
 * What need not be asked for each time. Files that carry their digest in their name never change. The content of an
 * embed's version does not either, but the note above it does when a newer one stands or the fact is withdrawn, and its
 * style sheet goes with the site: a year in a reader's cache would hide the one and lose the other.
 */
export const cachedPaths: readonly { kind: ServedKind; paths: readonly string[]; value: string }[] = [
  { kind: 'part', paths: ['/_astro/*', '/fonts/pieces/*'], value: 'public, max-age=31536000, immutable' },
  {
    kind: 'embed',
    paths: ['facts/:article/:fact', 'places/:id', 'places/:id/timeline', 'mechanisms/:id/timeline', 'schematic'].map((path) => `/embed/:locale/${path}/v/*`),
    value: 'public, max-age=86400, stale-while-revalidate=604800',
  },
];

/** What a server of one's own is to say of everything else; hosts say the like of themselves. */
export const askEachTime = 'no-cache';

/** Every rule, the common one first. A path stands once: Cloudflare Pages takes the last rule of a path instead of both. */
export function headerRules(): HeaderRule[] {
  const cached = new Map(cachedPaths.flatMap(({ paths, value }) => paths.map((path): [string, Headers] => [path, [['Cache-Control', value]]])));
  const served = servedPaths.flatMap(([kind, paths]) =>
    paths.map((path): HeaderRule => ({ path, headers: [...headersOf(kind), ...(cached.get(path) ?? [])] })),
  );
  const named = new Set(served.map(({ path }) => path));
  const others = [...cached].flatMap(([path, headers]): HeaderRule[] => (named.has(path) ? [] : [{ path, headers }]));
  return [{ path: '/*', headers: everywhere }, ...served, ...others];
}

/** Text of the file `_headers`, which Netlify, Cloudflare Pages and others read. */
export function headersFile(): string {
  return headerRules()
    .map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('');
}

function sectionPaths(): string[] {
  return sections.filter((section) => section !== 'places').map((section) => `/${section}/*`);
}

function perLocale(paths: readonly string[]): string[] {
  return locales.flatMap((locale) => paths.map((path) => `/${locale}${path}`));
}
