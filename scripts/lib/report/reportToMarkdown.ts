/** The report on a pull request as one comment in three languages. All text of the content is set as code. */
import { langTag, locales, type Locale } from '../../../src/i18n/locales.ts';
import type { Issue } from '../../../src/record/issue.ts';
import type { FactChange, PullReport } from './comparePullRequest.ts';
import { told } from '../reporters.ts';
import { reportWords, type ReportWords } from './words.ts';

/** First line of the comment, by which it is found again and replaced. */
export const reportMarker = '<!-- red-river-record: report -->';

/** GitHub refuses a longer comment. */
export const mostCharacters = 60_000;
const mostLines = 20;

export function reportToMarkdown(report: PullReport): string {
  const sections = locales.map((locale, i) => section(report, locale, i === 0));
  const text = `${reportMarker}\n\n${sections.join('\n')}`;
  if (text.length <= mostCharacters) return text;
  return `${reportMarker}\n\n${locales.map((locale) => headline(report, reportWords[locale])).join('\n\n')}\n`;
}

function section(report: PullReport, locale: Locale, open: boolean): string {
  const words = reportWords[locale];
  const { evidence } = report;
  const parts = [
    list(words, words.added, report.added.map((fact) => factText(fact, locale, words))),
    list(words, words.changed, report.changed.map((fact) => `${factText(fact, locale, words)}: ${valuesText(fact.values, words)}`)),
    list(words, words.withdrawn, report.withdrawn.map((fact) => factText(fact, locale, words))),
    list(words, words.gone, report.gone.map(code)),
    list(words, words.articles, report.articles.map(({ id, kind }) => `${code(id)} ${articleWord(words, kind)}`)),
    evidence.phrases === 0 ? '' : list(words, words.evidence, [words.proved.replace('##', String(evidence.phrases)).replace('#', String(evidence.proved))]),
    list(words, words.stale, report.stale.map((found) => issueText(found, locale))),
    list(words, words.unmatched, report.unmatched.map((found) => issueText(found, locale))),
    list(words, words.pages, report.pages.map((page) => `${code(`/${locale}/${page}/`)} · ${code(`/cards/${locale}/${page}.png`)}`)),
    list(words, words.issues, report.issues.map((found) => issueText(found, locale))),
  ].filter((part) => part !== '');
  const body = parts.length === 0 ? words.nothing : parts.join('\n\n');
  return `<details${open ? ' open' : ''}>\n<summary lang="${langTag[locale]}">${words.language}</summary>\n\n${headline(report, words)}\n\n${body}\n\n</details>\n`;
}

function headline({ counts }: PullReport, words: ReportWords): string {
  return counts.errors === 0 ? `✅ ${words.ready}` : `❌ ${words.broken.replace('#', String(counts.errors))}`;
}

function articleWord(words: ReportWords, kind: PullReport['articles'][number]['kind']): string {
  return { added: words.articleAdded, changed: words.articleChanged, deleted: words.articleDeleted }[kind];
}

function factText({ id, label, draft }: FactChange, locale: Locale, words: ReportWords): string {
  return `${code(id)} ${code(label[locale])}${draft ? ` (${words.draft})` : ''}`;
}

function valuesText(values: PullReport['changed'][number]['values'], words: ReportWords): string {
  if (values.length === 0) return words.wording;
  return values.map(({ field, was, now }) => `${code(field)} ${code(was)} → ${code(now)}`).join(', ');
}

function issueText({ path, line, column, rule, said }: Issue, locale: Locale): string {
  return `${code(`${path}:${line}:${column}`)} ${code(rule)} ${code(told(said, locale))}`;
}

function list(words: ReportWords, title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const more = items.length > mostLines ? [`- ${words.more.replace('#', String(items.length - mostLines))}`] : [];
  return [`**${title}**`, '', ...items.slice(0, mostLines).map((item) => `- ${item}`), ...more].join('\n');
}

/** A code span: no mention, link, markup or command inside it is alive. */
function code(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim().slice(0, 300) || '–';
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}
