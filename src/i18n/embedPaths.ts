/** Addresses of embeds and of their oEmbed descriptions. Permanent. */
import type { Locale } from './locales.ts';
import { entryPath, type PagePath } from './paths.ts';

/** What an embed shows, as the part of its address behind the language. `'facts/…' | 'places/ha-giang/timeline' | 'schematic'` */
export type EmbedPath = string;

export const embedOf = {
  fact: (id: string): EmbedPath => entryPath.fact(id),
  placeFigures: (id: string): EmbedPath => entryPath.place(id),
  placeTimeline: (id: string): EmbedPath => `${entryPath.place(id)}/timeline`,
  mechanismTimeline: (id: string): EmbedPath => `${entryPath.mechanism(id)}/timeline`,
  schematic: 'schematic',
} as const;

/**
 * Address of an embed; with a version, of the one whose content never changes.
 * `embedAddress('vi', 'schematic') // => '/embed/vi/schematic/'`
 */
export function embedAddress(locale: Locale, embed: EmbedPath, version?: string): string {
  return `/embed/${locale}/${embed}/${version === undefined ? '' : `v/${version}/`}`;
}

/** Address of the oEmbed description of a page. `oembedAddress('vi', '') // => '/oembed/vi/home.json'` */
export function oembedAddress(locale: Locale, page: PagePath): string {
  return `/oembed/${locale}/${page === '' ? 'home' : page}.json`;
}

/** Page of a place for the press. `pressPath('ha-giang') // => 'places/ha-giang/press'` */
export function pressPath(id: string): PagePath {
  return `${entryPath.place(id)}/press`;
}
