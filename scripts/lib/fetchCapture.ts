/** Fetches a page for an editor. The only code that asks the network for a source; no build runs it. */
import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import ipaddr from 'ipaddr.js';
import { say, SaidError } from '../../src/record/say.ts';
import { sayNetworkError } from './sayNetworkError.ts';

/** Why a page was not fetched; the message says what to do. */
export class FetchError extends SaidError {
  override readonly name = 'FetchError';
}

export type FetchedPage = {
  bytes: Uint8Array;
  /** The address that answered, after redirects. */
  url: string;
  /** As the server declares it. */
  charset?: string;
};

export type FetchOptions = {
  /** Addresses of a host; the system's resolver when absent. */
  resolve?: (host: string) => Promise<string[]>;
  /** For tests against a server of this machine: allows http, any port and loopback addresses, and nothing else. */
  allowLoopback?: true;
  /** 20 s, all redirects included. */
  timeLimit_ms?: number;
  /** 10 MB, before and after decompression. */
  sizeLimit_bytes?: number;
};

const mostRedirects = 5;
const types = new Set(['text/html', 'text/plain', 'application/xhtml+xml']);

/**
 * Fetches HTML or text over https from a public address. Each host, of a redirect as well, is resolved once, every
 * address that it has is checked, and the connection goes to a checked one.
 * @throws FetchError for another scheme, port or type, credentials, an address that is not public, too much, too slow,
 *   too many redirects, or an answer that is not 200
 */
export async function fetchCapture(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const timeLimit_ms = options.timeLimit_ms ?? 20_000;
  const sizeLimit_bytes = options.sizeLimit_bytes ?? 10 * 1024 * 1024;
  const controller = new AbortController();
  const late = new FetchError(
    say`No complete answer within ${timeLimit_ms / 1000} s; save the page in a browser and ingest the file`,
  );
  const timer = setTimeout(() => controller.abort(late), timeLimit_ms);
  const aborted = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(late));
  });
  try {
    return await Promise.race([follow(address, options, controller.signal, sizeLimit_bytes), aborted]);
  } finally {
    clearTimeout(timer);
    // Ends whatever connection a refusal left open.
    controller.abort(late);
    await aborted.catch(() => undefined);
  }
}

async function follow(
  address: string,
  options: FetchOptions,
  signal: AbortSignal,
  limit_bytes: number,
): Promise<FetchedPage> {
  let url = parseAddress(address, undefined);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const target = await checkAddress(url, options);
    const response = await ask(url, target, signal);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
      response.destroy();
      url = parseAddress(location, url);
      continue;
    }
    if (status !== 200) throw new FetchError(say`Unexpected status ${status} of ${url.href}, expected 200`);
    const { charset } = checkType(response, url);
    const bytes = await readBody(response, limit_bytes);
    return { bytes, url: url.href, ...(charset !== undefined && { charset }) };
  }
  throw new FetchError(say`Unexpected redirect after ${mostRedirects} others, expected a page; check the address`);
}

function parseAddress(address: string, base: URL | undefined): URL {
  if (!URL.canParse(address, base?.href)) throw new FetchError(say`Unexpected address ${address}, expected https://…`);
  return new URL(address, base?.href);
}

/** The address to connect to. */
async function checkAddress(url: URL, { resolve = resolveHost, allowLoopback }: FetchOptions): Promise<string> {
  if (url.protocol !== 'https:' && !(allowLoopback && url.protocol === 'http:'))
    throw new FetchError(say`Unexpected scheme ${url.protocol} of ${url.href}, expected https:`);
  if (url.username !== '' || url.password !== '')
    throw new FetchError(say`Unexpected name or password in the address of ${url.host}, expected an address without`);
  if (url.port !== '' && !allowLoopback)
    throw new FetchError(say`Unexpected port ${url.port} of ${url.host}, expected none`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  const refused = addresses.find((one) => !isPublic(one) && !(allowLoopback && isLoopback(one)));
  if (refused !== undefined)
    throw new FetchError(
      say`Unexpected address ${refused} of ${host}, expected a public one; save the page in a browser instead`,
    );
  const first = addresses[0];
  if (first === undefined) throw new FetchError(say`Unknown host ${host}; check the address`);
  return first;
}

async function resolveHost(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch (error) {
    throw new FetchError(say`Unknown host ${host}; check the address`, { cause: error });
  }
}

/** Neither private, loopback, link-local, carrier-grade NAT, multicast, reserved, nor a tunnel into one of them. */
function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** Asks the checked address, whatever the name resolves to by now; certificates are checked against the name. */
function ask(url: URL, target: string, signal: AbortSignal): Promise<IncomingMessage> {
  const family = isIP(target);
  const options = {
    signal,
    agent: false as const,
    headers: {
      accept: 'text/html,text/plain;q=0.9',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'red-river-record',
    },
    lookup: (
      _host: string,
      { all }: { all?: boolean },
      done: (error: null, address: string | { address: string; family: number }[], family?: number) => void,
    ) => (all ? done(null, [{ address: target, family }]) : done(null, target, family)),
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    request(url, options, resolve)
      .on('error', (error) => reject(new FetchError(say`No answer of ${url.host}: ${sayNetworkError(error)}`, { cause: error })))
      .end();
  });
}

function checkType({ headers }: IncomingMessage, url: URL): { charset: string | undefined } {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').slice(0, 200).toLowerCase().split(';');
  if (!types.has(type.trim()))
    throw new FetchError(say`Unexpected type “${type.trim()}” of ${url.href}, expected text/html or text/plain`);
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([\w-]{1,40})/.exec(parameter)?.[1]).find(Boolean);
  return { charset };
}

async function readBody(response: IncomingMessage, limit_bytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size_bytes = 0;
  try {
    for await (const chunk of decompress(response, limit_bytes)) {
      const bytes = chunk as Buffer;
      size_bytes += bytes.length;
      if (size_bytes > limit_bytes) throw tooLarge(limit_bytes);
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError(say`Unexpected end of the answer: ${sayNetworkError(error)}`, {
      cause: error,
    });
  } finally {
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function decompress(response: IncomingMessage, limit_bytes: number): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (Number(response.headers['content-length'] ?? 0) > limit_bytes) throw tooLarge(limit_bytes);
  if (encoding === 'identity') return response;
  const create = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ];
  if (create === undefined)
    throw new FetchError(say`Unexpected encoding “${encoding}” of the answer, expected gzip, deflate or br`);
  const plain = create();
  response.on('error', (error) => plain.destroy(error));
  return response.pipe(plain);
}

function tooLarge(limit_bytes: number): FetchError {
  return new FetchError(
    say`Unexpected size of the page, expected at most ${(limit_bytes / 1024 / 1024).toFixed(0)} MB; save the article alone`,
  );
}
