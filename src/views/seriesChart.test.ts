import { describe, expect, it } from 'vitest';
import { seriesCharts, type SeriesChart } from './seriesChart.ts';
import { article, testContext, testEntry } from './testRecord.ts';

const figure = (name: string, period: string, quantity: object, more: object = {}) =>
  testEntry('facts', `${article}/${name}`, {
    kind: 'figure',
    label: { vi: `Hàng qua cửa khẩu ${period}`, zh: `口岸货物${period}`, en: `Goods at the gate ${period}` },
    places: ['ha-giang'],
    topics: ['trade'],
    evidence: [{ source: article, paragraph: 1, phrase: 'một' }],
    quantity,
    qualifier: 'exact',
    period,
    series: 'gate-goods',
    ...more,
  });
const kilograms = (value: number) => ({ value, unit: 'kilogram' });

describe('seriesCharts', () => {
  it('draws the figures of a series in the order of their periods, as shares of the largest', () => {
    const charts = chartsOf('en', [
      figure('late', '2023', kilograms(2000), { qualifier: 'over' }),
      figure('early', '2021', kilograms(500)),
      figure('planned', '2025', { min: 1000, max: 1500, unit: 'kilogram' }, { planned: true }),
    ]);
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({ id: 'series-gate-goods-kilogram', title: 'Goods at the gate 2025' });
    expect(charts[0]?.rows.map(({ date, text, bar, planned }) => [date.text, text, bar.x, bar.width, planned])).toEqual([
      ['2021', '500 kg', 0, 250, false],
      ['2023', 'over 2,000 kg', 0, 1000, false],
      ['2025', '1,000–1,500 kg', 500, 250, true],
    ]);
  });

  it('needs two periods, and keeps units apart', () => {
    expect(chartsOf('vi', [figure('a', '2021', kilograms(1))])).toEqual([]);
    expect(chartsOf('vi', [figure('a', '2021', kilograms(1)), figure('b', '2022', { value: 2, unit: 'permit' })])).toEqual([]);
  });

  it('leaves out changes, falls and figures without a period or a series', () => {
    const left = [
      figure('a', '2021', kilograms(1)),
      figure('b', '2022', kilograms(-1)),
      figure('c', '2023', kilograms(1), { change: { from: '2022' } }),
      figure('d', '2024', kilograms(1), { series: undefined }),
    ];
    expect(chartsOf('zh', left)).toEqual([]);
  });
});

function chartsOf(locale: 'vi' | 'zh' | 'en', add: ReturnType<typeof figure>[]): SeriesChart[] {
  const context = testContext(locale, { add });
  return seriesCharts(context, [...context.record.facts.values()]);
}
