import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { openSearch } from './openSearch.ts';

describe('openSearch', () => {
  it.each(locales)('describes in %s a search that opens this site with the words', (locale) => {
    const text = openSearch(locale);
    expect(text).toContain(`template="https://red-river-record.example/${locale}/search/?q={searchTerms}"`);
    expect([...(/<ShortName>([^<]*)</.exec(text)?.[1] ?? '')].length).toBeLessThanOrEqual(16);
  });
});
