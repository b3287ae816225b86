import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import { factPages, factsPages, type FactBody } from './fact.ts';
import type { Page } from './page.ts';
import { article, facts, testContext, testEntry, type TestOptions } from './testRecord.ts';

describe('page of a figure', () => {
  it('sets the number apart and tells it in its title', () => {
    const { body, meta } = page('vi', facts.turnover);
    expect(body.quantity).toMatchObject({ before: 'trên', number: '6\u00a0tỷ', after: 'USD' });
    expect(meta.title).toBe('Kim ngạch hai bên: trên 6\u00a0tỷ USD');
    expect(page('zh', facts.turnover).meta.title).toBe('双方进出口总额：超过60亿美元');
    expect(meta.card.figure).toEqual({ before: 'trên', number: '6\u00a0tỷ', after: 'USD' });
  });

  it('shows its evidence with the place, and opens the source there', () => {
    expect(page('en', facts.turnover).body.evidence).toEqual([
      {
        phrase: 'đạt trên 6 tỷ USD',
        lang: 'vi',
        where: 'paragraph 4',
        source: { text: 'Hội đàm Hà Giang – Văn Sơn', href: `/en/data/#source-${article}`, lang: 'vi' },
        publisher: { text: 'Border News' },
        published: '13 March 2024, 16:12 GMT+7',
        openAt: `https://news.example/talks-1#:~:text=${encodeURIComponent('đạt trên 6 tỷ USD')}`,
      },
    ]);
  });

  it('tells the title and a caption from paragraphs', () => {
    const where = (id: string): string | undefined => page('en', id).body.evidence[0]?.where;
    expect([where(facts.proposal), where(facts.programme), where(facts.talks)]).toEqual([
      'title',
      'caption 1',
      'paragraph 1',
    ]);
  });

  it('hides nothing of a disagreement, a correction or a note', () => {
    const { body } = page('en', facts.turnover);
    expect(body.disputed).toMatchObject({
      title: 'The source is inconsistent',
      summary: 'The period is possibly 2016–2021; the one given here is held likelier',
      reason: 'Two paragraphs differ. The value above is preferred.',
      alternatives: [{ text: '2016–2021', evidence: [{ phrase: 'giai đoạn 2016 – 2021', where: 'paragraph 2' }] }],
    });
    expect(body.corrections).toEqual([
      { date: { text: '22 November 2026', machine: '2026-11-22' }, was: '5', now: '6', reason: 'Slip of the pen.' },
    ]);
    expect(body.note).toBe('<p>Note</p>');
    expect(body.line).toMatchObject({ disputed: true, inferred: false });
  });

  it('names who said it and who reported it', () => {
    expect(page('zh', facts.turnover).body).toMatchObject({ attribution: [{ text: '王明' }], via: { text: '边境报' } });
  });

  it('names the period of a change, and a plan as a plan', () => {
    const change = (data: Record<string, unknown>) => ({
      ...data,
      quantity: { value: -8.47, unit: 'percent' },
      qualifier: 'exact',
      change: { from: '2022' },
      planned: true,
    });
    const { body } = page('en', facts.turnover, { change: { [`facts/${facts.turnover}`]: change } });
    expect(body.remarks).toEqual(['compared with 2022', 'Planned, not carried out when reported']);
    expect(body.line).toMatchObject({ quantity: { text: 'down 8.47%' }, planned: true });
  });
});

describe('page of any fact', () => {
  it('names a page consulted in the language of the reader when its own title was not noted', () => {
    const untitled = (data: Record<string, unknown>) => ({
      ...data,
      title: '[Report on the talks]',
      description: { vi: 'Tin về hội đàm', zh: '关于会谈的报道', en: 'Report on the talks' },
    });
    const consulted = (locale: Locale) =>
      page(locale, facts.talks, { change: { 'sources/ref-agency': untitled } }).body.inferred?.sources;
    expect(consulted('zh')).toEqual([{ text: '关于会谈的报道', href: '/zh/data/#source-ref-agency' }]);
    expect(consulted('vi')).toEqual([{ text: 'Tin về hội đàm', href: '/vi/data/#source-ref-agency' }]);
  });

  it('says that sources disagree only when they are several, and which reading is likelier', () => {
    const other = (data: Record<string, unknown>) => ({
      ...data,
      disputed: {
        preferred: 'alternative',
        reason: { vi: 'Lý do.', zh: '理由。', en: 'Reason.' },
        alternatives: [
          {
            quantity: { value: 5e9, unit: 'USD', currency: 'USD' },
            evidence: [{ source: 'ref-agency', paragraph: 1, phrase: '5 tỷ USD' }],
          },
        ],
      },
    });
    const { disputed } = page('zh', facts.turnover, { change: { [`facts/${facts.turnover}`]: other } }).body;
    expect(disputed).toMatchObject({ title: '来源不一致', summary: '更可能是50亿美元', reason: '理由。另一说法更为可信。' });
  });

  it('begins the line of a field with a capital', () => {
    const said = (data: Record<string, unknown>) => ({
      ...data,
      speaker: [{ label: { vi: 'lãnh đạo hai bên', zh: '双方领导', en: 'leaders of both sides' } }],
    });
    const { body } = page('vi', facts.proposal, { change: { [`facts/${facts.proposal}`]: said } });
    expect(body.fields[0]?.links).toEqual([{ text: 'Lãnh đạo hai bên' }]);
    expect(body.line.who).toEqual([{ text: 'Lãnh đạo hai bên' }]);
  });

  it('says why a value is inferred and what else was read', () => {
    expect(page('en', facts.talks).body.inferred).toEqual({
      why: 'The source prints no year.',
      sources: [{ text: 'Talks held', href: '/en/data/#source-ref-agency', lang: 'en' }],
    });
  });

  it('names each field in the language of the page', () => {
    const fields = (id: string): string[] =>
      page('en', id).body.fields.map(
        ({ name, links, date }) => `${name}: ${date?.text ?? links.map(({ text }) => text).join(', ')}`,
      );
    expect(fields(facts.talks)).toEqual([
      'Date: 12 March 2024 (year inferred)',
      'Type: conference',
      'Held: in person',
      'Took part: Le Thi Binh, Wang Ming',
      'Places: Ha Giang, Wenshan',
      'Forum: 2nd Annual Talks',
      'Topics: Diplomacy',
    ]);
    expect(fields(facts.programme)).toEqual([
      'Document: cooperation programme',
      'Status: signed',
      'Signed: no later than 12 March 2024',
      'Period: 2024–2026',
      'Parties: Ha Giang, Wenshan',
      'Places: Ha Giang, Wenshan',
      'Topics: Border management',
    ]);
    expect(fields(facts.proposal)).toEqual([
      'Said by: Le Thi Binh',
      'Type: proposal',
      'Places: Wenshan',
      'Topics: Border management',
    ]);
  });

  it('lists the items of a donation with givers and takers', () => {
    const donation = testEntry('facts', `${article}/supplies`, {
      kind: 'donation',
      label: { vi: 'Vật tư', zh: '物资', en: 'Supplies' },
      places: ['wenshan'],
      topics: ['health'],
      evidence: [{ source: article, paragraph: 9, phrase: '30.000 khẩu trang' }],
      donors: [{ place: 'wenshan' }],
      recipients: [{ label: { vi: 'Người dân', zh: '居民', en: 'Residents' } }],
      facilitators: [{ organization: 'border-news' }],
      items: [
        {
          label: { vi: 'Khẩu trang', zh: '口罩', en: 'Masks' },
          quantity: { value: 30_000, unit: 'mask' },
          qualifier: 'about',
        },
        { label: { vi: 'Thuốc', zh: '药品', en: 'Medicine' } },
      ],
      date: '2024-03-12',
    });
    const { body } = page('zh', donation.id, { add: [donation] });
    expect(body.items).toEqual([{ label: '口罩', quantity: expect.objectContaining({ text: '约3万只口罩' }) }, { label: '药品' }]);
    expect(body.fields.map(({ name }) => name).slice(0, 4)).toEqual(['日期', '捐赠方', '受赠方', '协调方']);
  });

  it('leads to the article that tells it and to other facts of the report', () => {
    const { body, meta } = page('vi', facts.turnover);
    expect(body.articles.map(({ id }) => id)).toEqual([article]);
    expect(body.related.map(({ id }) => id).sort()).toEqual([facts.programme, facts.proposal, facts.talks]);
    expect(meta.breadcrumbs.map(({ href }) => href)).toContain(`/vi/articles/${article}/`);
    expect(page('vi', facts.proposal).body.articles).toEqual([]);
  });

  it('says that its wording is a translation, except in Vietnamese', () => {
    expect((['vi', 'zh', 'en'] as const).map((locale) => page(locale, facts.talks).body.machineLabel)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('gives a start to machines only for a day without doubt', () => {
    expect(page('en', facts.talks).meta.jsonLd[0]).not.toHaveProperty('startDate');
    const certain = (data: Record<string, unknown>) => ({ ...data, date: '2024-03-12' });
    expect(page('en', facts.talks, { change: { [`facts/${facts.talks}`]: certain } }).meta.jsonLd[0]).toMatchObject({
      '@type': 'Event',
      startDate: '2024-03-12',
    });
  });
});

describe('list of facts', () => {
  it('puts each fact under its report', () => {
    const [{ body } = { body: undefined }] = factsPages(testContext('zh'));
    expect(body?.groups.map(({ title, kinds }) => [title.text, kinds.map(({ facts: [fact] }) => fact?.id)])).toEqual([
      ['边境会谈', [facts.talks, facts.turnover, facts.programme, facts.proposal]],
    ]);
  });

  it('hides drafts', () => {
    const draft = (data: Record<string, unknown>) => ({ ...data, draft: true });
    const context = testContext('vi', { change: { [`facts/${facts.proposal}`]: draft } });
    expect(factPages(context).map(({ params }) => params['id'])).not.toContain(facts.proposal);
  });
});

function page(locale: Locale, id: string, options?: TestOptions): Page<FactBody> {
  const found = factPages(testContext(locale, options)).find(({ params }) => params['id'] === id);
  if (found === undefined) throw new RangeError(`Missing page of ${id}`);
  return found;
}
