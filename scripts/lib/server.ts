/** A static server that honours `_headers` and `_redirects`, as the hosts do for which the site is made. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { contentTypeOf } from '../../src/integrations/hosting/contentTypes.ts';
import { pathPattern } from '../../src/integrations/hosting/pathPattern.ts';

/** One line of `_redirects`. */
type Redirect = { target: string; status: number };
type Rule = { pattern: RegExp; headers: [name: string, value: string][] };

/**
 * Serves a built site.
 * @returns the listening server
 * @throws Error naming the port when it is taken
 */
export function serveSite(folder: string, port: number): Promise<Server> {
  const rules = readHeaders(join(folder, '_headers'));
  const redirects = readRedirects(join(folder, '_redirects'));
  const files = sirv(folder, {
    etag: true,
    dev: false,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = contentTypeOf(path);
      if (type !== undefined) response.setHeader('content-type', type);
    },
  });
  const compress = compression();
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const { pattern, headers } of rules) {
      if (pattern.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    const redirect = redirects.get(path);
    if (redirect !== undefined) {
      const isGone = redirect.status === 410;
      response.writeHead(redirect.status, isGone ? { 'content-type': 'text/html; charset=utf-8' } : { location: redirect.target });
      response.end(isGone ? readFileSync(join(folder, redirect.target, 'index.html')) : undefined);
      return;
    }
    // The middleware is written for Express, and asks of a request and response only what Node's own have.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      files(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(notFound);
      });
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken: stop the program that uses it, or set PORT`) : error);
    });
    server.listen(port, () => resolve(server));
  });
}

/** Rules of a `_headers` file: a path with `*`, then indented `Name: value` lines. */
function readHeaders(file: string): Rule[] {
  if (!existsSync(file)) return [];
  const rules: Rule[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: pathPattern(line.trim()), headers: [] });
    } else {
      const [name = '', ...value] = line.trim().split(':');
      rules.at(-1)?.headers.push([name, value.join(':').trim()]);
    }
  }
  return rules;
}

/** Rules of a `_redirects` file for single paths: the first for each, as Netlify takes it. */
function readRedirects(file: string): Map<string, Redirect> {
  const redirects = new Map<string, Redirect>();
  if (!existsSync(file)) return redirects;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [path = '', target, status = '301'] = line.trim().split(' ');
    if (target !== undefined && !redirects.has(path)) redirects.set(path, { target, status: Number(status.replace('!', '')) });
  }
  return redirects;
}
