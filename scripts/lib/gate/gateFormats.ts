/** The gate's verdict in words, for a person, a program or GitHub's log. */
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { say, tell, type Said } from '../../../src/record/say.ts';
import { escapeData, escapeProperty, plain, told } from '../reporters.ts';
import type { GateResult, Verdict } from './judgeChanges.ts';

export const gateFormats = { pretty, json, github } as const;
export type GateFormat = keyof typeof gateFormats;

export function isGateFormat(name: string): name is GateFormat {
  return Object.hasOwn(gateFormats, name);
}

const summaries: Readonly<Record<Verdict, Said>> = {
  accepted: say`Accepted: content only, taken as data.`,
  review: say`Review: some files are not data. Nothing of this pull request runs before a maintainer has read it.`,
  refused: say`Refused: mend the files below and push again.`,
};

function pretty({ verdict, files }: GateResult, locale: Locale = 'en'): string {
  const lines = files.map((file) => `${file.verdict.padEnd(8)} ${plain(file.path)} ${plain(told(file.reason, locale))}\n`);
  return `${lines.join('')}${told(summaries[verdict], locale)}\n`;
}

/** Programs read it: the reasons are in English. */
function json({ verdict, files }: GateResult): string {
  return `${JSON.stringify({ verdict, files: files.map((file) => ({ ...file, reason: tell(file.reason) })) }, null, 2)}\n`;
}

/** A line for each language: these notes stand where the comment of an accepted pull request would. */
function github({ verdict, files }: GateResult): string {
  const notes = files
    .filter((file) => file.verdict !== 'accepted')
    .map((file) => `::${file.verdict === 'refused' ? 'error' : 'warning'} file=${escapeProperty(file.path)},title=gate::${escapeData(inAll(file.reason))}\n`);
  return `${notes.join('')}${inAll(summaries[verdict])}\n`;
}

function inAll(said: Said): string {
  return locales.map((locale) => plain(told(said, locale))).join('\n');
}
