/** Facts: the index and each fact's own page, which must make a reader trust the number. */
import type { FactEntry } from '../record/record.ts';
import { isEdtf } from '../record/edtf.ts';
import { labelState } from '../record/staleness.ts';
import type { Party } from '../schemas/common.ts';
import type { Evidence } from '../schemas/fact.ts';
import { formatDate, formatMoment } from '../i18n/dates.ts';
import { withStop } from '../i18n/checks/index.ts';
import { langTag, type Locale } from '../i18n/locales.ts';
import { message, type MessageKey } from '../i18n/messages/index.ts';
import { entryPath, markdownPath, pathTo } from '../i18n/paths.ts';
import { formatQuantity, type QuantityParts } from '../i18n/quantities.ts';
import { joinSentences, startLine } from '../i18n/text.ts';
import { articleTeaser, type ArticleTeaser } from './article.ts';
import { card, type Card } from './card.ts';
import { citation, factReference, type Citation } from './citations.ts';
import { compareFactsByDate, need, type Context } from './context.ts';
import { embedOffer, factEmbed, type EmbedOffer } from './embed/embed.ts';
import { factJsonLd } from './factJsonLd.ts';
import { factLine, factTitle, groupByKind, printDate, type FactLine, type KindGroup, type PrintedDate } from './factLine.ts';
import { carriersLine } from './health.ts';
import { mechanismLink, organizationName, partyLinks, personLink, placeLink, publisherName, sourceLink, type Link } from './links.ts';
import { pageMeta, sectionTrail, type Page } from './page.ts';
import { pairLocales, quoteCards, quoteJobs, type QuoteCard, type QuoteJob } from './quoteCard.ts';
import { resolveHtml } from './richText.ts';

export type EvidenceView = {
  phrase: string;
  lang: string;
  where: string;
  source: Link;
  publisher: Link;
  published?: string;
  /** The page at the phrase, by a text fragment. */
  openAt?: string;
};

export type Disputed = {
  title: string;
  /** The other reading in a line under the value, so that this does not stand unqualified. */
  summary: string;
  reason: string;
  alternatives: { text: string; evidence: EvidenceView[] }[];
};

export type Field = { name: string; links: Link[]; date?: PrintedDate };

export type FactBody = {
  id: string;
  line: FactLine;
  quantity?: QuantityParts;
  /** What a figure's number is compared with, or that it is planned. */
  remarks: string[];
  fields: Field[];
  items: { label: string; quantity?: QuantityParts }[];
  evidence: EvidenceView[];
  /** How many independent publishers carry it. */
  carriers?: string;
  /** Whether a second person has checked it. */
  reviewed: string;
  inferred?: { why: string; sources: Link[] };
  disputed?: Disputed;
  corrections: { date: PrintedDate; was: string; now: string; reason: string }[];
  note: string;
  attribution: Link[];
  via?: Link;
  articles: ArticleTeaser[];
  related: FactLine[];
  machineLabel: boolean;
  /** The Vietnamese label has changed since this language's was made. */
  staleLabel: boolean;
  /** Set when the record no longer stands by the fact. */
  withdrawn?: { text: string; reason: string };
  citation: Citation;
  /** Cards to download; none when the fact no longer stands. */
  cards: QuoteCard[];
  embeds: EmbedOffer[];
};

export function factPages(context: Context): Page<FactBody>[] {
  const { facts, withdrawn } = context.record;
  return [...facts.values(), ...withdrawn.values()].map((fact) => factPage(context, fact));
}

function factPage(context: Context, fact: FactEntry): Page<FactBody> {
  const { locale, index } = context;
  const line = factLine(context, fact);
  const page = entryPath.fact(fact.id);
  const evidence = fact.evidence.map((e) => evidenceView(context, e));
  const value = line.quantity?.text ?? (fact.kind === 'event' ? line.date?.text : undefined);
  const title = factTitle(locale, fact);
  const publisher = evidence[0]?.publisher.text ?? '';
  const carriers = index.carriersByFact.get(fact.id);
  const articles = index.articlesByFact.get(fact.id) ?? [];
  const own = factCard(context, fact);
  const first = articles[0];
  return {
    params: { locale, id: fact.id },
    body: {
      id: fact.id,
      line,
      ...(line.quantity && { quantity: line.quantity }),
      remarks: remarks(context, fact),
      fields: fields(context, fact),
      items: items(context, fact),
      evidence,
      ...(carriers && { carriers: carriersLine(context, carriers) }),
      reviewed: reviewedLine(locale, fact),
      ...('inferred' in fact && fact.inferred !== undefined && {
        inferred: {
          why: fact.inferred.why[locale],
          sources: (fact.inferred.sources ?? []).map((id) => sourceLink(context, id)),
        },
      }),
      ...(fact.disputed && { disputed: disputed(context, fact) }),
      corrections: (fact.corrections ?? []).map((c) => ({
        date: printDate(locale, c.date),
        was: c.was,
        now: c.now,
        reason: c.reason[locale],
      })),
      note: resolveHtml(context, fact.notes[locale] ?? ''),
      attribution: partyLinks(context, fact.attribution?.by),
      ...(fact.attribution?.via !== undefined && { via: organizationName(context, fact.attribution.via) }),
      articles: articles.map((article) => articleTeaser(context, article)),
      related: related(context, fact),
      machineLabel: locale !== 'vi',
      staleLabel: labelState(fact, locale) === 'stale',
      ...(fact.withdrawn && {
        withdrawn: {
          text: message(locale, 'fact.withdrawn', { date: formatDate(locale, fact.withdrawn.date) }),
          reason: fact.withdrawn.reason[locale],
        },
      }),
      citation: citation(factReference(context, fact)),
      cards: fact.withdrawn ? [] : quoteCards(page, own, factPair(context, fact)),
      embeds: [embedOffer(factEmbed(context, fact))],
    },
    meta: pageMeta({
      locale,
      page,
      section: 'facts',
      alternates: [{ type: 'text/markdown', href: markdownPath(locale, page), title: 'Markdown' }],
      title,
      isEmbeddable: true,
      description: [
        value,
        line.label,
        line.places.map((p) => p.text).join(locale === 'zh' ? '、' : ', '),
        locale === 'zh' ? `“${evidence[0]?.phrase ?? ''}”（${publisher}）` : `“${evidence[0]?.phrase ?? ''}” (${publisher})`,
      ]
        .filter(Boolean)
        .join(' · '),
      trail: [
        sectionTrail(locale, 'facts'),
        ...(first
          ? [{ text: articleTeaser(context, first).title, href: pathTo(locale, entryPath.article(first.id)) }]
          : []),
      ],
      card: own,
      // A fact that no longer stands is not offered to search engines or machines.
      ...(fact.withdrawn && { translated: [] }),
      jsonLd: fact.withdrawn ? [] : factJsonLd(context, fact),
    }),
  };
}

/** The card of a fact: a figure's number large, with its qualifier and source. */
export function factCard(context: Context, fact: FactEntry): Card {
  const { locale } = context;
  const line = factLine(context, fact);
  const source = fact.evidence[0]?.source;
  const publisher = source === undefined ? '' : publisherName(context, source).text;
  return card(locale, {
    kicker: [
      line.kindLabel,
      speakersOnCard(locale, fact, line),
      line.date?.text,
      line.disputed ? message(locale, 'fact.disputedShort') : '',
      line.planned ? message(locale, 'status.planned') : '',
    ]
      .filter(Boolean)
      .join(' · '),
    title: line.label,
    ...(line.quantity && {
      figure: { before: line.quantity.before, number: line.quantity.number, after: line.quantity.after },
    }),
    foot: `${message(locale, 'source.source')}${locale === 'zh' ? '：' : ': '}${publisher}`,
  });
}

/** Letters that the line above a card's title holds beside kind and date; a Chinese character takes two. */
const speakers_letters = 60;

/**
 * A picture travels without its page: what is only said carries who says it. Long names of institutions have no room there
 * and would be cut; the card then names its source alone.
 */
function speakersOnCard(locale: Locale, fact: FactEntry, { who }: FactLine): string {
  const names = fact.kind === 'statement' ? who.map(({ text }) => text).join(locale === 'zh' ? '、' : ', ') : '';
  return names.length * (locale === 'zh' ? 2 : 1) > speakers_letters ? '' : names;
}

/** The cards of a fact in the two languages that stand on one card. */
export function factPair(context: Context, fact: FactEntry): readonly [Card, Card] {
  const [first, second] = pairLocales;
  return [factCard({ ...context, locale: first }, fact), factCard({ ...context, locale: second }, fact)];
}

/** Cards to draw for every fact, also those withdrawn: their addresses keep answering. @param contexts one of each language */
export function factQuoteJobs(contexts: readonly Context[]): QuoteJob[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const { facts, withdrawn } = first.record;
  return [...facts.values(), ...withdrawn.values()].flatMap((fact) => {
    const cards = contexts.map((context) => factCard(context, fact));
    return quoteJobs(entryPath.fact(fact.id), cards, factPair(first, fact));
  });
}

function remarks({ locale }: Context, fact: FactEntry): string[] {
  if (fact.kind !== 'figure') return [];
  return [
    ...(fact.change ? [message(locale, 'field.change', { period: formatDate(locale, fact.change.from) })] : []),
    ...(fact.planned ? [message(locale, 'field.planned')] : []),
  ];
}

/** Facts of the same report: those of its kind and places first. */
function related(context: Context, fact: FactEntry): FactLine[] {
  const siblings = (context.index.factsByArticle.get(fact.article) ?? []).filter((other) => other.id !== fact.id);
  const score = (other: FactEntry): number =>
    (other.kind === fact.kind ? 2 : 0) + (other.places.some((place) => fact.places.includes(place)) ? 1 : 0);
  return siblings
    .toSorted((a, b) => score(b) - score(a) || compareFactsByDate(a, b))
    .slice(0, 6)
    .map((other) => factLine(context, other));
}

export function evidenceView(context: Context, evidence: Evidence): EvidenceView {
  const { locale, record } = context;
  const source = need(record.sources, evidence.source);
  return {
    phrase: evidence.phrase,
    lang: source.lang === 'zh' ? langTag.zh : source.lang,
    where: where(locale, evidence.paragraph),
    source: sourceLink(context, evidence.source),
    publisher: publisherName(context, evidence.source),
    ...(source.published !== undefined && {
      published: isEdtf(source.published) ? formatDate(locale, source.published) : formatMoment(locale, source.published),
    }),
    ...(source.url !== undefined && { openAt: `${source.url}#:~:text=${encodeURIComponent(evidence.phrase).replaceAll('-', '%2D')}` }),
  };
}

function where(locale: Context['locale'], paragraph: Evidence['paragraph']): string {
  if (paragraph === 0) return message(locale, 'fact.title');
  if (typeof paragraph === 'string') return message(locale, 'fact.caption', { number: paragraph.slice(1) });
  return message(locale, 'fact.paragraph', { paragraph });
}

function disputed(context: Context, fact: FactEntry): Disputed {
  const { locale } = context;
  const { reason, preferred, alternatives } = fact.disputed as NonNullable<FactEntry['disputed']>;
  const shown = alternatives.map((alternative) => ({
    text:
      alternative.text?.[locale] ??
      (alternative.quantity ? formatQuantity(locale, alternative.quantity).text : undefined) ??
      (alternative.date === undefined ? '' : formatDate(locale, alternative.date)),
    evidence: (alternative.evidence ?? []).map((e) => evidenceView(context, e)),
  }));
  const own = fact.evidence.map(({ source }) => source);
  const isOneSource = alternatives.every(({ evidence = [] }) => evidence.every(({ source }) => own.includes(source)));
  // Beside a number stands another period, not another number.
  const isPeriod = fact.kind !== 'event' && alternatives.every(({ date, quantity, text }) => date !== undefined && !quantity && !text);
  return {
    title: message(locale, isOneSource ? 'fact.inconsistent' : 'fact.disputed'),
    summary: message(locale, isPeriod ? 'fact.possiblyPeriod' : 'fact.possibly', {
      preferred,
      text: shown.map(({ text }) => text).join(message(locale, 'ui.or')),
    }),
    reason: joinSentences(locale, withStop(reason[locale], locale), message(locale, `fact.preferred.${preferred}`)),
    alternatives: shown,
  };
}

function items({ locale }: Context, fact: FactEntry): FactBody['items'] {
  if (fact.kind !== 'donation') return [];
  return fact.items.map((item) => ({
    label: item.label[locale],
    ...(item.quantity && { quantity: formatQuantity(locale, item.quantity, { qualifier: item.qualifier }) }),
  }));
}

function fields(context: Context, fact: FactEntry): Field[] {
  const { locale } = context;
  const named = (key: MessageKey, links: Link[]): Field[] => (links.length === 0 ? [] : [{ name: message(locale, key), links }]);
  const dated = (key: MessageKey, date: string | undefined): Field[] =>
    date === undefined ? [] : [{ name: message(locale, key), links: [], date: printDate(locale, date) }];
  const text = (value: string): Link[] => [{ text: value }];
  const parties = (key: MessageKey, list: readonly Party[] | undefined): Field[] =>
    named(key, partyLinks(context, list).map((link, i) => (i === 0 ? { ...link, text: startLine(link.text) } : link)));
  return [
    ...kindFields(),
    ...named('field.places', fact.places.map((id) => placeLink(context, id))),
    ...(fact.mechanism === undefined ? [] : named('field.mechanism', [mechanismLink(context, fact.mechanism, fact.session)])),
    ...named('field.topics', fact.topics.map((topic) => ({ text: message(locale, `topic.${topic}`) }))),
  ];

  function kindFields(): Field[] {
    switch (fact.kind) {
      case 'event':
        return [
          ...dated('field.date', fact.date),
          ...named('field.type', text(message(locale, `type.${fact.type}`))),
          ...(fact.mode ? named('field.mode', text(message(locale, `mode.${fact.mode}`))) : []),
          ...parties('field.organizers', fact.organizers),
          ...parties('field.participants', fact.participants),
        ];
      case 'figure':
        return dated('field.period', fact.period);
      case 'agreement':
        return [
          ...named('field.document', text(message(locale, `document.${fact.document}`))),
          ...named('field.status', text(message(locale, `status.${fact.status}`))),
          ...dated('field.signed', fact.signed),
          ...dated('field.period', fact.period),
          ...parties('field.parties', fact.parties),
        ];
      case 'donation':
        return [
          ...dated('field.date', fact.date),
          ...parties('field.donors', fact.donors),
          ...parties('field.recipients', fact.recipients),
          ...parties('field.facilitators', fact.facilitators),
        ];
      case 'statement':
        return [
          ...parties('field.speaker', fact.speaker),
          ...named('field.type', text(message(locale, `statement.${fact.type}`))),
          ...parties('field.addressee', fact.addressee),
        ];
      case 'role':
        return [
          ...named('field.person', [personLink(context, fact.person)]),
          ...named('field.office', text(fact.office[locale])),
          ...(fact.organization === undefined ? [] : named('field.organization', [organizationName(context, fact.organization)])),
          ...dated('field.asOf', fact.asOf),
        ];
    }
  }
}

export type FactsBody = { lead: string; groups: { id: string; title: Link; kinds: KindGroup[] }[] };

export function factsPages(context: Context): Page<FactsBody>[] {
  const { locale, record, index } = context;
  const title = message(locale, 'nav.facts');
  const lead = message(locale, 'facts.lead');
  const groups = [...record.articles.values()]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((article) => {
      const teaser = articleTeaser(context, article);
      const facts = (index.factsByArticle.get(article.id) ?? []).toSorted(compareFactsByDate);
      return {
        id: `r-${article.id}`,
        title: { text: teaser.title, href: teaser.href, ...(teaser.lang && { lang: teaser.lang }) },
        kinds: groupByKind(locale, facts.map((fact) => factLine(context, fact))),
      };
    });
  return [
    {
      params: { locale },
      body: { lead, groups },
      meta: pageMeta({
        locale,
        page: 'facts',
        section: 'facts',
        title,
        description: lead,
        card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
      }),
    },
  ];
}

function reviewedLine(locale: Locale, { reviewed }: FactEntry): string {
  if (reviewed === undefined) return message(locale, 'fact.unreviewed');
  return message(locale, 'fact.reviewed', { name: reviewed.by, date: formatDate(locale, reviewed.date) });
}
