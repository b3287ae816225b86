/** Issues -> text for a terminal, for programs, for GitHub's annotations, in one of the record's languages. */
import { checkCatalogs, withStop } from '../../src/i18n/checks/index.ts';
import { pathTo } from '../../src/i18n/paths.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { compareText, type Issue, type RuleName } from '../../src/record/issue.ts';
import { ruleExamples } from '../../src/record/ruleExamples.ts';
import { quote, say, tell, type Said } from '../../src/record/say.ts';

export const formats = { pretty, json, github } as const;
export type Format = keyof typeof formats;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

/** A line for each issue, then for each rule an example of the right form and where the guide explains it. */
function pretty(issues: readonly Issue[], locale: Locale = 'en'): string {
  const lines = translated(issues, locale).map(
    ({ path, line, column, severity, rule, message, fix }) =>
      `${plain(path)}:${line}:${column} ${severity === 'warning' ? `${told(say`warning`, locale)} ` : ''}${rule} ${plain(locale === 'en' ? `${message} ` : stopped(message, locale))}${fix}`,
  );
  const rules = [...new Set(issues.map(({ rule }) => rule))].sort(compareText).map((rule) => `  ${rule}: ${helpLines(rule, locale).join(' · ')}`);
  const errors = issues.filter((i) => i.severity === 'error').length;
  const warnings = issues.length - errors;
  const sum = told(say`${errors === 1 ? say`1 error` : say`${errors} errors`}, ${warnings === 1 ? say`1 warning` : say`${warnings} warnings`}`, locale);
  return [...lines, ...rules, sum].map((line) => `${line}\n`).join('');
}

function json(issues: readonly Issue[], locale: Locale = 'en'): string {
  return `${JSON.stringify(translated(issues, locale), null, 2)}\n`;
}

function github(issues: readonly Issue[], locale: Locale = 'en'): string {
  return translated(issues, locale)
    .map(({ path, line, column, severity, rule, message, fix }) => {
      const place = `file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(rule)}`;
      const sentence = `${stopped(message, locale)}${fix}`;
      return `::${severity} ${place}::${escapeData([sentence, ...helpLines(rule, locale)].join('\n'))}\n`;
    })
    .join('');
}

/** A sentence with its stop, ready for the next. */
function stopped(message: string, locale: Locale): string {
  return `${withStop(message, locale)}${locale === 'zh' ? '' : ' '}`;
}

/** Issues without their templates, message and fix told in the language. */
function translated(issues: readonly Issue[], locale: Locale): Omit<Issue, 'said'>[] {
  return issues.map(({ said, ...rest }) => ({ ...rest, message: told(said, locale), fix: told(quote(rest.fix), locale) }));
}

/** An example of the right form, and the address of the rule's section in the guide. */
function helpLines(rule: RuleName, locale: Locale): string[] {
  return [told(say`Example: ${ruleExamples[rule]}`, locale), told(say`Guide: ${`${pathTo(locale, 'contribute')}#${rule}`}`, locale)];
}

/** A sentence of a program in the language. */
export function told(said: Said, locale: Locale): string {
  return tell(said, checkCatalogs[locale]);
}

/** One line, no terminal codes or hidden characters, nothing a CI log would take for a command. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '## [');
}

/** Text of a workflow command. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('##[', '## [');
}

/** Value of a workflow command's property. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
