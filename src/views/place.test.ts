import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import type { Page } from './page.ts';
import { placePages, placesPages, type PlaceBody } from './place.ts';
import { article, facts, testContext } from './testRecord.ts';

describe('page of a place that has ended', () => {
  const { body, meta } = page('en', 'ha-giang');

  it('says until when it stood, by what act, and where it is now', () => {
    expect(body.life).toMatchObject({
      text: 'Until 30 June 2025',
      ended: true,
      successor: { text: 'Tuyen Quang', href: '/en/places/tuyen-quang/' },
      legalBasis: 'Resolution',
    });
    expect(meta.description).toContain('Until 30 June 2025');
  });

  it('keeps its facts, by kind', () => {
    const ids = (lines: { id: string }[]): string[] => lines.map(({ id }) => id);
    expect([ids(body.figures), ids(body.agreements), ids(body.timeline), ids(body.statements)]).toEqual([
      [facts.turnover],
      [facts.programme],
      [facts.talks],
      [],
    ]);
    expect(body.factCount).toBe('3 facts');
    expect(body.articles.map(({ id }) => id)).toEqual([article]);
    expect(body.sources).toEqual([
      { text: 'Hội đàm Hà Giang – Văn Sơn', href: `/en/data/#source-${article}`, lang: 'vi', publisher: 'Border News' },
    ]);
  });

  it('names its partners across the border with what they share', () => {
    expect(body.partners).toEqual([{ text: 'Wenshan', href: '/en/places/wenshan/', side: 'CN', facts: '3 facts' }]);
  });

  it('gives its verified codes', () => {
    expect(body.codes).toEqual([
      { name: 'ISO 3166-2', value: 'VN-03' },
      { name: 'Wikidata', value: 'Q36205', href: 'https://www.wikidata.org/wiki/Q36205' },
    ]);
    expect(meta.jsonLd[0]).toMatchObject({
      '@type': 'AdministrativeArea',
      sameAs: 'https://www.wikidata.org/entity/Q36205',
    });
  });
});

describe('page of its successor', () => {
  it('has no facts of its own and shows those under its earlier name as such', () => {
    const { body } = page('zh', 'tuyen-quang');
    expect(body.factCount).toBe('暂无事实');
    expect([body.figures, body.agreements, body.timeline, body.partners]).toEqual([[], [], [], []]);
    expect(body.formerNames.map(({ text }) => text)).toEqual(['河江省']);
    expect(body.predecessorFacts.map(({ place, count }) => [place.text, count])).toEqual([['河江省', '3条事实']]);
    expect(body.hasFacts).toBe(false);
    expect(body.predecessorFacts[0]?.groups.map(({ of, title, facts: lines }) => [of, title, lines.map(({ id }) => id)])).toEqual([
      ['figures', '主要数据', [facts.turnover]],
      ['timeline', '时间线', [facts.talks]],
      ['agreements', '文件', [facts.programme]],
    ]);
    expect(body.life).toMatchObject({ text: '', ended: false });
  });
});

describe('page of a place on the other side', () => {
  it('shows names in three languages with the official form where it differs', () => {
    const { body } = page('vi', 'wenshan');
    expect(body.names).toEqual([
      { lang: 'vi', name: 'Văn Sơn', certain: true },
      { lang: 'zh-Hans', name: '文山州', official: '文山壮族苗族自治州', certain: true },
      { lang: 'en', name: 'Wenshan', certain: true },
    ]);
    expect(body).toMatchObject({ title: 'Văn Sơn', level: 'Châu tự trị', side: 'CN' });
    expect(body.statements.map(({ id }) => id)).toEqual([facts.proposal]);
    expect(body.borders.map(({ text }) => text)).toEqual(['Hà Giang', 'Tuyên Quang']);
  });

  it('prints Latin letters in Chinese text while the Chinese form is not certain', () => {
    const doubtful = (data: Record<string, unknown>) => ({
      ...data,
      names: { vi: 'Văn Sơn', zh: '文山州', en: 'Wenshan', zhCertainty: 'unverified' },
    });
    const { body, meta } = page('zh', 'wenshan', { 'places/wenshan': doubtful });
    expect(body).toMatchObject({ title: 'Wenshan', titleLang: 'en' });
    expect(meta.card.foot).not.toContain('文山州');
  });
});

describe('list of places', () => {
  it('parts the two sides and sets those without facts aside', () => {
    const [{ body } = { body: undefined }] = placesPages(testContext('en'));
    expect(
      body?.groups.map(({ id, places }) => [id, places.map(({ text, note, facts: n }) => [text, note, n])]),
    ).toEqual([
      ['vn', [['Ha Giang', 'Until 30 June 2025', 3]]],
      ['cn', [['Wenshan', '', 4]]],
      ['other', []],
    ]);
    expect(body?.gazetteer.map(({ title, places }) => [title, places.map(({ text }) => text)])).toEqual([['Viet Nam', ['Tuyen Quang']]]);
    expect(body?.most).toBe(4);
  });
});

function page(locale: Locale, id: string, change = {}): Page<PlaceBody> {
  const found = placePages(testContext(locale, { change })).find(({ params }) => params['id'] === id);
  if (found === undefined) throw new RangeError(`Missing page of ${id}`);
  return found;
}
