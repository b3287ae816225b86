/** Catalogues of what `npm run check` says; English is what the code itself says. */
import type { Locale } from '../locales.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const checkCatalogs: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { vi, zh, en: {} };
