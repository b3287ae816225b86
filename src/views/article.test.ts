import { describe, expect, it } from 'vitest';
import { articlePages, articlesPages, type ArticleBody } from './article.ts';
import type { Page } from './page.ts';
import { article, facts, testContext, testEntry, type TestOptions } from './testRecord.ts';

const withoutEnglish: TestOptions = { change: { [`articles/${article}/en`]: undefined } };

describe('article page', () => {
  it('prints its text with the values of its facts', () => {
    const { body } = page('en');
    expect(body).toMatchObject({
      title: 'Border talks',
      summary: 'Both sides met.',
      contents: [{ id: 's-1', text: '1' }],
    });
    expect(body.html).toContain('over US$6\u00a0billion');
    expect(body.html).not.toContain('x-cite');
    expect(body).not.toHaveProperty('lang');
  });

  it('names on its card the places of the title first, one of each side, and how many are left out', () => {
    const foot = (locale: 'zh' | 'en', title: string, places: readonly string[]): string =>
      page(locale, {
        change: {
          [`articles/${article}/${locale}`]: (data) => ({ ...data, title }),
          [`facts/${facts.talks}`]: (data) => ({ ...data, places }),
          [`facts/${facts.turnover}`]: (data) => ({ ...data, places: ['ha-giang'] }),
          [`facts/${facts.programme}`]: (data) => ({ ...data, places: ['ha-giang'] }),
        },
        add: ['lai-chau', 'dien-bien', 'lao-cai'].map((id) =>
          testEntry('places', id, { names: { vi: id, zh: `${id}省`, en: id, zhCertainty: 'certain' }, level: 'province', country: 'VN' }),
        ),
      }).meta.card.foot;
    const five = ['ha-giang', 'lai-chau', 'dien-bien', 'lao-cai', 'wenshan'];
    expect(foot('en', 'Talks', five)).toBe('Ha Giang · dien-bien · lai-chau · Wenshan +1');
    expect(foot('zh', 'lao-cai会谈', five)).toBe('lao-cai省、河江省、dien-bien省、文山州 +1');
    expect(foot('en', 'Talks', ['ha-giang', 'wenshan'])).toBe('Ha Giang · Wenshan');
  });

  it('lists the facts that it cites and no others, by kind', () => {
    expect(page('vi').body.facts.map(({ title, facts: [first], facts: { length } }) => [title, length, first?.id])).toEqual([
      ['Sự kiện', 1, facts.talks],
      ['Số liệu', 1, facts.turnover],
      ['Văn kiện', 1, facts.programme],
    ]);
  });

  it('says how each language came about', () => {
    expect((['vi', 'zh', 'en'] as const).map((locale) => page(locale).body.state.kind)).toEqual([
      'original',
      'machine',
      'reviewed',
    ]);
    expect(page('vi').body.state).not.toHaveProperty('href');
    expect(page('zh').body.state).toMatchObject({ href: `/vi/articles/${article}/`, hrefLang: 'vi' });
  });

  it('says that a translation is older than its original', () => {
    expect((['vi', 'zh', 'en'] as const).map((locale) => page(locale).body.stale)).toEqual([
      '',
      '译文完成后，原文已有改动。',
      '',
    ]);
  });

  it('shows the original, marked as such, where a translation is missing', () => {
    const { body, meta } = page('en', withoutEnglish);
    expect(body).toMatchObject({
      title: 'Hội đàm biên giới',
      lang: 'vi',
      state: { kind: 'missing', href: `/vi/articles/${article}/` },
    });
    expect(body.html).toContain('trên 6\u00a0tỷ USD');
    expect(meta.jsonLd[0]).toMatchObject({ '@type': 'Article', inLanguage: 'vi' });
    expect(meta.breadcrumbs.at(-1)).toMatchObject({ lang: 'vi' });
  });

  it('names its sources by title and publisher', () => {
    expect(page('zh').body.sources).toMatchObject([
      { text: 'Hội đàm Hà Giang – Văn Sơn', lang: 'vi', publisher: { text: '边境报' } },
    ]);
  });

  it('leads a picture to its published place', () => {
    const picture = testEntry(
      'articles',
      '2024-05-01-with-picture',
      { title: 'a', summary: 'b', original: true, sources: [article], published: '2026-11-21', topics: ['trade'] },
      { locale: 'vi', html: '<p><img src="./river.webp" alt="sông"></p>', originalDigest: 'x' },
    );
    const pages = articlePages(testContext('vi', { add: [picture] }));
    expect(pages.find(({ params }) => params['id'] === picture.id)?.body.html).toContain(
      'src="/media/2024-05-01-with-picture/river.webp"',
    );
  });
});

describe('list of articles', () => {
  it('dates an article by its event and says in what language a title is', () => {
    const [own] = articlesPages(testContext('zh'))[0]?.body.articles ?? [];
    expect(own).toMatchObject({
      title: '边境会谈',
      date: { text: '2024年3月12日（年份为编辑推断）' },
      facts: '3条事实',
      topics: ['贸易', '边境管理'],
    });
    expect(own).not.toHaveProperty('lang');
    const [foreign] = articlesPages(testContext('en', withoutEnglish))[0]?.body.articles ?? [];
    expect(foreign).toMatchObject({ title: 'Hội đàm biên giới', lang: 'vi', href: `/en/articles/${article}/` });
  });

  it('hides a draft', () => {
    const draft = (data: Record<string, unknown>) => ({ ...data, draft: true });
    const options = { change: { [`articles/${article}/vi`]: draft } };
    expect(articlesPages(testContext('vi', options))[0]?.body.articles).toEqual([]);
    expect(articlesPages(testContext('vi', { ...options, drafts: true }))[0]?.body.articles).toHaveLength(1);
  });
});

function page(locale: 'vi' | 'zh' | 'en', options?: TestOptions): Page<ArticleBody> {
  const [first] = articlePages(testContext(locale, options));
  if (first === undefined) throw new RangeError('Missing page');
  return first;
}
