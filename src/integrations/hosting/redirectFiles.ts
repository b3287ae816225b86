/** Moved and withdrawn addresses in the words of hosts and servers. */
import type { Ledger } from '../../record/ledger.ts';
import { isPageAddress } from '../../record/ledger.ts';
import { everywhere, headersOf, servedPaths, type ServedKind } from './headerRules.ts';

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
  const header = (name: string, value: string): string => `add_header ${name} ${quote(value)} always;`;
  // A location with headers of its own takes none from outside it.
  const locations = nginxLocations.map(([location, kind]) => {
    const headers = [...everywhere, ...headersOf(kind)].map(([name, value]) => `  ${header(name, value)}\n`);
    return `location ${location} {\n${headers.join('')}}`;
  });
  const declared = lines(ledger, {
    redirect: (address, target) => `location = ${address} { return 301 ${target}; }`,
    withdrawn: (address, page) => `location = ${address} { error_page 410 ${page}index.html; return 410; }`,
  });
  return `# nginx: include this file in the server block; root is the folder that holds it.\nerror_page 404 /404.html;\n${locations.join('\n')}\nlocation ^~ /_hosting/ { return 404; }\nlocation ~ ^/_(?:headers|redirects)$ { return 404; }\n${declared}`;
}

/** For Caddy, to be imported into the site's block with `root` at the built site. */
export function caddyFile(ledger: Ledger): string {
  const header = (name: string, value: string): string => `${name} ${quote(value)}`;
  const common = `header {\n${everywhere.map(([name, value]) => `  ${header(name, value)}\n`).join('')}}\n`;
  const kinds = servedPaths.map(([kind, paths]) => {
    const matcher = paths.map((path) => path.replace(/:[a-z]+/g, '*')).join(' ');
    const excepted = kind === 'page' ? '  not path */press/*\n' : '';
    const headers = headersOf(kind).map(([name, value]) => `  ${header(name, value)}\n`);
    return `@${kind} {\n  path ${matcher}\n${excepted}}\nheader @${kind} {\n${headers.join('')}}\n`;
  });
  const declared = lines(ledger, {
    redirect: (address, target) => `redir ${address} ${target} 301`,
    withdrawn: (address, page) => `handle ${address} {\n  rewrite * ${page}index.html\n  file_server {\n    status 410\n  }\n}`,
  });
  return `# Caddy: import this file into the site's block; root is the folder that holds it.\n${common}${kinds.join('')}${declared}respond /_hosting/* 404\n`;
}

/** Locations of nginx by kind: regular expressions in order, the first that matches is taken. */
const nginxLocations: readonly (readonly [location: string, kind: ServedKind])[] = [
  ['~ ^/embed/', 'embed'],
  ['~ ^/[a-z]+/places/[^/]+/press/', 'press'],
  ['~ ^/(?:cards|charts|data|media|oembed|pagefind)/|\\.(?:xml|json)$', 'file'],
  ['~ ^/_astro/', 'part'],
  ['/', 'page'],
];

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
