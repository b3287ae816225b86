/** Ways to pass a page on: plain links, with the page's own address and nothing added to it. */
import type { Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';

/** Letters of a title that messengers and networks show. A Chinese character is as wide as two letters. */
export const shareTitleLength: Readonly<Record<Locale, number>> = { vi: 70, zh: 36, en: 70 };

type Way = { text: string; address: (title: string, url: string) => string };

const facebook: Way = { text: 'Facebook', address: (_title, url) => `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}` };
const x: Way = { text: 'X', address: (title, url) => `https://x.com/intent/post?${query({ text: title, url })}` };
const weibo: Way = { text: '微博', address: (title, url) => `https://service.weibo.com/share/share.php?${query({ title, url })}` };

/** The networks that readers of each language use and that take an address; Zalo and WeChat take a page from their own menus. */
const networks: Readonly<Record<Locale, readonly Way[]>> = { vi: [facebook, x], zh: [weibo, x], en: [facebook, x] };

export function shareLinks(locale: Locale, title: string, url: string): { text: string; href: string }[] {
  const email: Way = { text: message(locale, 'share.email'), address: () => `mailto:?${query({ subject: title, body: url })}` };
  return [email, ...networks[locale]].map(({ text, address }) => ({ text, href: address(title, url) }));
}

/** Spaces as %20, since mail programs show a plus as it is. */
function query(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
