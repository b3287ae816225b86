import { describe, expect, it } from 'vitest';
import { need } from './context.ts';
import { factCard, factPages, factQuoteJobs } from './fact.ts';
import { cardAlt } from './quoteCard.ts';
import { facts, testContext, testContexts } from './testRecord.ts';

describe('cards of a fact', () => {
  it('are offered in the page’s language and in Vietnamese and Chinese together, with what they say', () => {
    const page = factPages(testContext('en')).find(({ params }) => params['id'] === facts.turnover);
    expect(page?.body.cards).toMatchObject([
      { name: 'English', png: `/cards/en/facts/${facts.turnover}.png`, svg: `/cards/en/facts/${facts.turnover}.svg`, alt: [{ lang: 'en' }] },
      { name: 'Vietnamese and Chinese', png: `/cards/vi-zh/facts/${facts.turnover}.png`, alt: [{ lang: 'vi' }, { lang: 'zh-Hans' }] },
    ]);
    const reason = { vi: 'a', zh: 'b', en: 'c' };
    const change = { [`facts/${facts.turnover}`]: (data: Record<string, unknown>) => ({ ...data, withdrawn: { date: '2026-12-01', reason } }) };
    const gone = testContexts({ change });
    expect(factPages(testContext('en', { change })).find(({ params }) => params['id'] === facts.turnover)?.body.cards).toEqual([]);
    expect(factQuoteJobs(gone).filter(({ png }) => png.includes(facts.turnover))).toHaveLength(4);
  });

  it('say number, qualifier and source in words', () => {
    const alts = testContexts().map((context) => cardAlt(factCard(context, need(context.record.facts, facts.turnover))));
    expect(alts).toEqual([
      'Số liệu · 2016–2020 · nguồn không khớp. Kim ngạch hai bên: trên 6 tỷ USD. Nguồn: Báo Biên giới. Biên niên Sông Hồng.',
      '数据 · 2016—2020年 · 来源不一。双方进出口总额：超过60亿美元。来源：边境报。红河纪事。',
      'Figure · 2016–2020 · disputed. Turnover of both sides: over US$6 billion. Source: Border News. Red River Record.',
    ]);
  });
});
