/** The day of publication that an address carries: its folders, or the moment at which the program made its number. */
import type { SourceLang } from '../types.ts';
import { isDay, type Stamp } from './stamp.ts';

const folders = [
  /(?<!\d)(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/,
  /(?<!\d)(20\d{2})(\d{2})\/t?(?:20\d{2})\d{2}(\d{2})_/,
  /(?<!\d)(20\d{2})-(\d{2})\/(\d{2})(?!\d)/,
  /(?<!\d)(20\d{2})(\d{2})\/?(\d{2})(?!\d)/,
];
const moment = /(?<!\d)(1[2-9]\d{11})(?!\d)/;
const hour_ms = 60 * 60 * 1000;

/** The day only: the hour of a number is a program's. It is read in the zone of the language's newsrooms. */
export function urlToStamp(url: string, lang: SourceLang | null): Stamp | undefined {
  const address = url.slice(0, 500);
  const [, digits] = moment.exec(address) ?? [];
  if (digits !== undefined) {
    const local = new Date(Number(digits) + (lang === 'zh' ? 8 : 7) * hour_ms);
    return stampOf(local.toISOString().slice(0, 10), digits);
  }
  for (const pattern of folders) {
    const [printed = '', year = '', month = '', day = ''] = pattern.exec(address) ?? [];
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (printed !== '' && isDay(iso)) return stampOf(iso, printed);
  }
  return undefined;
}

function stampOf(iso: string, printed: string): Stamp {
  return { iso, printed, hasSeconds: false, isMachineForm: false, rest: '' };
}
