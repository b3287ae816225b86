import { describe, expect, it } from 'vitest';
import { mechanismPages, mechanismsPages } from './mechanism.ts';
import { article, facts, testContext, type TestOptions } from './testRecord.ts';

describe('page of a forum', () => {
  it('lists sessions, newest first, and leaves a known one without an article as a gap', () => {
    expect(sessions('en')).toEqual([
      {
        number: 2,
        title: '2nd Annual Talks',
        date: { text: '12 March 2024', machine: '2024-03-12' },
        mode: 'in person',
        host: { text: 'Ha Giang', href: '/en/places/ha-giang/', side: 'VN' },
        sources: [{ text: 'Hội đàm Hà Giang – Văn Sơn', href: `/en/data/#source-${article}`, lang: 'vi' }],
        article: { text: 'Border talks', href: `/en/articles/${article}/` },
      },
      {
        number: 1,
        title: '1st Annual Talks',
        date: { text: 'May 2023', machine: '2023-05' },
        host: { text: 'Wenshan', href: '/en/places/wenshan/', side: 'CN' },
        sources: [{ text: 'Talks held', href: '/en/data/#source-ref-agency', lang: 'en' }],
      },
    ]);
  });

  it('strings its sessions on the card’s river, hollow where no article tells of one', () => {
    const beads = mechanismPages(testContext('en'))[0]?.meta.card.beads;
    expect(beads?.map(({ at, filled }) => [at, filled])).toEqual([
      [0.25, false],
      [0.75, true],
    ]);
  });

  it('makes a gap of a session whose article is a draft', () => {
    const draft = (data: Record<string, unknown>) => ({ ...data, draft: true });
    expect(
      sessions('vi', { change: { [`articles/${article}/vi`]: draft } })?.map((session) => 'article' in session),
    ).toEqual([false, false]);
  });

  it('names itself, its members and its facts', () => {
    const [{ body } = { body: undefined }] = mechanismPages(testContext('zh'));
    expect(body).toMatchObject({ title: '年度会谈机制', short: '年度会谈', established: { text: '2022年' } });
    expect(body?.names.map(({ lang, certain }) => [lang, certain])).toEqual([
      ['vi', true],
      ['zh-Hans', false],
      ['en', true],
    ]);
    expect(body?.members).toMatchObject([{ places: [{ text: '河江省' }, { text: '文山州' }] }]);
    expect(body?.facts.map(({ id }) => id)).toEqual([facts.talks]);
  });

  it('says since when a member belongs', () => {
    const joined = (data: Record<string, unknown>) => ({
      ...data,
      members: [{ places: ['ha-giang'] }, { from: '2024', places: ['ha-giang', 'wenshan'] }],
    });
    const [{ body } = { body: undefined }] = mechanismPages(
      testContext('en', { change: { 'mechanisms/annual-talks': joined } }),
    );
    expect(body?.members.map(({ when }) => when)).toEqual(['Members before 2024', 'Members since 2024']);
  });

  it('does not say 会议 twice', () => {
    const short = {
      vi: 'Hội nghị hành lang',
      zh: '经济走廊合作会议',
      en: 'Corridor Conference',
      zhCertainty: 'certain',
    };
    const renamed = (data: Record<string, unknown>) => ({ ...data, short });
    expect(sessions('zh', { change: { 'mechanisms/annual-talks': renamed } })?.[0]?.title).toBe(
      '第二次经济走廊合作会议',
    );
  });
});

describe('list of forums', () => {
  it('counts sessions and facts', () => {
    expect(mechanismsPages(testContext('en'))[0]?.body.mechanisms).toMatchObject([
      { text: 'Annual Talks', sessions: '2 sessions', facts: '1 fact' },
    ]);
  });
});

function sessions(locale: 'vi' | 'zh' | 'en', options?: TestOptions) {
  return mechanismPages(testContext(locale, options))[0]?.body.sessions;
}
