/** The OpenSearch description (OpenSearch 1.1): with it a browser offers this site in its own search box. */
import { langTag, type Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { escape } from './richText.ts';

/** The short name may have 16 signs, the long one 48. */
export function openSearch(locale: Locale): string {
  const address = absolute(site.url, pathTo(locale, 'search'));
  const fields = [
    `<ShortName>${escape(message(locale, 'search.shortName'))}</ShortName>`,
    `<LongName>${escape(message(locale, 'site.name'))}</LongName>`,
    `<Description>${escape(message(locale, 'search.lead'))}</Description>`,
    `<Language>${langTag[locale]}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${absolute(site.url, '/favicon.svg')}</Image>`,
    `<Url type="text/html" template="${escape(address)}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(site.url, openSearchPath(locale))}"/>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n${fields.join('\n')}\n</OpenSearchDescription>\n`;
}

/** `openSearchPath('vi') // => '/vi/opensearch.xml'` */
export function openSearchPath(locale: Locale): string {
  return `/${locale}/opensearch.xml`;
}
