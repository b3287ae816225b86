/** Catalogues of what the check and the editors' other programs say; English is what the code itself says. */
import type { Locale } from '../locales.ts';
import { viCaptures } from './viCaptures.ts';
import { viPrograms } from './viPrograms.ts';
import { vi } from './vi.ts';
import { zhCaptures } from './zhCaptures.ts';
import { zhPrograms } from './zhPrograms.ts';
import { zh } from './zh.ts';

export const checkCatalogs: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  vi: { ...vi, ...viPrograms, ...viCaptures },
  zh: { ...zh, ...zhPrograms, ...zhCaptures },
  en: {},
};

/** A message as a sentence with its stop, so that another may follow. Where words are parted by spaces, that comes with the next. */
export function withStop(message: string, locale: Locale): string {
  return /[.?!。？！]$/.test(message) ? message : `${message}${locale === 'zh' ? '。' : '.'}`;
}
