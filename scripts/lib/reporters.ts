/** Issues -> text for a terminal, for programs, for GitHub's annotations. */
import type { Issue } from '../../src/record/issue.ts';

export const formats = { pretty, json, github } as const;
export type Format = keyof typeof formats;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

function pretty(issues: readonly Issue[]): string {
  const lines = issues.map(
    ({ path, line, column, severity, rule, message, fix }) =>
      `${plain(path)}:${line}:${column} ${severity === 'warning' ? 'warning ' : ''}${rule} ${plain(message)} ${fix}`,
  );
  const errors = issues.filter((i) => i.severity === 'error').length;
  const warnings = issues.length - errors;
  return `${lines.map((line) => `${line}\n`).join('')}${errors} errors, ${warnings} warnings\n`;
}

function json(issues: readonly Issue[]): string {
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function github(issues: readonly Issue[]): string {
  return issues
    .map(({ path, line, column, severity, rule, message, fix }) => {
      const place = `file=${property(path)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message}. ${fix}`)}\n`;
    })
    .join('');
}

/** One line, no terminal codes or hidden characters, nothing a CI log would take for a command. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '## [');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('##[', '## [');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
