/**
 * `npm run -s smoke -- [DIR]`: serves a built site as a host would and asks for one page of each template in each
 * language, the data and what a host must send with them. Exit 0 when all answer, 1 with what did not.
 */
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { langTag, locales } from '../src/i18n/locales.ts';
import { projectRoot } from './lib/project.ts';
import { serveSite } from './lib/server.ts';
import { templates } from './lib/templates.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const server = await serveSite(resolve(positionals[0] ?? resolve(projectRoot, 'dist')), 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const faults = (
  await Promise.all([
    ...locales.flatMap((locale) => Object.values(templates).map((path) => asksPage(`/${locale}/${path}`, langTag[locale]))),
    ...['facts', 'places', 'articles', 'sources'].map((name) => asksData(`/data/${name}.json`)),
  ])
).flat();
server.close();
server.closeAllConnections();
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'The site answers.\n' : `${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function asksPage(path: string, lang: string): Promise<string[]> {
  const response = await fetch(origin + path);
  const text = await response.text();
  return [
    ...(response.status === 200 ? [] : [`${path} answers ${response.status}`]),
    ...(response.headers.has('content-security-policy') ? [] : [`${path} has no content security policy`]),
    ...(text.includes(`<html lang="${lang}"`) && text.includes('</html>') ? [] : [`${path} is no whole page in ${lang}`]),
  ];
}

async function asksData(path: string): Promise<string[]> {
  const response = await fetch(origin + path);
  if (response.status !== 200) return [`${path} answers ${response.status}`];
  const data: unknown = await response.json();
  return Array.isArray(data) && data.length > 0 ? [] : [`${path} is no list`];
}
