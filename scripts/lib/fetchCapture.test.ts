import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchCapture, FetchError, type FetchOptions } from './fetchCapture.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function serve(listener: RequestListener): Promise<number> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return (started.address() as AddressInfo).port;
}

const local: FetchOptions = { allowLoopback: true, resolve: async () => ['127.0.0.1'] };
const page = '<p>Hai tỉnh họp trực tuyến.</p>';

/** What the fetch is refused with. */
async function refusal(address: string, options: FetchOptions = {}): Promise<string> {
  const error: unknown = await fetchCapture(address, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FetchError);
  return (error as FetchError).message;
}

describe('a page', () => {
  it('comes with its charset and the address that answered', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=GB2312' }).end(page);
    });
    const fetched = await fetchCapture(`http://news.example:${port}/old`, local);
    expect(new TextDecoder().decode(fetched.bytes)).toBe(page);
    expect(fetched).toMatchObject({ url: `http://news.example:${port}/new`, charset: 'gb2312' });
  });

  it.each([
    ['gzip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
  ])('is unpacked from %s', async (encoding, body) => {
    const port = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding }).end(body),
    );
    const { bytes } = await fetchCapture(`http://news.example:${port}/`, local);
    expect(new TextDecoder().decode(bytes)).toBe(page);
  });

  it('is asked from the address that was checked, and each host is resolved once a request', async () => {
    const hosts: string[] = [];
    const port = await serve((request, response) => {
      expect(request.headers.host).toBe(`news.example:${port}`);
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    });
    const resolve = async (host: string): Promise<string[]> => {
      hosts.push(host);
      return hosts.length === 1 ? ['127.0.0.1'] : ['10.0.0.1'];
    };
    await fetchCapture(`http://news.example:${port}/`, { allowLoopback: true, resolve });
    expect(hosts).toEqual(['news.example']);
  });
});

describe('refused without a connection', () => {
  it.each([
    ['http://news.example/', /scheme http:/],
    ['file:///etc/passwd', /scheme file:/],
    ['ftp://news.example/', /scheme ftp:/],
    ['https://me:secret@news.example/', /name or password/],
    ['https://news.example:8443/', /port 8443/],
    ['not an address', /expected https/],
  ])('%s', async (address, message) => {
    expect(await refusal(address, { resolve: async () => ['93.184.216.34'] })).toMatch(message);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
  ])('a host at %s, also beside a public address', async (address) => {
    expect(await refusal('https://news.example/', { resolve: async () => ['93.184.216.34', address] })).toMatch(
      /expected a public one/,
    );
  });

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:7f00:1]/',
  ])('%s', async (address) => {
    expect(await refusal(address)).toMatch(/expected a public one/);
  });

  it('a host without addresses', async () => {
    expect(await refusal('https://news.example/', { resolve: async () => [] })).toMatch(/Unknown host/);
  });
});

describe('refused on the way', () => {
  it('a redirect to a private address', async () => {
    const port = await serve((_request, response) =>
      response.writeHead(302, { location: 'https://inner.example/' }).end(),
    );
    const resolve = async (host: string): Promise<string[]> => [host === 'inner.example' ? '192.168.0.1' : '127.0.0.1'];
    expect(await refusal(`http://news.example:${port}/`, { allowLoopback: true, resolve })).toMatch(/192\.168\.0\.1/);
  });

  it('a redirect to a file', async () => {
    const port = await serve((_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    expect(await refusal(`http://news.example:${port}/`, local)).toMatch(/scheme file:/);
  });

  it('redirects without an end', async () => {
    let asked = 0;
    const port = await serve((_request, response) => {
      asked += 1;
      response.writeHead(307, { location: '/' }).end();
    });
    expect(await refusal(`http://news.example:${port}/`, local)).toMatch(/redirect after 5/);
    expect(asked).toBe(6);
  });

  it('a type that is no page', async () => {
    const port = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
    );
    expect(await refusal(`http://news.example:${port}/`, local)).toMatch(/application\/pdf/);
  });

  it('a page that is missing', async () => {
    const port = await serve((_request, response) =>
      response.writeHead(404, { 'content-type': 'text/html' }).end('gone'),
    );
    expect(await refusal(`http://news.example:${port}/`, local)).toMatch(/status 404/);
  });

  it('a page that is too large when unpacked, before it is whole', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const port = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(`http://news.example:${port}/`, local)).toMatch(/at most 10 MB/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('a page without an end', async () => {
    const port = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => void (response.writable && response.write('x'.repeat(65_536), more));
      more();
    });
    expect(await refusal(`http://news.example:${port}/`, { ...local, sizeLimit_bytes: 1024 * 1024 })).toMatch(
      /at most 1 MB/,
    );
  });

  it('an answer that is cut off', async () => {
    const port = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await refusal(`http://news.example:${port}/`, local)).toMatch(/end of the answer/);
  });

  it.each(['header', 'body'])('a server that stops before the %s', async (part) => {
    const port = await serve((_request, response) => {
      if (part === 'body') response.writeHead(200, { 'content-type': 'text/html' }).write('half');
    });
    expect(await refusal(`http://news.example:${port}/`, { ...local, timeLimit_ms: 100 })).toMatch(/within 0\.1 s/);
  });
});
