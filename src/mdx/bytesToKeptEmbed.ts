/** Raw bytes of a kept version of an embed -> its content, or issues. What it says was published once: it is data to check, too. */
import { digestData } from '../record/digest.ts';
import { issue, type Issue } from '../record/issue.ts';
import { quote, say, type Said } from '../record/say.ts';
import { locales, type Locale } from '../schemas/common.ts';
import { keptEmbed, type KeptEmbed } from '../schemas/keptEmbed.ts';
import { bytesToText } from './bytesToText.ts';

/** Folder of the kept versions, from the project's root. */
export const embedsFolder = 'content/embeds';

export type KeptEmbedResult = { kept?: KeptEmbed & { locale: Locale; path: string; version: string }; issues: Issue[] };

const start = { line: 1, column: 1 };

/** @returns the version, or at least one error; never both */
export function bytesToKeptEmbed(path: string, bytes: Uint8Array): KeptEmbedResult {
  const { text, issues } = bytesToText(path, bytes);
  if (issues.length > 0) return { issues };
  const refuse = (message: Said): KeptEmbedResult => ({ issues: [issue('schema', path, start, message)] });
  const [, folder, embed = '', version = ''] = /^content\/embeds\/([a-z]+)\/(.+)\/([0-9a-f]{12})\.json$/.exec(path) ?? [];
  const locale = locales.find((l) => l === folder);
  if (locale === undefined) return refuse(say`Unexpected name, expected ${embedsFolder}/<locale>/<path>/<version>.json as npm run addresses writes it`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse(say`Unexpected text that is not JSON, expected what npm run addresses writes`);
  }
  const parsed = keptEmbed.safeParse(data);
  if (!parsed.success) {
    return {
      issues: parsed.error.issues.map((found) => issue('schema', path, start, say`${found.path.join('.')}: ${say`unexpected value`}, ${quote(found.message)}`)),
    };
  }
  const digest = digestData(parsed.data.content);
  if (digest !== version) {
    return refuse(say`Unexpected content of version ${digest}, expected ${version}: a published version is never edited, take the file back from git`);
  }
  return { kept: { ...parsed.data, locale, path: embed, version }, issues: [] };
}
