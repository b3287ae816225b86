/** HTML of an article with its placeholders resolved: every cited value is printed from its fact. */
import type { FactEntry } from '../record/record.ts';
import { formatDate } from '../i18n/dates.ts';
import { need, type Context } from './context.ts';
import { factDate } from '../record/factDate.ts';
import { factQuantity } from './factLine.ts';
import { mechanismLink, personLink, placeLink, publisherName, sourceLink, type Link } from './links.ts';
import { entryPath, pathTo } from '../i18n/paths.ts';
import { langTag, type Locale } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { message } from '../i18n/messages/index.ts';

/** A citation with the marks that may not begin a line after it. */
const placeholder = /<x-cite ([^>]*)>(.*?)<\/x-cite>([.,;:!?)\]”’»…。，；：！？）》」』、]*)/gs;
const attributePattern = /data-([a-z]+)="([^"]*)"/g;

/** Replaces each `<x-cite>` that `mdx/` has written; nothing else in the HTML is touched. */
export function resolveHtml(context: Context, html: string): string {
  return resolve(context, html, undefined);
}

/**
 * The same for an article: each cited fact opens a small card with its evidence, without a script,
 * and has a number for paper. `cited` lists the facts in the order of those numbers.
 */
export function resolveArticle(context: Context, html: string): { html: string; cited: string[] } {
  const cited: Cited = { order: [], carded: new Set() };
  return { html: resolve(context, html, cited), cited: cited.order };
}

/** Facts in the order of their first citation, and those whose card stands in the page. */
type Cited = { order: string[]; carded: Set<string> };

/** A longer button would leave a hole at the end of the line before it. */
const longestButton_chars: Readonly<Record<Locale, number>> = { vi: 18, zh: 8, en: 18 };

function resolve(context: Context, html: string, cited: Cited | undefined): string {
  return html.replace(placeholder, (_whole, attributes: string, children: string, after: string) => {
    const given = Object.fromEntries([...attributes.matchAll(attributePattern)].map((m) => [m[1], m[2]]));
    return cite(context, given, children, after, cited);
  });
}

function cite(
  context: Context,
  given: Record<string, string | undefined>,
  children: string,
  after: string,
  cited: Cited | undefined,
): string {
  const id = given['id'] ?? '';
  switch (given['name']) {
    case 'Fact':
      return citeFact(context, need(context.record.facts, id), given['show'], children, after, cited);
    case 'Place':
      return anchor(placeLink(context, id), 'place', children, context) + after;
    case 'Person':
      return anchor(personLink(context, id), 'person', children, context) + after;
    case 'Mechanism':
      return (
        anchor(
          mechanismLink(context, id, given['session'] === undefined ? undefined : Number(given['session'])),
          'mechanism',
          children,
          context,
        ) + after
      );
    case 'Source': {
      const { href } = sourceLink(context, id);
      return anchor({ ...publisherName(context, id), ...(href && { href }) }, 'source', children, context) + after;
    }
    default:
      throw new RangeError(`Unexpected component ${given['name']} after the checks`);
  }
}

function citeFact(
  context: Context,
  fact: FactEntry,
  show: string | undefined,
  children: string,
  after: string,
  cited: Cited | undefined,
): string {
  const text = children || escape(factText(context, fact, show));
  const href = pathTo(context.locale, entryPath.fact(fact.id));
  if (cited === undefined) return `<a class="cite cite-${fact.kind}" href="${href}">${text}</a>${after}`;
  const { order, carded } = cited;
  if (!order.includes(fact.id)) order.push(fact.id);
  const number = order.indexOf(fact.id) + 1;
  const sup = `<sup class="note-number">${number}</sup>`;
  // A button is one unbroken box, which a clause must not be: longer citations lead to the fact itself.
  if (htmlToText(text).length > longestButton_chars[context.locale]) return `<a class="cite cite-${fact.kind}" href="${href}">${text}</a>${sup}${after}`;
  const bare = `<button type="button" class="cite cite-${fact.kind}" popovertarget="c${number}">${text}</button>${sup}`;
  // A line may break on both sides of a button, also before a full stop.
  const button = after === '' ? bare : `<span class="cite-end">${bare}${after}</span>`;
  if (carded.has(fact.id)) return button;
  carded.add(fact.id);
  return `${button}${factCard(context, fact, number, href)}`;
}

/** What a citation opens: label, value, phrase, publisher and the way to the fact's page. */
function factCard(context: Context, fact: FactEntry, number: number, href: string): string {
  const { locale, record } = context;
  const [evidence] = fact.evidence;
  const source = evidence === undefined ? undefined : need(record.sources, evidence.source);
  const value = factQuantity(locale, fact)?.text ?? dateText(context, fact);
  const lines = [
    `<span class="card-kind">${message(locale, `kind.${fact.kind}`)}</span>`,
    `<span class="card-label">${escape(fact.label[locale])}</span>`,
    ...(value === undefined ? [] : [`<span class="card-value">${escape(value)}</span>`]),
    ...(evidence === undefined || source === undefined
      ? []
      : [
          `<q lang="${source.lang === 'zh' ? langTag.zh : source.lang}">${escape(evidence.phrase)}</q>`,
          `<span class="card-source">${escape(publisherName(context, evidence.source).text)}</span>`,
        ]),
    `<a href="${href}">${message(locale, 'fact.open')}</a>`,
  ];
  return `<span class="fact-card" id="c${number}" popover>${lines.join('')}</span>`;
}

/** What a citation prints. `show` is value, number, date, period or label. */
export function factText(context: Context, fact: FactEntry, show?: string): string {
  const { locale } = context;
  const label = fact.label[locale];
  switch (show) {
    case 'label':
      return label;
    case 'date':
      return dateText(context, fact) ?? label;
    case 'period':
      return 'period' in fact && fact.period !== undefined ? formatDate(locale, fact.period) : label;
    case 'number': {
      if (fact.kind !== 'figure') return label;
      const isPosition = fact.quantity.unit === 'ordinal' || fact.quantity.unit === 'rank';
      if (isPosition) return formatNumber(locale, fact.quantity.value ?? 0);
      return factQuantity(locale, fact)?.bare ?? label;
    }
    default:
      break;
  }
  switch (fact.kind) {
    case 'figure':
      return factQuantity(locale, fact)?.text ?? label;
    case 'event':
      return formatDate(locale, fact.date);
    case 'role':
      return fact.office[locale];
    case 'agreement':
    case 'donation':
    case 'statement':
      return label;
  }
}

function dateText(context: Context, fact: FactEntry): string | undefined {
  const date = factDate(fact);
  return date === undefined ? undefined : formatDate(context.locale, date);
}

function anchor(link: Link, kind: string, children: string, context: Context): string {
  const lang = link.lang === undefined || children ? '' : ` lang="${tag(link.lang)}"`;
  const side = link.side === undefined ? '' : ` side-${link.side.toLowerCase()}`;
  const text = children || escape(link.text);
  return link.href === undefined
    ? `<span class="name name-${kind}"${lang}>${text}</span>`
    : `<a class="name name-${kind}${side}"${lang} href="${link.href}">${text}</a>`;

  function tag(lang: string): string {
    return lang === 'zh' ? langTag.zh : lang === context.locale ? langTag[context.locale] : lang;
  }
}

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

/** Plain text of HTML that this project made itself. */
export function htmlToText(html: string): string {
  return html
    .replace(/<\/(?:p|h\d|li|aside|tr)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
