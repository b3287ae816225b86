/** `llms.txt` and `robots.txt`: where tools that read the site find its parts. */
import { langTag, languageName, locales } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, entryPath, markdownPath, pathTo } from '../i18n/paths.ts';
import { publishedNames } from '../schemas/published.ts';
import { site } from '../site.ts';
import type { Context } from './context.ts';

/** In English, as its readers expect, with every article in each of its languages. */
export function llmsText(contexts: readonly Context[]): string {
  const url = (path: string): string => absolute(site.url, path);
  const articles = [...(contexts[0]?.record.articles.values() ?? [])].toReversed();
  const lines = [
    `# ${message('en', 'site.name')}`,
    '',
    `> ${message('en', 'site.description')}`,
    '',
    'Each fact is typed and carries its evidence: source, paragraph and a short phrase. Numbers in the data are neither rounded nor converted.',
    'Dates are EDTF: `2023?-11-13` is a day whose year was inferred, `[..2021-05-26]` is no later than that day.',
    `Every article and fact has a Markdown version at its address with \`index.md\` added. ${message('en', 'data.licence')}`,
    '',
    '## Data',
    '',
    ...publishedNames.map((name) => `- [${name}.json](${url(`/data/${name}.json`)}): ${message('en', `data.${name}`)}`),
    `- [datapackage.json](${url('/data/datapackage.json')}): ${message('en', 'data.package')}`,
    `- [JSON Schemas](${url('/data/schema/facts.json')}): one for each JSON file, under /data/schema/`,
    '',
    ...locales.flatMap((locale) => [
      `## Articles in ${{ vi: 'Vietnamese', zh: 'Chinese', en: 'English' }[locale]} (${languageName[locale]}, ${langTag[locale]})`,
      '',
      ...articles.flatMap((article) => {
        const text = article.texts[locale];
        return text === undefined ? [] : [`- [${text.title}](${url(markdownPath(locale, entryPath.article(article.id)))}): ${text.summary}`];
      }),
      '',
    ]),
    '## Optional',
    '',
    ...(['method', 'about', 'corrections', 'places', 'mechanisms', 'data'] as const).map(
      (section) => `- [${message('en', `nav.${section}`)}](${url(pathTo('en', section))})`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Everything may be read; embeds say themselves that they are not for indexes. */
export function robotsText(): string {
  return `User-agent: *\nAllow: /\nDisallow: /admin/\n\nSitemap: ${absolute(site.url, '/sitemap.xml')}\n`;
}
