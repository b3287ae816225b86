/** Articles and facts as Markdown, for readers' tools: what the page says, with absolute addresses. */
import type { ArticleEntry, FactEntry } from '../record/record.ts';
import { formatDate } from '../i18n/dates.ts';
import { langTag } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, entryPath, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { need, type Context } from './context.ts';
import type { FactBody, EvidenceView } from './fact.ts';
import type { ArticleBody } from './article.ts';
import { factLine, factTitle } from './factLine.ts';
import { escapeMarkdown, htmlToMarkdown } from './htmlToMarkdown.ts';
import type { Link } from './links.ts';
import type { Page } from './page.ts';
import { resolveHtml } from './richText.ts';
import { shownText } from './shownText.ts';

/** @param page the fact's page in the language of the context */
export function factMarkdown(context: Context, fact: FactEntry, { body }: Page<FactBody>): string {
  const { locale } = context;
  const colon = locale === 'zh' ? '：' : ': ';
  const line = (name: string, value: string): string => `- ${name}${colon}${value}`;
  return joined([
    `# ${escapeMarkdown(factTitle(locale, fact))}`,
    ...(body.withdrawn ? [`**${body.withdrawn.text}** ${body.withdrawn.reason}`] : []),
    [
      line(message(locale, 'field.identifier'), `\`${fact.id}\``),
      line(message(locale, 'field.type'), body.line.kindLabel),
      ...body.fields.map(({ name, links, date }) => line(name, date?.text ?? links.map(markdownLink).join(locale === 'zh' ? '、' : ', '))),
      ...body.items.map((item) => line(item.label, item.quantity?.text ?? '')),
      ...(body.attribution.length > 0 ? [line(message(locale, 'field.attribution'), body.attribution.map(markdownLink).join(', '))] : []),
      ...body.remarks.map((remark) => `- ${remark}`),
    ].join('\n'),
    `## ${message(locale, 'fact.evidence')}`,
    ...body.evidence.map(quote),
    ...(body.inferred ? [`## ${message(locale, 'fact.inferred')}`, body.inferred.why] : []),
    ...(body.disputed
      ? [
          `## ${body.disputed.title}`,
          body.disputed.reason,
          ...body.disputed.alternatives.map(({ text }) => line(message(locale, 'fact.alsoReported'), text)),
        ]
      : []),
    ...(body.note === '' ? [] : [`## ${message(locale, 'fact.notes')}`, htmlToMarkdown(body.note, toAbsolute)]),
    ...(body.corrections.length > 0
      ? [`## ${message(locale, 'fact.corrections')}`, body.corrections.map((c) => `- ${c.date.text}${colon}${c.was} → ${c.now}. ${c.reason}`).join('\n')]
      : []),
    `## ${message(locale, 'cite.title')}`,
    escapeMarkdown(body.citation.text),
  ]);
}

/** @param page the article's page in the language of the context */
export function articleMarkdown(context: Context, article: ArticleEntry, { body }: Page<ArticleBody>): string {
  const { record, locale } = context;
  const { text, isOwn } = shownText(article, locale);
  // A text that is not translated keeps the numbers of its own language.
  const shown: Context = isOwn ? context : { ...context, locale: article.original };
  const facts = article.citedFacts.map((id) => need(record.facts, id));
  return joined([
    `# ${escapeMarkdown(text.title)}`,
    escapeMarkdown(text.summary),
    `> ${[body.state.text, body.stale].filter(Boolean).join(' ')} ${message(locale, 'article.published', { date: formatDate(locale, article.published) })}`,
    htmlToMarkdown(resolveHtml(shown, text.html.replaceAll('src="./', `src="/media/${article.id}/`)), toAbsolute),
    `## ${message(locale, 'article.basedOn')}`,
    body.sources.map((source) => `- ${markdownLink(source)} (${escapeMarkdown(source.publisher.text)})`).join('\n'),
    `## ${message(locale, 'article.facts')}`,
    facts
      .map((fact) => {
        const { date } = factLine(context, fact);
        return `- [${escapeMarkdown(factTitle(locale, fact))}](${absolute(site.url, pathTo(locale, entryPath.fact(fact.id)))})${date ? ` · ${date.text}` : ''}`;
      })
      .join('\n'),
    `## ${message(locale, 'cite.title')}`,
    escapeMarkdown(body.citation.text),
  ]);
}

function quote({ phrase, lang, where, source, publisher, published, openAt }: EvidenceView): string {
  const about = [escapeMarkdown(publisher.text), published, where].filter(Boolean).join(' · ');
  return `> “${escapeMarkdown(phrase)}” (${lang === langTag.zh ? 'zh' : lang})\n>\n> [${escapeMarkdown(source.text)}](${openAt ?? toAbsolute(source.href ?? '')}) · ${about}`;
}

function markdownLink({ text, href }: Link): string {
  return href === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${toAbsolute(href)})`;
}

function toAbsolute(href: string): string {
  return absolute(site.url, href);
}

function joined(parts: readonly string[]): string {
  return `${parts.map((part) => part.replaceAll('\u00a0', ' ')).join('\n\n')}\n`;
}
