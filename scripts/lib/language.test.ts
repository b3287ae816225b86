import { describe, expect, it } from 'vitest';
import { SaidError } from '../../src/record/say.ts';
import { chooseLanguage } from './language.ts';

describe('language of a program', () => {
  it.each([
    ['vi', { LC_ALL: 'zh_CN.UTF-8' }, 'vi'],
    [undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'vi_VN' }, 'zh'],
    [undefined, { LC_ALL: '', LC_MESSAGES: 'vi_VN.UTF-8', LANG: 'zh_CN' }, 'vi'],
    [undefined, { LANG: 'zh' }, 'zh'],
    [undefined, { LANG: 'vi@latin' }, 'vi'],
    [undefined, { LANG: 'C.UTF-8' }, 'en'],
    [undefined, { LC_ALL: 'C', LANG: 'vi_VN' }, 'en'],
    [undefined, { LANG: 'POSIX' }, 'en'],
    [undefined, { LANG: 'vie' }, 'en'],
    [undefined, { LANG: 'fr_FR.UTF-8' }, 'en'],
    [undefined, {}, 'en'],
  ] as const)('--lang %s with %j is %s', (asked, environment, language) => {
    expect(chooseLanguage(asked, environment)).toBe(language);
  });

  it('is refused when there is none of that name', () => {
    for (const asked of ['fr', '', 'constructor', 'VI']) expect(() => chooseLanguage(asked, {})).toThrow(SaidError);
  });
});
