import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../record/ledger.ts';
import { headerRules, headersFile } from './headerRules.ts';
import { pathPattern } from './pathPattern.ts';
import { caddyFile, nginxFile, redirectsFile } from './redirectFiles.ts';

const reason = '{"vi":"Trang này trùng lặp.","zh":"此页重复。","en":"The page was a duplicate."}';
const { ledger } = parseLedger(`/vi/\n/vi/a/ redirect /vi/b/\n/vi/c/ withdrawn ${reason}\n/data/x.json withdrawn ${reason}\n`);

describe('pathPattern', () => {
  it.each([
    ['/', '/', true],
    ['/', '/vi/', false],
    ['/*', '/', true],
    ['/*', '/vi/places/', true],
    ['/vi/', '/vi/places/', false],
    ['/vi/facts/*', '/vi/facts/', true],
    ['/vi/facts/*', '/vi/facts/a/b/', true],
    ['/vi/facts/*', '/vi/factsheet/', false],
    ['/vi/places/:id/', '/vi/places/', false],
    ['/vi/places/:id/', '/vi/places/ha-giang/', true],
    ['/vi/places/:id/', '/vi/places/ha-giang/press/', false],
    ['/vi/places/:id/press/*', '/vi/places/ha-giang/press/', true],
  ])('%s and %s: %s', (path, address, matches) => {
    expect(pathPattern(path).test(address)).toBe(matches);
  });
});

describe('_headers', () => {
  const policyOf = (address: string): string[] =>
    headerRules()
      .filter(({ path }) => pathPattern(path).test(address))
      .flatMap(({ headers }) => headers.flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : [])));

  it('frames embeds anywhere, press pages frame embeds, and nothing else is framed', () => {
    expect(policyOf('/embed/vi/schematic/')).toEqual([expect.stringMatching(/^default-src 'none'; style-src 'self'.*frame-ancestors https: 'self'$/)]);
    expect(policyOf('/embed/vi/schematic/')[0]).not.toContain('script-src');
    expect(policyOf('/zh/places/ha-giang/press/')).toEqual([expect.stringMatching(/frame-src 'self'; frame-ancestors 'none'$/)]);
    expect(policyOf('/zh/places/ha-giang/')).toEqual([expect.stringMatching(/^(?!.*frame-src).*frame-ancestors 'none'$/)]);
  });

  it('keeps to the limits of hosts: 100 rules, lines of 2,000 characters', () => {
    expect(headerRules().length).toBeLessThanOrEqual(100);
    expect(new Set(headerRules().map(({ path }) => path)).size).toBe(headerRules().length);
    expect(Math.max(...headersFile().split('\n').map((line) => line.length))).toBeLessThan(2000);
    expect(headersFile()).not.toContain('X-Frame-Options');
  });
});

describe('redirects', () => {
  it('are lines that each host reads or leaves out', () => {
    expect(redirectsFile(ledger)).toBe('/vi/a/ /vi/b/ 301!\n/vi/a/ /vi/b/ 301\n/vi/c/ /vi/c/ 410!\n/data/x.json /data/x.json/ 410!\n');
  });

  it('are snippets for nginx and Caddy', () => {
    expect(nginxFile(ledger)).toContain('location = /vi/a/ { return 301 /vi/b/; }\nlocation = /vi/c/ { error_page 410 /vi/c/index.html; return 410; }');
    expect(nginxFile(ledger)).toContain('error_page 410 /data/x.json/index.html');
    expect(caddyFile(ledger)).toContain('redir /vi/a/ /vi/b/ 301\nhandle /vi/c/ {\n  rewrite * /vi/c/index.html\n');
    for (const text of [nginxFile(ledger), caddyFile(ledger)]) {
      expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
      expect(text.match(/"/g)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0);
    }
  });
});
