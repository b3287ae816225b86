/** The pages of `/admin/`: one a language, and one that leads to them. No scripts or styles inside the HTML. */
import { langTag, languageName } from '../../../src/i18n/locales.ts';
import { catalogs } from '../../../src/i18n/messages/index.ts';
import { locales, type Locale } from '../../../src/schemas/common.ts';
import { site } from '../../../src/site.ts';
import { words } from './words.ts';

/** @param repository where changes are proposed; the page says how to sign in there, or that it is not configured */
export function adminPage(locale: Locale, repository = site.repository): string {
  const w = words[locale];
  const text = repository === undefined ? w.noRepository : repository.signIn === undefined ? w.token : undefined;
  const notice = text === undefined ? '' : `<p role="status">${escape(text)}</p>`;
  const others = locales.filter((other) => other !== locale).map((other) => languageLink(other));
  const guide = `<a href="/${locale}/contribute/">${escape(w.guide)}</a>`;
  return document(
    langTag[locale],
    `${catalogs[locale]['site.name']} · ${w.title}`,
    '<script type="module" src="/admin/admin.js"></script>',
    `<header class="bar">${notice}${[guide, ...others].join('')}</header>\n<noscript><p class="choose">${escape(w.noScript)}</p></noscript>\n<div id="nc-root"></div>`,
  );
}

/** Where an editor chooses a language. */
export function adminIndex(): string {
  const title = locales.map((locale) => words[locale].title).join(' · ');
  return document('mul', title, '', `<nav class="choose">${locales.map(languageLink).join('<br>')}</nav>`);
}

function languageLink(locale: Locale): string {
  return `<a href="/admin/${locale}/" lang="${langTag[locale]}" hreflang="${langTag[locale]}">${languageName[locale]}</a>`;
}

function document(lang: string, title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escape(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/admin/admin.css">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
