/** Pages that are one list: figures, agreements, translations. */
import type { FactEntry } from '../record/record.ts';
import { topics as allTopics } from '../schemas/common.ts';
import { formatDate } from '../i18n/dates.ts';
import type { ArticleEntry, ArticleText } from '../record/record.ts';
import { languageName, langTag, locales, type Locale } from '../i18n/locales.ts';
import { message, type MessageKey } from '../i18n/messages/index.ts';
import { entryPath, pathTo, type Section } from '../i18n/paths.ts';
import { agreementChart, type AgreementChart } from './agreementChart.ts';
import { articleTeaser } from './article.ts';
import { card } from './card.ts';
import { compareFactsByDate, type Context } from './context.ts';
import { factLine, type FactLine } from './factLine.ts';
import { partyLinks, publisherName, type Link } from './links.ts';
import { pageMeta, type Page, type PageInput } from './page.ts';
import { seriesCharts, type SeriesChart } from './seriesChart.ts';
import { shownText } from './shownText.ts';
import { gapDetails, translationGap } from './translation.ts';

export function listMeta(context: Context, section: Section, extra: Partial<PageInput> = {}) {
  const { locale } = context;
  const title = message(locale, `nav.${section}`);
  const lead = message(locale, `${section}.lead` as MessageKey);
  return {
    lead,
    meta: pageMeta({
      locale,
      page: section,
      section,
      title,
      description: lead,
      card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
      ...extra,
    }),
  };
}

export type FiguresBody = { lead: string; series: SeriesChart[]; groups: { id: string; title: string; facts: FigureLine[] }[] };

/** A figure with who published it. */
export type FigureLine = FactLine & { publisher?: Link };

export function figuresPages(context: Context): Page<FiguresBody>[] {
  const { locale, record } = context;
  const { lead, meta } = listMeta(context, 'figures');
  const figures = [...record.facts.values()].filter((fact) => fact.kind === 'figure').sort(compareFactsByDate);
  const groups = allTopics.flatMap((topic) => {
    const facts = figures.filter((fact) => fact.topics[0] === topic);
    return facts.length === 0
      ? []
      : [{ id: `topic-${topic}`, title: message(locale, `topic.${topic}`), facts: facts.map((fact) => figureLine(context, fact)) }];
  });
  return [{ params: { locale }, body: { lead, groups, series: seriesCharts(context, figures) }, meta }];
}

function figureLine(context: Context, fact: FactEntry): FigureLine {
  const [evidence] = fact.evidence;
  return { ...factLine(context, fact), ...(evidence && { publisher: publisherName(context, evidence.source) }) };
}

export type AgreementsBody = {
  lead: string;
  chart?: AgreementChart;
  groups: { title: string; agreements: (FactLine & { document: string; parties: Link[]; period?: string; signed?: string })[] }[];
};

export function agreementsPages(context: Context): Page<AgreementsBody>[] {
  const { locale, record } = context;
  const { lead, meta } = listMeta(context, 'agreements');
  const agreements = [...record.facts.values()].flatMap((fact) => (fact.kind === 'agreement' ? [fact] : [])).sort(compareFactsByDate);
  const groups = (['signed', 'in-force', 'planned', 'ended'] as const).flatMap((status) => {
    const members = agreements.filter((agreement) => agreement.status === status);
    if (members.length === 0) return [];
    return [
      {
        title: message(locale, `status.${status}`),
        agreements: members.map((agreement) => ({
          ...factLine(context, agreement),
          document: message(locale, `document.${agreement.document}`),
          parties: partyLinks(context, agreement.parties),
          ...(agreement.period !== undefined && { period: formatDate(locale, agreement.period) }),
          ...(agreement.signed !== undefined && { signed: formatDate(locale, agreement.signed) }),
        })),
      },
    ];
  });
  const chart = agreementChart(context, agreements);
  return [{ params: { locale }, body: { lead, ...(chart && { chart }), groups }, meta }];
}

export type TranslationsBody = {
  lead: string;
  /** How many translations are in which state. */
  summary: string;
  labels: string;
  /** The states that a text may be in, each with its mark. */
  legend: { kind: string; text: string }[];
  heads: { article: string; locales: { lang: string; name: string }[] };
  rows: { article: Link; states: { kind: string; text: string; details: string[] }[] }[];
};

export function translationsPages(context: Context): Page<TranslationsBody>[] {
  const { locale, record } = context;
  const { lead, meta } = listMeta(context, 'translations');
  const articles = [...record.articles.values()];
  const translated = articles.flatMap((article) => locales.filter((l) => l !== article.original).map((l) => ({ article, locale: l, text: article.texts[l] })));
  const count = (holds: (translation: (typeof translated)[number]) => boolean): number => translated.filter(holds).length;
  return [
    {
      params: { locale },
      body: {
        lead,
        summary: message(locale, 'translations.summary', {
          articles: articles.length,
          machine: count(({ text }) => text?.state === 'machine'),
          reviewed: count(({ text }) => text?.state === 'reviewed'),
          stale: count(({ article, locale: l, text }) => text !== undefined && isBehind(context, article, l, text)),
          missing: count(({ text }) => text === undefined),
        }),
        legend: (['original', 'machine', 'reviewed', 'stale', 'missing'] as const).map((kind) => ({ kind, text: message(locale, `translations.${kind}`) })),
        labels: message(locale, 'translations.labels'),
        heads: {
          article: message(locale, 'translations.article'),
          locales: locales.map((l) => ({ lang: langTag[l], name: languageName[l] })),
        },
        rows: articles.map((article) => {
          const { text } = shownText(article, locale);
          return {
            article: { text: text.title, href: pathTo(locale, entryPath.article(article.id)), ...articleLang(context, article.id) },
            states: locales.map((l) => {
              const own = article.texts[l];
              if (own === undefined) return { kind: 'missing', text: message(locale, 'translations.missing'), details: [] };
              const gap = translationGap(context, article, l, own);
              const states = isBehind(context, article, l, own) ? (['stale', own.state] as const) : ([own.state] as const);
              return {
                kind: states[0],
                text: states.map((state) => message(locale, `translations.${state}`)).join(locale === 'zh' ? '，' : ', '),
                details: gapDetails(locale, gap),
              };
            }),
          };
        }),
      },
      meta,
    },
  ];
}

function isBehind(context: Context, article: ArticleEntry, locale: Locale, text: ArticleText): boolean {
  return text.stale || translationGap(context, article, locale, text).facts.stale > 0;
}

function articleLang(context: Context, id: string): { lang?: string } {
  const article = context.record.articles.get(id);
  const { lang } = article ? articleTeaser(context, article) : { lang: undefined };
  return lang === undefined ? {} : { lang };
}
