import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from 'netlify-redirect-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypes } from '../src/integrations/hosting/contentTypes.ts';
import { addressOf, dist, filesIn, read } from './lib/site.ts';
import { webServers, type WebServer } from './lib/webServers.ts';

/** Word for word as the publication's security requirements have them. */
const pagePolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const everywhere = {
  'strict-transport-security': expect.stringMatching(/^max-age=31536000/),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
};
const page = { ...everywhere, 'content-security-policy': pagePolicy, 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' };
const embed = {
  ...everywhere,
  'content-security-policy': expect.stringMatching(/^(?!.*(?:script-src|unsafe)).*frame-ancestors https:/),
  'cross-origin-resource-policy': 'cross-origin',
};
const hostFiles = /^(?:_headers|_redirects|_hosting\/.*)$/;
const addresses = filesIn(dist).filter((file) => !hostFiles.test(file)).map(addressOf);
/** What each host is told by `_headers` of an address, by names in small letters. */
let told: (address: string) => Record<string, string>;

beforeAll(async () => {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [join(dist, '_headers')], configHeaders: [], minimal: false });
  expect(errors).toEqual([]);
  told = (address) =>
    Object.fromEntries(
      headers
        .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(address))
        .flatMap(({ values }) => Object.entries(values).map(([name, value]) => [name.toLowerCase(), value])),
    );
});

describe('_headers, as Netlify’s own parser reads it', () => {
  it('gives each address one policy, and pages and embeds theirs', () => {
    expect(addresses.filter((address) => told(address)['content-security-policy'] === undefined)).toEqual([]);
    expect(addresses.filter((address) => told(address)['content-security-policy']?.includes(','))).toEqual([]);
    for (const address of ['/', '/vi/', '/zh/timeline/', '/en/places/ha-giang/', '/404.html']) expect(told(address), address).toMatchObject(page);
    for (const address of addresses.filter((a) => a.startsWith('/embed/'))) {
      expect(told(address), address).toMatchObject(embed);
      expect(told(address), address).not.toHaveProperty('x-frame-options');
      expect(told(address)['cache-control'], address).toBe(/\/v\/[0-9a-f]{12}\/$/.test(address) ? 'public, max-age=86400, stale-while-revalidate=604800' : undefined);
    }
  });
});

describe('_redirects, as Netlify’s own parser reads it', () => {
  it('has no line that it refuses', async () => {
    const { errors } = await parseAllRedirects({ redirectsFiles: [join(dist, '_redirects')], configRedirects: [], minimal: false });
    expect(errors).toEqual([]);
  });
});

describe.each(Object.entries(webServers))('%s with its snippet', (_name, start) => {
  let server: WebServer;
  const ask = (address: string): Promise<Response> => fetch(`${server.origin}${address}`, { redirect: 'manual' });
  const headersOf = (response: Response): Record<string, string> => Object.fromEntries(response.headers);

  beforeAll(async () => {
    server = await start(dist);
  }, 300_000);

  afterAll(() => server?.stop());

  it('answers every address of the site as _headers says, with the file’s bytes and type', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    const queue = [...addresses];
    const work = async (): Promise<void> => {
      for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
        const response = await ask(encodeURI(address));
        const bytes = Buffer.from(await response.arrayBuffer());
        const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
        const ending = /\.([a-z0-9]+)$/.exec(file)?.[1] ?? '';
        // Caddy leaves the type of unknown endings out, which is the same to a browser that may not guess.
        const given: Record<string, string> = { 'content-type': 'application/octet-stream', ...headersOf(response) };
        const expected = { 'cache-control': 'no-cache', 'content-type': contentTypes[ending] ?? 'application/octet-stream', ...told(address) };
        for (const [name, value] of Object.entries(expected)) {
          if (given[name] !== value) wrong.push(`${address} ${name}: ${given[name]}, expected ${value}`);
        }
        if (response.status !== 200) wrong.push(`${address}: ${response.status}`);
        else if (!bytes.equals(readFileSync(file))) wrong.push(`${address}: other bytes`);
      }
    };
    await Promise.all(Array.from({ length: 16 }, work));
    expect(wrong).toEqual([]);
  });

  it('sends pages and embeds the headers that are required of them', async () => {
    for (const address of ['/', '/vi/', '/zh/timeline/', '/en/facts/2021-05-26-ha-giang-wenshan/turnover/']) expect(headersOf(await ask(address)), address).toMatchObject(page);
    for (const address of addresses.filter((a) => /^\/embed\/vi\/(?:schematic|places\/ha-giang)\//.test(a))) {
      expect(headersOf(await ask(address)), address).toMatchObject(embed);
      expect(headersOf(await ask(address)), address).not.toHaveProperty('x-frame-options');
    }
    expect(headersOf(await ask('/vi/places/ha-giang/press/'))['content-security-policy']).toBe(pagePolicy.replace("frame-ancestors 'none'", "frame-src 'self'; frame-ancestors 'none'"));
  });

  it.each([
    ['/data/events.vi.ics', 'text/calendar; charset=utf-8'],
    ['/vi/feed.xml', 'application/xml; charset=utf-8'],
    ['/zh/feed.json', 'application/json; charset=utf-8'],
    ['/data/facts.csv', 'text/csv; charset=utf-8'],
    ['/vi/facts/2021-05-26-ha-giang-wenshan/turnover/index.md', 'text/markdown; charset=utf-8'],
    ['/data/facts.json', 'application/json; charset=utf-8'],
    ['/data/cite/data.bib', 'application/x-bibtex; charset=utf-8'],
    ['/data/cite/data.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ])('%s is %s, and anyone may fetch it', async (address, type) => {
    const given = headersOf(await ask(address));
    expect(given['content-type']).toBe(type);
    if (!address.endsWith('.md')) expect(given).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
  });

  it.each(['/vi/places/nowhere/', '/nothing.json', '/embed/vi/nothing/', '/cards/', '/data/', '/_headers', '/_redirects', '/_hosting/nginx.conf', '/_hosting/Caddyfile'])(
    'answers %s with the page of what is not found',
    async (address) => {
      const response = await ask(address);
      expect(response.status).toBe(404);
      expect(headersOf(response)).toMatchObject({ ...page, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      expect(await response.text()).toBe(read('404.html'));
    },
  );

  it('leads to the address of a folder without naming a host', async () => {
    const response = await ask('/vi/places');
    expect([301, 308]).toContain(response.status);
    expect(response.headers.get('location')).toBe('/vi/places/');
  });

  it('keeps files with their digest in their name for a year', async () => {
    const [sheet = ''] = addresses.filter((address) => /^\/_astro\/.*\.css$/.test(address));
    expect(existsSync(join(dist, sheet))).toBe(true);
    expect(headersOf(await ask(sheet))['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});
