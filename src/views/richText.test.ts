import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { need } from './context.ts';
import { escape, factText, htmlToText, resolveArticle, resolveHtml } from './richText.ts';
import { article, facts, placeholder, testContext, testEntry } from './testRecord.ts';

const print = (html: string): string[] => locales.map((locale) => plain(resolveHtml(testContext(locale), html)));

describe('resolveHtml', () => {
  it.each([
    [
      'a figure by its value',
      placeholder('Fact', facts.turnover),
      'trên 6 tỷ USD',
      '超过60亿美元',
      'over US$6 billion',
    ],
    [
      'an event by its date',
      placeholder('Fact', facts.talks),
      '12/3/2024 (năm do biên tập suy ra)',
      '2024年3月12日（年份为编辑推断）',
      '12 March 2024 (year inferred)',
    ],
    [
      'an agreement by its name',
      placeholder('Fact', facts.programme),
      'Chương trình hợp tác',
      '合作计划',
      'Cooperation programme',
    ],
    [
      'a statement by its label',
      placeholder('Fact', facts.proposal),
      'Đề nghị mở cửa khẩu',
      '建议开通口岸',
      'Proposed that a gate be opened',
    ],
    ['a place', placeholder('Place', 'ha-giang'), 'Hà Giang', '河江省', 'Ha Giang'],
    ['a person whose Chinese name is sure', placeholder('Person', 'wang-ming'), 'Vương Minh', '王明', 'Wang Ming'],
    [
      'a person whose Chinese name is not',
      placeholder('Person', 'le-thi-binh'),
      'Lê Thị Bình',
      'Lê Thị Bình',
      'Le Thi Binh',
    ],
    ['a forum', placeholder('Mechanism', 'annual-talks'), 'Hội đàm thường niên', '年度会谈', 'Annual Talks'],
    [
      'a forum with its session',
      placeholder('Mechanism', 'annual-talks', { session: '2' }),
      'Hội đàm thường niên lần thứ hai',
      '第二次年度会谈',
      '2nd Annual Talks',
    ],
    ['a source by its publisher', placeholder('Source', article), 'Báo Biên giới', '边境报', 'Border News'],
    [
      'a source without a publisher',
      placeholder('Source', 'ref-agency'),
      'Không rõ cơ quan đăng',
      '发布机构不详',
      'Publisher unknown',
    ],
    ['what stands between the tags', placeholder('Place', 'wenshan', {}, '<em>x</em>'), 'x', 'x', 'x'],
  ])('prints %s', (_what, html, vi, zh, en) => {
    expect(print(html)).toEqual([vi, zh, en]);
  });

  it.each([
    ['value', 'over US$6 billion'],
    ['number', 'over 6 billion'],
    ['period', '2016–2020'],
    ['date', '2016–2020'],
    ['label', 'Turnover of both sides'],
  ])('shows the %s of a figure', (show, text) => {
    expect(print(placeholder('Fact', facts.turnover, { show }))[2]).toBe(text);
  });

  it('shows the label where a fact has nothing of what is asked for', () => {
    const shown = ['number', 'period', 'date'].map((show) => print(placeholder('Fact', facts.proposal, { show }))[2]);
    expect(shown).toEqual(Array(3).fill('Proposed that a gate be opened'));
    expect(print(placeholder('Fact', facts.programme, { show: 'date' }))[2]).toBe('no later than 12 March 2024');
    expect(print(placeholder('Fact', facts.programme, { show: 'period' }))[2]).toBe('2024–2026');
  });

  it('shows the bare number of an ordinal', () => {
    const ordinal = (data: Record<string, unknown>) => ({
      ...data,
      quantity: { value: 10, unit: 'ordinal' },
      qualifier: 'exact',
    });
    const context = testContext('vi', { change: { [`facts/${facts.turnover}`]: ordinal } });
    const turnover = need(context.record.facts, facts.turnover);
    expect([factText(context, turnover), factText(context, turnover, 'number')]).toEqual(['lần thứ 10', '10']);
  });

  it('shows the office of a role', () => {
    const role = testEntry('facts', `${article}/role-wang`, {
      kind: 'role',
      label: { vi: 'a', zh: 'b', en: 'c' },
      places: ['wenshan'],
      topics: ['diplomacy'],
      evidence: [{ source: article, paragraph: 1, phrase: 'Bí thư Châu ủy' }],
      person: 'wang-ming',
      office: { vi: 'Bí thư Châu ủy', zh: '州委书记', en: 'Secretary' },
      asOf: '2024-03-12',
    });
    expect(plain(resolveHtml(testContext('zh', { add: [role] }), placeholder('Fact', role.id)))).toBe('州委书记');
  });

  it('links each name in the language of the page, and tells the language of a foreign one', () => {
    const html = resolveHtml(
      testContext('zh'),
      placeholder('Person', 'le-thi-binh') +
        placeholder('Person', 'le-thi-binh', {}, '她') +
        placeholder('Fact', facts.turnover),
    );
    expect(html).toBe(
      '<a class="name name-person side-vn" lang="vi" href="/zh/people/le-thi-binh/">Lê Thị Bình</a>' +
        '<a class="name name-person side-vn" href="/zh/people/le-thi-binh/">她</a>' +
        `<a class="cite cite-figure" href="/zh/facts/${facts.turnover}/">超过60亿美元</a>`,
    );
  });

  it('keeps marks that end a clause beside the button before them', () => {
    const { html } = resolveArticle(testContext('vi'), `<p>Đạt ${placeholder('Fact', facts.turnover)}. Sau đó ${placeholder('Fact', facts.turnover)} và thôi.</p>`);
    expect(html).toMatch(/<span class="cite-end"><button [^>]*>[^<]*<\/button><sup class="note-number">1<\/sup>\.<\/span><span class="fact-card"/);
    expect(html).toMatch(/Sau đó <button [^>]*>[^<]*<\/button><sup class="note-number">1<\/sup> và thôi\./);
  });

  it('makes a button only of what is short in the language', () => {
    const card = (locale: 'vi' | 'zh' | 'en', show?: string): boolean =>
      resolveArticle(testContext(locale), placeholder('Fact', facts.turnover, show === undefined ? {} : { show })).html.startsWith('<button');
    expect([card('vi'), card('zh'), card('en')]).toEqual([true, true, true]);
    expect([card('vi', 'label'), card('zh', 'label'), card('en', 'label')]).toEqual([true, true, false]);
  });

  it('touches nothing else, and nothing of what it has printed', () => {
    const html = '<p>a &#x3C; b <a href="https://a.example">x</a></p>\n<h2 id="s-1">y</h2>';
    expect(resolveHtml(testContext('vi'), html)).toBe(html);
    const tricky = (data: Record<string, unknown>) => ({
      ...data,
      label: { vi: `<b>"&" ${placeholder('Place', 'x')}`, zh: 'b', en: 'c' },
    });
    const context = testContext('vi', { change: { [`facts/${facts.proposal}`]: tricky } });
    expect(resolveHtml(context, placeholder('Fact', facts.proposal))).toContain(
      '>&lt;b&gt;&quot;&amp;&quot; &lt;x-cite data-name=&quot;Place&quot; data-id=&quot;x&quot;&gt;&lt;/x-cite&gt;</a>',
    );
  });

  it('refuses what the checks would not have let through', () => {
    expect(() => print(placeholder('Fact', `${article}/nothing`))).toThrow(RangeError);
    expect(() => print(placeholder('Script', 'x'))).toThrow(RangeError);
  });
});

describe('htmlToText', () => {
  it('reads back what was escaped, and parts blocks by a space', () => {
    expect(htmlToText(`<h2>a</h2><p>${escape('5 < 6 & "7" > 4')}</p><ul><li>b</li><li>c</li></ul>`)).toBe(
      'a 5 < 6 & "7" > 4 b c',
    );
    expect(htmlToText('a &#x26;lt; b')).toBe('a &lt; b');
  });
});

function plain(html: string): string {
  return htmlToText(html).replaceAll('\u00a0', ' ');
}
