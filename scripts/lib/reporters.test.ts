import { describe, expect, it } from 'vitest';
import { issue, rules, type Issue, type RuleName } from '../../src/record/issue.ts';
import { say } from '../../src/record/say.ts';
import { formats } from './reporters.ts';

const at = { line: 3, column: 5 };
const path = 'content/facts/2026-01-15-bridge-talks/delegates.mdx';
const issues: Issue[] = [
  issue('schema', path, at, say`${'level'}: ${say`${say`missing`}, ${say`expected ${say`string`}`}`}`),
  issue('reference', path, at, say`Unexpected id ${'lao-cay'}, which is not in content/${'places'}/, did you mean ${'lao-cai'}?`),
  issue('number-in-prose', path, at, say`Unexpected number ${129} outside <Fact>`),
  issue('translation-basis', path, at, say`Unexpected basis ${'a'}, expected ${'b'}: the original has changed since: ${say`${say`paragraph ${1} “${'Hai bên'}” changed`}, ${say`former paragraph ${2} removed`}`}`, 'warning'),
  issue('wording', path, at, say`Unexpected “${'Vietnam'}”, expected “${'Viet Nam'}”: ${say`the record writes the country’s name as the United Nations does`}`, 'warning'),
];

describe('issues', () => {
  it.each(['vi', 'zh', 'en'] as const)('are told in %s', (locale) => {
    expect(formats.pretty(issues, locale)).toMatchSnapshot();
    expect(formats.github(issues.slice(1, 2), locale)).toMatchSnapshot();
    expect(JSON.parse(formats.json(issues.slice(1, 2), locale))).toMatchSnapshot();
  });

  it('of every rule come with what to do, an example and the place in the guide, in each language', () => {
    const one = (Object.keys(rules) as RuleName[]).map((rule) => issue(rule, path, at, say`Missing folder`));
    const [vi, zh, en] = (['vi', 'zh', 'en'] as const).map((locale) => formats.pretty(one, locale).split('\n'));
    expect(new Set([vi?.length, zh?.length, en?.length])).toEqual(new Set([2 * one.length + 2]));
    for (const rule of Object.keys(rules)) expect(vi).toContainEqual(expect.stringMatching(new RegExp(`^ {2}${rule}: Ví dụ: .+ · Hướng dẫn: /vi/contribute/#${rule}$`)));
  });
});
