/** Moved and withdrawn addresses in the words of hosts and servers. */
import type { Ledger } from '../../record/ledger.ts';
import { isPageAddress } from '../../record/ledger.ts';
import { contentTypes } from './contentTypes.ts';
import { askEachTime, cachedPaths, everywhere, headersOf, servedPaths, type Headers, type ServedKind } from './headerRules.ts';
import { pathsSource } from './pathPattern.ts';

/** Where the page stands that explains a withdrawn address: itself, or a folder of a file's name. */
export function explanationOf(address: string): string {
  return isPageAddress(address) ? address : `${address}/`;
}

/**
 * Text of `_redirects`. Netlify takes the first rule, whose `!` sets it above the page that stands there for hosts
 * without rules; Cloudflare Pages knows neither `!` nor 410, leaves such a line out and takes the second.
 */
export function redirectsFile(ledger: Ledger): string {
  return lines(ledger, {
    redirect: (address, target) => `${address} ${target} 301!\n${address} ${target} 301`,
    withdrawn: (address, page) => `${address} ${page} 410!`,
  });
}

/** For nginx, to be included in its `server` block with `root` at the built site. */
export function nginxFile(ledger: Ledger): string {
  // A location with headers of its own takes none from outside it; the first that matches is taken.
  const location = (matcher: string, kind: ServedKind, cache: string): string => {
    const headers = [...everywhere, ...headersOf(kind), ['Cache-Control', cache] as const];
    return `location ${matcher} {\n${headers.map(([name, value]) => `  add_header ${name} ${quote(value)} always;\n`).join('')}}`;
  };
  const matching = (paths: readonly string[]): string => `~ ${quote(pathsSource(paths))}`;
  const declared = lines(ledger, {
    redirect: (address, target) => `location = ${address} { return 301 ${target}; }`,
    withdrawn: (address, page) => `location = ${address} { error_page 410 ${page}index.html; return 410; }`,
  });
  return [
    '# nginx: include this file in the server block; root is the built site.',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${types.filter(({ isText }) => isText).map(({ type }) => type).join(' ')};`,
    `types {\n${types.map(({ ending, type }) => `  ${type} ${ending};\n`).join('')}}`,
    'default_type application/octet-stream;',
    'error_page 404 /404.html;',
    '# A folder without a page.',
    'error_page 403 =404 /404.html;',
    ...cachedPaths.map(({ kind, paths, value }) => location(matching(paths), kind, value)),
    ...servedPaths.map(([kind, paths]) => location(matching(paths), kind, askEachTime)),
    location('/', 'page', askEachTime),
    'location ^~ /_hosting/ { return 404; }',
    'location = /_headers { return 404; }',
    'location = /_redirects { return 404; }',
    declared,
  ].join('\n');
}

/** For Caddy, to be imported into the site's block with `root` at the built site and `file_server`. */
export function caddyFile(ledger: Ledger): string {
  const header = (matcher: string, headers: Headers): string =>
    `header ${matcher}{\n${headers.map(([name, value]) => `  ${name} ${quote(value)}\n`).join('')}}`;
  const matching = (name: string, paths: readonly string[], headers: Headers): string =>
    `@${name} path_regexp \`${pathsSource(paths)}\`\n${header(`@${name} `, headers)}`;
  const declared = lines(ledger, {
    redirect: (address, target) => `redir ${address} ${target} 301`,
    withdrawn: (address, page) => `handle ${address} {\n  rewrite * ${page}index.html\n  header Content-Type ${quote(html)}\n  file_server {\n    status 410\n  }\n}`,
  });
  return [
    '# Caddy: import this file into the site\'s block, which has root and file_server; root is the built site.',
    header('', [...everywhere, ['?Cache-Control', askEachTime]]),
    ...Object.entries(contentTypes).map(([ending, type]) => `@${ending} path *.${ending}\nheader @${ending} Content-Type ${quote(type)}`),
    ...servedPaths.map(([kind, paths]) => matching(kind, paths, headersOf(kind))),
    ...cachedPaths.map(({ kind, paths, value }) => matching(`cached-${kind}`, paths, [['Cache-Control', value]])),
    '@hidden path /_hosting/* /_headers /_redirects',
    'error @hidden 404',
    `handle_errors {\n  rewrite * /404.html\n${header('', [...headersOf('page'), ['Content-Type', html], ['Cache-Control', askEachTime]])}\n  file_server\n}`,
    declared,
  ].join('\n');
}

const html = contentTypes['html'] ?? '';

const types = Object.entries(contentTypes).map(([ending, full]) => {
  const [type = '', charset] = full.split(';');
  return { ending, type, isText: charset !== undefined };
});

type Printers = {
  redirect: (address: string, target: string) => string;
  withdrawn: (address: string, page: string) => string;
};

function lines(ledger: Ledger, print: Printers): string {
  return [...ledger]
    .flatMap(([address, state]) => {
      if (state.kind === 'redirect') return [print.redirect(address, state.target)];
      return state.kind === 'withdrawn' ? [print.withdrawn(address, explanationOf(address))] : [];
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** Values hold single quotes, never double ones. */
function quote(value: string): string {
  return `"${value}"`;
}
