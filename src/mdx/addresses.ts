/** Addresses of links and pictures, judged as a browser reads them. */

/** Whether a link may go there: http(s), or relative inside the site without climbing out. */
export function isSafeLink(url: string): boolean {
  const read = decode(url).replace(/[\u0000-\u0020]/g, '');
  if (read === '') return false;
  if (/^https?:\/\//i.test(read)) return URL.canParse(url);
  if (/^[a-z][a-z0-9+.-]*:/i.test(read) || read.startsWith('//') || read.includes('\\')) return false;
  if (/(?:^|\/)\.\.(?:[/?#]|$)/.test(read)) return false;
  return !/\.(?:[cm]?[jt]s|[jt]sx|astro|mdx)(?:[/?#]|$)/i.test(read);
}

/** Whether it names a picture beside the article. `./river-bridge.jpg` */
export function isLocalImage(url: string): boolean {
  return /^\.\/[a-z0-9][a-z0-9-]*\.(?:png|jpg|webp)$/.test(url);
}

/** One sign at a time, since a browser reads `%2e` also beside a broken `%zz`. */
function decode(url: string): string {
  return url.replace(/%([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
