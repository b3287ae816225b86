/** The gate's verdict in words, for a person, a program or GitHub's log. */
import { escapeData, escapeProperty, plain } from '../reporters.ts';
import type { GateResult, Verdict } from './judgeChanges.ts';

export const gateFormats = { pretty, json, github } as const;
export type GateFormat = keyof typeof gateFormats;

export function isGateFormat(name: string): name is GateFormat {
  return Object.hasOwn(gateFormats, name);
}

const summaries: Readonly<Record<Verdict, string>> = {
  accepted: 'Accepted: content only, taken as data.',
  review: 'Review: some files are not data. Nothing of this pull request runs before a maintainer has read it.',
  refused: 'Refused: mend the files below and push again.',
};

function pretty({ verdict, files }: GateResult): string {
  const lines = files.map((file) => `${file.verdict.padEnd(8)} ${plain(file.path)} ${plain(file.reason)}\n`);
  return `${lines.join('')}${summaries[verdict]}\n`;
}

function json(result: GateResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

function github({ verdict, files }: GateResult): string {
  const notes = files
    .filter((file) => file.verdict !== 'accepted')
    .map((file) => `::${file.verdict === 'refused' ? 'error' : 'warning'} file=${escapeProperty(file.path)},title=gate::${escapeData(file.reason)}\n`);
  return `${notes.join('')}${summaries[verdict]}\n`;
}
