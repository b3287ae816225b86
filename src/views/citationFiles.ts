/** References as the files that reference managers read. Each holds one record a language. */
import type { CitationFormat } from '../i18n/paths.ts';
import { langTag } from '../i18n/locales.ts';
import type { Reference } from './citations.ts';

/** An item of CSL-JSON; only what this record uses. */
export type CslItem = {
  id: string;
  type: 'webpage' | 'dataset';
  title: string;
  author: { literal: string }[];
  'container-title': string;
  issued: { 'date-parts': number[][] };
  URL: string;
  version: string;
  language: string;
};

/** Text of a citation file in a form. */
export function citationFile(references: readonly Reference[], format: CitationFormat): string {
  switch (format) {
    case 'bib':
      return references.map(toBibtex).join('\n');
    case 'ris':
      return references.map(toRis).join('\r\n');
    case 'json':
      return `${JSON.stringify(references.map(toCsl), null, 1)}\n`;
  }
}

/** Key of a record, for `\cite{…}`. `red-river-record:facts/…:vi` without signs that BibTeX keeps for itself. */
function keyOf({ page, locale }: Reference): string {
  return `red-river-record-${page.replaceAll('/', '-')}-${locale}`;
}

function toCsl(reference: Reference): CslItem {
  return {
    id: keyOf(reference),
    type: reference.type,
    title: reference.title,
    author: [{ literal: reference.author }],
    'container-title': reference.author,
    issued: { 'date-parts': [reference.date.split('-').map(Number)] },
    URL: reference.address,
    version: reference.version,
    language: langTag[reference.locale],
  };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** `@misc`, which every style of BibTeX knows; `date` and `version` are for biblatex. */
function toBibtex(reference: Reference): string {
  const [year = '', month] = reference.date.split('-');
  const fields: [string, string][] = [
    ['author', `{${escapeTex(reference.author)}}`],
    ['title', `{${escapeTex(reference.title)}}`],
    ['year', year],
    ['date', reference.date],
    ['version', reference.version],
    ['url', reference.address],
    ['language', langTag[reference.locale]],
    ['note', `Version ${reference.version}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  // The names of months are macros of BibTeX: without braces.
  if (month !== undefined) lines.splice(3, 0, `  month = ${months[Number(month) - 1]},`);
  return `@misc{${keyOf(reference)},\n${lines.join('\n')}\n}\n`;
}

function escapeTex(text: string): string {
  const named: Record<string, string> = { '\\': String.raw`\textbackslash{}`, '~': String.raw`\textasciitilde{}`, '^': String.raw`\textasciicircum{}` };
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => named[sign] ?? `\\${sign}`);
}

function toRis(reference: Reference): string {
  const [year = '', month = '', day = ''] = reference.date.split('-');
  const fields: [string, string][] = [
    ['TY', reference.type === 'dataset' ? 'DATA' : 'ELEC'],
    ['ID', keyOf(reference)],
    ['AU', reference.author],
    ['TI', reference.title],
    ['T2', reference.author],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['ET', reference.version],
    ['LA', langTag[reference.locale]],
    ['UR', reference.address],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
