/** Every chart of the site as a picture of its own, drawn from the props of the page that shows it. */
import { message } from '../i18n/messages/index.ts';
import { chartPath, entryPath, pathTo } from '../i18n/paths.ts';
import type { Locale } from '../i18n/locales.ts';
import type { AgreementChart } from './agreementChart.ts';
import type { Artefact } from './artefact.ts';
import type { Context } from './context.ts';
import { agreementsPages, figuresPages } from './lists.ts';
import { markPath, type Overview } from './overview.ts';
import { pairsChart, type PairsChart } from './pairsChart.ts';
import { placePages } from './place.ts';
import { escape } from './richText.ts';
import type { SeriesChart } from './seriesChart.ts';
import { labelOffset, schematicBody, type SchematicBody } from './schematic.ts';
import { colours, svgPicture, svgText, wrapText } from './svgFrame.ts';
import { timelinePages } from './timeline.ts';

/** The charts of one language. */
export function chartArtefacts(context: Context): Artefact[] {
  const { locale } = context;
  const file = (chart: string, text: string): Artefact => ({ path: chartPath(locale, chart).slice(1), text });
  return [
    file('schematic', schematicSvg(locale, schematicBody(context))),
    file('pairs', pairsSvg(locale, pairsChart(context))),
    ...timelinePages(context).map(({ meta, body }) => file(meta.page, overviewSvg(locale, body.overview, meta.title, pathTo(locale, meta.page)))),
    ...agreementsPages(context).flatMap(({ meta, body }) =>
      body.chart === undefined ? [] : [file('agreements', agreementsSvg(locale, body.chart, body.chart.title, pathTo(locale, meta.page)))],
    ),
    ...figuresPages(context).flatMap(({ meta, body }) => body.series.map((chart) => file(`${meta.page}/${chart.id}`, seriesSvg(locale, chart, pathTo(locale, meta.page))))),
    ...placePages(context).flatMap(({ meta, body }) => {
      const page = pathTo(locale, meta.page);
      const series = body.series.map((chart) => file(`${meta.page}/${chart.id}`, seriesSvg(locale, chart, page)));
      if (body.agreementChart === undefined) return series;
      const title = `${body.title} · ${body.agreementChart.title}`;
      return [...series, file(`${entryPath.place(body.id)}/agreements`, agreementsSvg(locale, body.agreementChart, title, page))];
    }),
  ];
}

export function overviewSvg(locale: Locale, overview: Overview, title: string, page: string): string {
  const { width, height, axisY, years, rows, marks } = overview;
  const content = [
    ...years.map(({ x }) => `<line x1="${x}" y1="0" x2="${x}" y2="${axisY}" stroke="${colours.rule}"/>`),
    ...years.map(({ x, label, href }) =>
      svgText(href === undefined ? `’${label.slice(2)}` : label, { x: x + 3, y: axisY + 17, size: 13, ...(href === undefined && { fill: colours.inkSoft }) }),
    ),
    ...rows.map(({ label, y }) => svgText(label, { x: 0, y: y + 11, size: 13 })),
    ...marks.map((mark) => {
      const colour = mark.kind === 'figure' ? colours.inkSoft : colours.river;
      const fill = mark.doubtful ? colours.paper : colour;
      return `<path d="${markPath(mark)}" fill="${fill}" stroke="${colour}" stroke-width="1.5"><title>${escape(mark.title)}</title></path>`;
    }),
    `<line x1="0" y1="${axisY}" x2="${width}" y2="${axisY}" stroke="${colours.ink}" stroke-width="1.5"/>`,
  ].join('');
  return svgPicture({ locale, title, note: message(locale, 'timeline.overviewNote'), page, width, height, content });
}

const barWidth_px = 1000;

export function agreementsSvg(locale: Locale, chart: AgreementChart, title: string, page: string): string {
  const parts: string[] = [];
  let y = 0;
  const year = (i: number): number => (i / chart.years.length) * barWidth_px;
  for (const row of chart.rows) {
    const lines = wrapText(locale, row.label, barWidth_px, 15);
    parts.push(...lines.map((line, i) => svgText(line, { x: 0, y: y + 15 + i * 20, size: 15 })));
    y += lines.length * 20;
    parts.push(svgText([row.text, ...row.flags].join(' · '), { x: 0, y: y + 14, size: 13, fill: colours.inkSoft }));
    y += 22;
    parts.push(...chart.years.map((_, i) => `<line x1="${year(i)}" y1="${y}" x2="${year(i)}" y2="${y + 14}" stroke="${colours.rule}"/>`));
    if (row.period) parts.push(`<rect x="${row.period.x}" y="${y + 3}" width="${row.period.width}" height="8" fill="${colours.river}"/>`);
    if (row.signed) {
      const { x, before } = row.signed;
      const mark = before ? `r="5" fill="${colours.paper}" stroke="${colours.ink}" stroke-width="2"` : `r="6" fill="${colours.ink}"`;
      parts.push(`<circle cx="${x}" cy="${y + 7}" r="8" fill="${colours.paper}"/><circle cx="${x}" cy="${y + 7}" ${mark}/>`);
    }
    y += 26;
  }
  parts.push(
    `<line x1="0" y1="${y}" x2="${barWidth_px}" y2="${y}" stroke="${colours.ink}" stroke-width="1.5"/>`,
    ...chart.years.map((label, i) => svgText(String(label), { x: year(i), y: y + 17, size: 13, fill: colours.inkSoft })),
  );
  return svgPicture({ locale, title, note: chart.note, page, width: barWidth_px, height: y + 20, content: parts.join('') });
}

const periods_px = 220;
const seriesRow_px = 46;

/** Bars of one series from a common nought, each with its period and its value as printed. */
export function seriesSvg(locale: Locale, chart: SeriesChart, page: string): string {
  const bars_px = barWidth_px - periods_px;
  const content = chart.rows.map(({ date, text, bar, planned }, i) => {
    const y = i * seriesRow_px;
    const from = periods_px + (bar.x / 1000) * bars_px;
    const fill = planned ? `fill="${colours.paper}" stroke="${colours.river}" stroke-width="1.5"` : `fill="${colours.river}"`;
    return [
      svgText(date.text, { x: 0, y: y + 16, size: 14, fill: colours.inkSoft }),
      svgText(text, { x: periods_px, y: y + 16, size: 15 }),
      `<rect x="${from}" y="${y + 24}" width="${(bar.width / 1000) * bars_px}" height="10" ${fill}/>`,
    ].join('');
  });
  const height = chart.rows.length * seriesRow_px;
  const axis = `<line x1="${periods_px}" y1="0" x2="${periods_px}" y2="${height}" stroke="${colours.ink}" stroke-width="1.5"/>`;
  return svgPicture({ locale, title: chart.title, note: chart.note, page, width: barWidth_px, height, content: `${content.join('')}${axis}` });
}

const columnWidth_px = 96;
const rowNames_px = 220;
const leastRow_px = 42;

export function pairsSvg(locale: Locale, chart: PairsChart): string {
  const heads = chart.columns.map((place) => wrapText(locale, place.text, columnWidth_px - 10, 14));
  const top = Math.max(0, ...heads.map((lines) => lines.length)) * 18 + 10;
  const left = (i: number): number => rowNames_px + i * columnWidth_px;
  const parts = heads.flatMap((lines, i) => lines.map((line, j) => svgText(line, { x: left(i), y: 14 + j * 18, size: 14 })));
  let y = top;
  for (const row of chart.rows) {
    const lines = wrapText(locale, row.place.text, rowNames_px - 12, 14);
    const height = Math.max(leastRow_px, lines.length * 17 + 12);
    const middle = y + height / 2;
    parts.push(
      `<line x1="0" y1="${y}" x2="${left(heads.length)}" y2="${y}" stroke="${colours.rule}"/>`,
      ...lines.map((line, j) => svgText(line, { x: 0, y: middle + 5 + (j - (lines.length - 1) / 2) * 17, size: 14 })),
    );
    y += height;
    for (const [j, cell] of row.cells.entries()) {
      if (cell.count === 0) continue;
      parts.push(
        `<circle cx="${left(j) + 18}" cy="${middle}" r="${cell.radius}" fill="${colours.river}"><title>${escape(cell.label)}</title></circle>`,
        svgText(String(cell.count), { x: left(j) + 40, y: middle + 5, size: 14 }),
      );
    }
  }
  return svgPicture({
    locale,
    title: chart.title,
    note: chart.note,
    page: pathTo(locale, 'places'),
    width: Math.max(left(heads.length), 640),
    height: y,
    content: parts.join(''),
  });
}

export function schematicSvg(locale: Locale, schematic: SchematicBody): string {
  const full = locale === 'zh' ? '。' : '.';
  const { cells, nodes, stops, corridor } = schematic;
  const stroke = `stroke="${colours.river}" stroke-width="2.5" fill="${colours.paper}"`;
  const content = [
    ...cells.flatMap((cell) => [
      `<rect x="${cell.x}" y="${cell.y}" width="${cell.width}" height="${cell.height}" fill="${colours[`${cell.row}Ground`]}" stroke="${colours.paper}" stroke-width="3"/>`,
      ...cell.lines.map((line, i) => svgText(line, { x: cell.x + 12, y: cell.y + 27 + i * 18, size: cell.narrow ? 12.5 : 15 })),
      ...(cell.count > 0 ? [svgText(String(cell.count), { x: cell.x + 12, y: cell.y + 64, size: 13, fill: colours.inkSoft })] : []),
    ]),
    `<path d="${corridor}" fill="none" stroke="${colours.river}" stroke-width="3.5" stroke-linecap="round"/>`,
    ...stops.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="5" ${stroke}/>`),
    ...nodes.flatMap(({ x, y, label, text }) => {
      if (label === 'none') {
        return [`<rect x="${x - 6}" y="${y - 6}" width="12" height="12" transform="rotate(45 ${x} ${y})" ${stroke}><title>${escape(text)}</title></rect>`];
      }
      const at = labelOffset[label];
      return [`<circle cx="${x}" cy="${y}" r="7" ${stroke}/>`, svgText(text, { x: x + at.x, y: y + at.y, size: 15, more: `text-anchor="${at.anchor}"` })];
    }),
  ].join('');
  return svgPicture({
    locale,
    title: schematic.title,
    note: [schematic.note, schematic.counts, `${schematic.corridorLabel}${full}`, `◇ ${schematic.gateLabel}${full}`].join(locale === 'zh' ? '' : ' '),
    page: pathTo(locale, ''),
    width: schematic.width,
    height: schematic.height,
    content,
  });
}
