/** The language in which a program speaks. */
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { say, SaidError } from '../../src/record/say.ts';

/** The variables of a POSIX locale, in the order in which they count. */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language asked for, or else that of the environment; English when it names none of the three.
 * @param asked value of `--lang`
 * @throws SaidError for a language that there is not
 */
export function chooseLanguage(asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Locale {
  const named = locales.find((locale) => locale === asked);
  if (named !== undefined) return named;
  if (asked !== undefined) throw new SaidError(say`Unexpected --lang ${asked}, expected vi, zh or en`);
  const set = variables.map((name) => environment[name] ?? '').find((value) => value !== '') ?? '';
  return locales.find((locale) => locale === /^([a-z]+)(?:[_.@]|$)/.exec(set)?.[1]) ?? 'en';
}
