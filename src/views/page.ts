/** What every page has, whatever it shows. */
import type { Thing, WithContext } from 'schema-dts';
import { digestData } from '../record/digest.ts';
import { languageName, langTag, locales, type Locale } from '../i18n/locales.ts';
import { message, type MessageKey } from '../i18n/messages/index.ts';
import { oembedAddress } from '../i18n/embedPaths.ts';
import { absolute, cardPath, pathTo, type PagePath, type Section } from '../i18n/paths.ts';
import { site } from '../site.ts';
import type { Card } from './card.ts';
import { shareLinks, shareTitleLength } from './share.ts';

export type Crumb = { text: string; href: string; lang?: string };

/** The content of a page in another form: a feed, Markdown. */
export type Alternate = { type: string; href: string; title: string };

export type PageMeta = {
  locale: Locale;
  page: PagePath;
  section?: Section;
  title: string;
  /** Language of the main content when it is not the page's: an article that is not yet translated. */
  contentLang?: string;
  description: string;
  canonical: string;
  /** Languages in which this page really exists, with absolute addresses. */
  hreflang: { lang: string; href: string }[];
  /** Where the language switch leads. */
  languages: { locale: Locale; lang: string; name: string; href: string; current: boolean }[];
  card: Card;
  cardUrl: string;
  ogType: 'website' | 'article' | 'profile';
  /** The title as messengers and networks print it, cut where they would cut it. */
  shareTitle: string;
  /** Ways to pass the page on, without anything that tells who did. */
  share: { text: string; href: string }[];
  /** Words of the button that a script sets before them where the device can share by itself. */
  shareApp?: string;
  /** Absolute address of the oEmbed description. */
  oembed?: string;
  alternates: Alternate[];
  jsonLd: WithContext<Thing>[];
  breadcrumbs: Crumb[];
};

export type Page<Body> = { params: Record<string, string>; meta: PageMeta; body: Body };

export type PageInput = {
  locale: Locale;
  page: PagePath;
  section?: Section;
  title: string;
  description: string;
  card: Card;
  ogType?: PageMeta['ogType'];
  /** It offers to be passed on although it is neither an article nor embeddable. */
  isShareable?: boolean;
  /** The page has an embed, and so an oEmbed description. */
  isEmbeddable?: boolean;
  alternates?: Alternate[];
  jsonLd?: WithContext<Thing>[];
  /** Pages between home and this one. */
  trail?: Crumb[];
  /** Name of the page after its trail, where the title would repeat that. */
  crumb?: string;
  /** Languages that have a real translation; all by default. */
  translated?: readonly Locale[];
  contentLang?: string;
  /** The language whose page search engines should take, when this one only shows its text. */
  canonicalLocale?: Locale;
};

/** All other pages are without script, and so is what they offer. */
const sectionsWithScript: readonly Section[] = ['timeline', 'search'];

export function pageMeta(input: PageInput): PageMeta {
  const { locale, page, title } = input;
  const translated = input.translated ?? locales;
  const own = absolute(site.url, pathTo(input.canonicalLocale ?? locale, page));
  const home: Crumb = { text: message(locale, 'site.home'), href: pathTo(locale, '') };
  const hasScript = input.section !== undefined && sectionsWithScript.includes(input.section);
  const breadcrumbs = page === '' ? [] : [home, ...(input.trail ?? []), { text: input.crumb ?? title, href: pathTo(locale, page), ...(input.contentLang && { lang: input.contentLang }) }];
  return {
    locale,
    page,
    ...(input.section && { section: input.section }),
    title,
    ...(input.contentLang && { contentLang: input.contentLang }),
    description: clip(input.description, 200),
    canonical: own,
    hreflang: translated.includes(locale)
      ? [
          ...translated.map((l) => ({ lang: langTag[l], href: absolute(site.url, pathTo(l, page)) })),
          { lang: 'x-default', href: absolute(site.url, page === '' ? '/' : pathTo(translated[0] ?? locale, page)) },
        ]
      : [],
    languages: locales.map((l) => ({
      locale: l,
      lang: langTag[l],
      name: languageName[l],
      href: pathTo(l, page),
      current: l === locale,
    })),
    card: input.card,
    cardUrl: absolute(site.url, cardPath(locale, page)),
    ogType: input.ogType ?? 'website',
    shareTitle: clip(title, shareTitleLength[locale]),
    share: input.isEmbeddable || input.isShareable || input.ogType === 'article' || hasScript ? shareLinks(locale, title, own) : [],
    ...(hasScript && { shareApp: message(locale, 'share.app') }),
    ...(input.isEmbeddable && { oembed: absolute(site.url, oembedAddress(locale, page)) }),
    alternates: input.alternates ?? [],
    jsonLd: [...(input.jsonLd ?? []), ...(breadcrumbs.length > 0 ? [breadcrumbList(breadcrumbs)] : [])],
    breadcrumbs,
  };
}

function breadcrumbList(crumbs: readonly Crumb[]): WithContext<Thing> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, i) => ({
      '@type': 'ListItem' as const,
      position: i + 1,
      name: crumb.text,
      item: absolute(site.url, crumb.href),
    })),
  };
}

/** Cuts at a word, with an ellipsis. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : cut.length).replace(/[\s,;:，；：、]+$/, '')}…`;
}

/** Page of a section under its own name. */
export function sectionTrail(locale: Locale, section: Section): Crumb {
  return { text: message(locale, `nav.${section}` as MessageKey), href: pathTo(locale, section) };
}

/** The digest by which a build knows that a page has not changed. */
export function cacheKey(page: { meta: PageMeta; body: unknown }): string {
  return digestData([page.meta, page.body]);
}
