import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGazetteer } from '../../src/extract/lib/testGazetteer.ts';
import { checkCatalogs } from '../../src/i18n/checks/index.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { SaidError, tell, type Said } from '../../src/record/say.ts';
import { extractBytes, type CaptureHints } from './extractBytes.ts';
import { fetchCapture, type FetchOptions } from './fetchCapture.ts';
import { ingestGuide } from './ingestToText.ts';
import { projectRoot } from './project.ts';
import { readInput } from './readInput.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...texts: string[]): Uint8Array => bytesOf(texts.join('\n'));

const title = 'Hà Giang và Vân Nam bàn việc hợp tác biên giới';
const lead = 'Sáng 12/5, tại Hà Giang, UBND tỉnh Hà Giang tổ chức hội nghị hợp tác với đoàn công tác của tỉnh Vân Nam (Trung Quốc).';
const more = 'Hai bên trao đổi kết quả hợp tác giữa tỉnh Hà Giang và tỉnh Vân Nam trong thời gian qua và thống nhất tiếp tục phối hợp.';

/** Pages of which something is to be said, each with what is said. */
const pages: Readonly<Record<string, [Uint8Array, CaptureHints?]>> = {
  'no article': [lines('Trang chủ', 'Đăng nhập')],
  'another language': [lines('Le Yunnan et Lao Cai', '', 'Une délégation de la province du Yunnan a visité la ville de Lao Cai, où les deux parties ont signé un accord de coopération.')],
  weather: [lines('Dự báo thời tiết', '', 'Người dân cần giữ ấm cho gia súc vì trời rét đậm, nhiệt độ thấp nhất 4 độ C.')],
  'one country': [lines('Rét đậm ở Hà Giang', '', 'Ngày 5/1, Hà Giang rét đậm, nhiệt độ thấp nhất 4 độ C. Người dân cần giữ ấm cho gia súc.')],
  'no cooperation': [lines('Rét đậm ở Hà Giang', '', 'Ngày 5/1, trời rét đậm ở Hà Giang. Tuyết đã rơi ở Vân Nam.')],
  'a clock of the site': [lines('Thứ Hai, 02/03/2026 11:20:45', 'Trang chủ', 'Kinh tế', title, '14:20, 12/05/2023', lead, more)],
  'a stamp long after': [lines(title, '2024-09-01 10:00:00', lead, more)],
  'a stamp too early': [lines(title, '01/01/2020', lead.replace('12/5', '12/5/2023'), more)],
  'a relative date': [lines(title, '2 giờ trước', lead, more)],
  'a wrong charset': [bytesOf(`<meta charset="gb2312"><h1>${title}</h1><p>${lead}</p><p>${more}</p>`)],
  'a cut end': [lines(title, '14:20, 12/05/2023', lead, `${more} Đà`).slice(0, -1)],
  'a promise': [lines(title, '14:20, 12/05/2023', lead, 'Tỉnh Vân Nam sẽ tặng tỉnh Hà Giang 20 máy thở.')],
  'no line breaks': [lines(title, '14:20, 12/05/2023', lead, `${more} `.repeat(2000))],
};

const refused: Readonly<Record<string, [Uint8Array, CaptureHints?]>> = {
  nothing: [bytesOf(' \n'), { name: 'page.html' }],
  'nothing, without a name': [bytesOf('')],
  'a picture': [Uint8Array.of(0x89, 0x50, 0x4e, 0x47), { name: 'page.html' }],
  'a PDF': [bytesOf('%PDF-1.7'), { name: 'page.html' }],
  'a video': [bytesOf('0000ftypisom'), { name: 'page.html' }],
  'a sound': [bytesOf('RIFF0000WAVE'), { name: 'page.html' }],
  'a zero': [bytesOf('Hà Giang và Văn Sơn\0hợp tác toàn diện'), { name: 'page.html' }],
  'a mark that lies': [Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0x28), { name: 'page.html' }],
  'no charset at all': [Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 32)), { name: 'page.html' }],
  'too large': [new Uint8Array(11 * 1024 * 1024), { name: 'page.html' }],
  'an endless line': [bytesOf('a'.repeat(2_000_001))],
  'too many lines': [bytesOf('a\n'.repeat(100_001))],
  'too many elements': [bytesOf(`<html>${'<br>'.repeat(60_001)}`)],
  'too many attributes': [bytesOf(`<html>${`<br ${'a '.repeat(200)}>`.repeat(1300)}`)],
  'too many attributes of one': [bytesOf(`<html><p ${'a '.repeat(400)}>`)],
  'too many entities': [bytesOf(`<html>${'&'.repeat(200_001)}`)],
  'too deep': [bytesOf(`<html>${'<div>'.repeat(401)}`)],
  'too many letters': [bytesOf(`<html>${'a\n'.repeat(2_000_001)}`)],
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const html = { 'content-type': 'text/html' };
const answers: Readonly<Record<string, Answer>> = {
  '/missing': (_request, response) => void response.writeHead(404, html).end(),
  '/round': (_request, response) => void response.writeHead(302, { location: '/round' }).end(),
  '/away': (_request, response) => void response.writeHead(302, { location: 'ftp://news.example/' }).end(),
  '/pdf': (_request, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(),
  '/packed': (_request, response) => void response.writeHead(200, { ...html, 'content-encoding': 'zstd' }).end('x'),
  '/damaged': (_request, response) => void response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('x'.repeat(100)),
  '/large': (_request, response) => void response.writeHead(200, html).end('x'.repeat(1024 * 1024 + 1)),
  '/cut': (request) => void request.socket.destroy(),
  '/slow': () => undefined,
};

const strangers: readonly [string, FetchOptions][] = [
  ['file:///etc/passwd', {}],
  ['http://news.example/', {}],
  ['nowhere', {}],
  ['https://a:b@news.example/', {}],
  ['https://news.example:8443/', {}],
  ['https://127.0.0.1/', {}],
  ['https://news.example/', { resolve: async () => ['10.0.0.1'] }],
  ['https://news.example/', { resolve: async () => [] }],
];

let server: Server;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'capture-words-'));
  mkdirSync(join(folder, 'folder'));
  symlinkSync('folder', join(folder, 'link'));
  spawnSync('mkfifo', [join(folder, 'pipe')]);
  writeFileSync(join(folder, 'large'), Buffer.alloc(11 * 1024 * 1024));
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** What is refused says so in an error that can be told. */
async function refusal(name: string, act: () => unknown): Promise<Said> {
  try {
    await act();
  } catch (error) {
    if (error instanceof SaidError) return error.said;
    throw error;
  }
  throw new Error(`Missing refusal: ${name}`);
}

function inLanguage(told: readonly (readonly [string, readonly Said[]])[], locale: Locale): string {
  return told.map(([name, said]) => `\n${name}${said.map((one) => `\n  ${tell(one, checkCatalogs[locale])}`).join('')}`).join('');
}

describe('what an editor is told of a page', () => {
  const read = Object.entries(pages).map(([name, [bytes, hints = {}]]) => {
    const { warnings } = extractBytes(bytes, hints, testGazetteer).extraction;
    return [name, warnings.map(({ message }) => message)] as const;
  });

  it.each(locales)('in %s', (locale) => {
    expect(read.filter(([, said]) => said.length === 0)).toEqual([]);
    expect(inLanguage(read, locale)).toMatchSnapshot();
  });
});

describe('why a capture is refused', () => {
  it.each(locales)('in %s', async (locale) => {
    const given = Object.entries(refused).map(([name, [bytes, hints = {}]]) => [name, () => extractBytes(bytes, hints, testGazetteer)] as const);
    const files = ['none', 'folder', 'link', 'pipe', 'large'].map((name) => [`file: ${name}`, () => readInput(join(folder, name))] as const);
    const told = [...given, ...files, ['file: device', () => readInput('/dev/zero')] as const].map(async ([name, act]) => [name, [await refusal(name, act)]] as const);
    expect(inLanguage(await Promise.all(told), locale)).toMatchSnapshot();
  });
});

describe('why a page is not fetched', () => {
  it.each(locales)('in %s', async (locale) => {
    const { port } = server.address() as AddressInfo;
    const local: FetchOptions = { allowLoopback: true, resolve: async () => ['127.0.0.1'], sizeLimit_bytes: 1024 * 1024 };
    const here = Object.keys(answers).map((path) => [`http://news.example:${port}${path}`, path === '/slow' ? { ...local, timeLimit_ms: 100 } : local] as const);
    const closed = ['http://news.example:1/', local] as const;
    const told = [...strangers, ...here, closed].map(async ([url, options]) => [url, [await refusal(url, () => fetchCapture(url, options))]] as const);
    expect(inLanguage(await Promise.all(told), locale).replaceAll(`:${port}`, ':PORT')).toMatchSnapshot();
  });
});

it.each(locales)('the guide has the section to which an ingest leads in %s', (locale) => {
  const guide = readFileSync(join(projectRoot, `src/prose/contribute.${locale}.mdx`), 'utf8');
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));
  expect(headings).toContain(ingestGuide(locale).split('#')[1]);
});
