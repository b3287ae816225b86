import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../i18n/locales.ts';
import { peoplePages, personPages } from './person.ts';
import { article, facts, testContext, testEntry } from './testRecord.ts';

const role = testEntry('facts', `${article}/role-wang`, {
  kind: 'role',
  label: { vi: 'Vương Minh, Bí thư', zh: '王明，州委书记', en: 'Wang Ming, Secretary' },
  places: ['wenshan'],
  topics: ['diplomacy'],
  evidence: [{ source: article, paragraph: 1, phrase: 'Bí thư Châu ủy Vương Minh' }],
  person: 'wang-ming',
  office: { vi: 'Bí thư Châu ủy', zh: '州委书记', en: 'Secretary of the Prefectural Party Committee' },
  asOf: '2024-03-12',
});

describe('page of a person', () => {
  it('prints a certain name in every script', () => {
    expect(locales.map((locale) => page(locale, 'wang-ming').body.title)).toEqual(['Vương Minh', '王明', 'Wang Ming']);
    expect(page('zh', 'wang-ming').body).not.toHaveProperty('titleLang');
  });

  it('prints an uncertain one in Latin letters in Chinese, and says so', () => {
    const { body, meta } = page('zh', 'le-thi-binh');
    expect(body).toMatchObject({ title: 'Lê Thị Bình', titleLang: 'vi', zhUncertain: true });
    expect(body.names.find(({ lang }) => lang === 'zh-Hans')).toEqual({
      lang: 'zh-Hans',
      name: '黎氏平',
      certain: false,
    });
    expect(meta.title).toBe('Lê Thị Bình');
    expect(JSON.stringify([meta, { ...body, names: [] }])).not.toContain('黎氏平');
  });

  it('gives a statement its occasion instead of its speaker once more', () => {
    expect(page('vi', 'le-thi-binh').body.statements).toMatchObject([
      { who: [], date: { text: '12/3/2024 (năm do biên tập suy ra)' } },
    ]);
  });

  it('does not print the title once more among the names', () => {
    expect(page('vi', 'wang-ming').body.names.map(({ name }) => name)).toEqual(['王明', 'Wang Ming']);
  });

  it('lists offices as reported, statements and what else names the person', () => {
    const { body, meta } = page('en', 'wang-ming');
    expect(body.offices).toEqual([
      {
        office: 'Secretary of the Prefectural Party Committee',
        asOf: 'as of 12 March 2024',
        href: `/en/facts/${role.id}/`,
      },
    ]);
    expect(body.events.map(({ id }) => id)).toEqual([facts.talks]);
    expect(body.attributed.map(({ id, who }) => [id, who])).toEqual([[facts.turnover, []]]);
    expect(body.statements).toEqual([]);
    expect(page('en', 'le-thi-binh').body.statements.map(({ id }) => id)).toEqual([facts.proposal]);
    expect(meta).toMatchObject({ ogType: 'profile', card: { foot: 'Secretary of the Prefectural Party Committee' } });
  });
});

describe('list of people', () => {
  it('parts the two sides and gives the office', () => {
    const [{ body } = { body: undefined }] = peoplePages(testContext('zh', { add: [role] }));
    expect(
      body?.groups.map(({ side, people }) => [side, people.map(({ text, lang, office, asOf }) => [text, lang, office, asOf])]),
    ).toEqual([
      ['VN', [['Lê Thị Bình', 'vi', '', '']]],
      ['CN', [['王明', undefined, '州委书记', '据报道，2024年3月']]],
    ]);
  });
});

function page(locale: Locale, id: string) {
  const found = personPages(testContext(locale, { add: [role] })).find(({ params }) => params['id'] === id);
  if (found === undefined) throw new RangeError(`Missing page of ${id}`);
  return found;
}
