/** oEmbed 1.0 descriptions (oembed.com) of the pages that can be shown elsewhere. */
import { cardPath, absolute, pathTo, type PagePath } from '../../i18n/paths.ts';
import { message } from '../../i18n/messages/index.ts';
import { site } from '../../site.ts';
import type { Context } from '../context.ts';
import { allEmbeds, embedOffer, type Embed } from './embed.ts';

/** The answer of type `rich`; sizes in px. */
export type Oembed = {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
};

const frameWidth = 640;
const day_s = 86_400;

/** One description for each page that has an embed; a place with several is described by its first. */
export function oembeds(context: Context): Map<PagePath, Oembed> {
  const first = new Map<PagePath, Oembed>();
  for (const embed of allEmbeds(context)) if (!first.has(embed.page)) first.set(embed.page, oembed(embed));
  return first;
}

function oembed(embed: Embed): Oembed {
  const { locale, page, title, height } = embed;
  const name = message(locale, 'site.name');
  const home = absolute(site.url, pathTo(locale, ''));
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: name,
    author_url: home,
    provider_name: name,
    provider_url: home,
    cache_age: day_s,
    html: embedOffer(embed).snippet,
    width: frameWidth,
    height,
    thumbnail_url: absolute(site.url, cardPath(locale, page)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
