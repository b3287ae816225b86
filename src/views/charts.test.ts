import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { agreementChart } from './agreementChart.ts';
import { chartArtefacts } from './charts.ts';
import { overview } from './overview.ts';
import { wrapText } from './svgFrame.ts';
import { article, facts, testContext, testContexts, testEntry } from './testRecord.ts';

describe('charts as pictures', () => {
  const parse = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');

  it('stand by themselves: title, description, source, and nothing that a security policy refuses', () => {
    for (const context of testContexts()) {
      for (const { path, text } of chartArtefacts(context)) {
        expect(path).toMatch(new RegExp(`^charts/${context.locale}/[a-z0-9/-]+\\.svg$`));
        const svg = parse(text).querySelector('svg');
        expect(svg?.getAttribute('viewBox'), path).toMatch(/^0 0 \d+(?:\.\d+)? \d+(?:\.\d+)?$/);
        expect(svg?.querySelector('title')?.textContent, path).not.toBe('');
        expect(svg?.querySelector('desc')?.textContent, path).toContain(`https://red-river-record.example/${context.locale}/`);
        expect(text, path).not.toMatch(/<style|<script|\sstyle=|\sclass=|href=|var\(|NaN|undefined/);
      }
    }
  });

  it('draw the geometry of the page', () => {
    const context = testContext('en');
    const files = new Map(chartArtefacts(context).map(({ path, text }) => [path, text]));
    const all = [...context.record.facts.values()];
    const { marks } = overview(context, all, () => '#');
    expect(files.get('charts/en/timeline.svg')?.match(/<path /g)).toHaveLength(marks.length);
    const bars = agreementChart(context, all)?.rows.flatMap(({ period }) => period ?? []) ?? [];
    for (const { x, width } of bars) expect(files.get('charts/en/agreements.svg')).toMatch(new RegExp(`<rect x="${x}" y="\\d+" width="${width}"`));
  });

  it('mark a day of signing as a dot, hollow where it is only the latest possible', () => {
    const signedThen = testContext('en', { change: { [`facts/${facts.programme}`]: (data) => ({ ...data, signed: '2024-03-12' }) } });
    const chart = (which: typeof signedThen): string => new Map(chartArtefacts(which).map(({ path, text }) => [path, text])).get('charts/en/agreements.svg') ?? '';
    expect(chart(testContext('en'))).toMatch(/<circle [^>]* fill="#f8f3e9" stroke="#231f1a"/);
    expect(chart(signedThen)).toMatch(/<circle [^>]*r="6" fill="#231f1a"/);
  });

  it('draw a series on the page of figures and of its place, values as printed', () => {
    const figure = (name: string, period: string, value: number, more: object = {}) =>
      testEntry('facts', `${article}/${name}`, {
        kind: 'figure',
        label: { vi: 'Hàng qua cửa khẩu', zh: '口岸货物', en: 'Goods at the gate' },
        places: ['ha-giang'],
        topics: ['trade'],
        evidence: [{ source: article, paragraph: 1, phrase: 'một' }],
        quantity: { value, unit: 'kilogram' },
        qualifier: 'exact',
        period,
        series: 'gate-goods',
        ...more,
      });
    const context = testContext('vi', { add: [figure('a', '2021', 500), figure('b', '2022', 2000), figure('c', '2025', 1500, { planned: true })] });
    const files = new Map(chartArtefacts(context).map(({ path, text }) => [path, text]));
    for (const page of ['figures', 'places/ha-giang']) {
      const text = files.get(`charts/vi/${page}/series-gate-goods-kilogram.svg`) ?? '';
      expect(text).toContain('>2.000 kg<');
      expect([...text.matchAll(/<rect x="220" y="\d+" width="([\d.]+)" height="10" fill="(#\w+)"/g)].map(([, width, fill]) => [width, fill])).toEqual([
        ['195', '#a5321c'],
        ['780', '#a5321c'],
        ['585', '#f8f3e9'],
      ]);
    }
  });

  it('are drawn for each place with agreements, and for the lists', () => {
    expect(chartArtefacts(testContext('vi')).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['schematic', 'pairs', 'timeline', 'timeline/kind/event', 'agreements', 'places/wenshan/agreements'].map((name) => `charts/vi/${name}.svg`)),
    );
  });
});

describe('wrapText', () => {
  it('breaks at spaces, and between Chinese words', () => {
    expect(wrapText('en', 'one two three', 60, 14)).toEqual(['one two', 'three']);
    expect(wrapText('zh', '河江省与文山州签署计划', 84, 14)).toEqual(['河江省与', '文山州签署', '计划']);
    expect(wrapText('vi', 'từ', 1, 14)).toEqual(['từ']);
  });
});
