import { describe, expect, it } from 'vitest';
import { absolute, alternates, cardPath, entryPath, pathTo, sections, sourceHref } from './paths.ts';

const fact = '2021-05-26-ha-giang-wenshan/turnover';

describe('addresses, which are permanent', () => {
  it.each([
    [pathTo('vi', ''), '/vi/'],
    [pathTo('zh', 'timeline'), '/zh/timeline/'],
    [pathTo('vi', entryPath.article('2021-05-26-ha-giang-wenshan')), '/vi/articles/2021-05-26-ha-giang-wenshan/'],
    [pathTo('zh', entryPath.fact(fact)), `/zh/facts/${fact}/`],
    [pathTo('en', entryPath.place('ha-giang')), '/en/places/ha-giang/'],
    [pathTo('en', entryPath.mechanism('joint-working-group')), '/en/mechanisms/joint-working-group/'],
    [pathTo('en', entryPath.person('hung-ba')), '/en/people/hung-ba/'],
    [sourceHref('vi', '2021-05-26-ha-giang-wenshan'), '/vi/data/#source-2021-05-26-ha-giang-wenshan'],
    [cardPath('vi', ''), '/cards/vi/home.png'],
    [cardPath('zh', entryPath.fact(fact)), `/cards/zh/facts/${fact}.png`],
    [absolute('https://a.example', '/vi/'), 'https://a.example/vi/'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });

  it('keep every section', () => {
    expect(sections).toEqual([
      'timeline',
      'articles',
      'facts',
      'places',
      'mechanisms',
      'people',
      'figures',
      'agreements',
      'search',
      'data',
      'method',
      'about',
      'contribute',
      'translations',
      'corrections',
    ]);
  });
});

describe('alternates', () => {
  it('names the page in each language', () => {
    expect(alternates('places/ha-giang')).toEqual({
      vi: '/vi/places/ha-giang/',
      zh: '/zh/places/ha-giang/',
      en: '/en/places/ha-giang/',
    });
  });
});
