/** Command lines: read, or refused in the editor's language. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Locale } from '../../src/i18n/locales.ts';
import { say, SaidError, type Said } from '../../src/record/say.ts';
import { chooseLanguage } from './language.ts';
import { plain, told } from './reporters.ts';

/** A command line that is not as it should be; programs end with 2. */
export class UsageError extends SaidError {}

/**
 * The options and arguments of this process.
 * @throws UsageError that names the option and what there is
 */
export function readOptions<const Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const said = sayParseError(error, Object.keys(config.options ?? {}));
    if (said === undefined) throw error;
    throw new UsageError(said, { cause: error });
  }
}

/** Node's refusal of a command line; undefined for any other error. */
function sayParseError(error: unknown, options: readonly string[]): Said | undefined {
  const { code, message } = error as { code?: string; message?: string };
  const named = /'(?:-\w, )?(-[^\s'=]*)/.exec(message ?? '')?.[1] ?? '';
  const known = options.map((name) => `--${name}`).join(', ');
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return known === '' ? say`Unexpected option ${named}` : say`Unexpected option ${named}, expected ${known}`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return (message ?? '').includes('does not take') ? say`Unexpected value of ${named}, expected none` : say`Missing value of ${named}`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return say`Unexpected argument ${/'([^']*)'/.exec(message ?? '')?.[1]}`;
    default:
      return undefined;
  }
}

/** The language to speak before the command line is known to be sound: that of `--lang` if it names one, or of the environment. */
export function languageOfProcess(): Locale {
  const { argv, env } = process;
  const at = argv.lastIndexOf('--lang');
  const asked = at === -1 ? argv.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1];
  return ['vi', 'zh', 'en'].includes(asked ?? '') ? chooseLanguage(asked, env) : chooseLanguage(undefined, env);
}

/** Says to the editor what is wrong; undefined and silent when it is an error of the program. */
export function complain(error: unknown, lang: Locale = languageOfProcess()): boolean {
  if (!(error instanceof SaidError)) return false;
  process.stderr.write(`${plain(told(error.said, lang))}\n`);
  return true;
}
