import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { schematicBands, schematicBody, type BankCell } from './schematic.ts';
import { testContext } from './testRecord.ts';

/** From which line to which a cell stands, by its address. */
function linesOf(cells: readonly BankCell[], row: BankCell['row']): Map<string, [from: number, to: number]> {
  return new Map(
    schematicBands(cells).flatMap((band, line) => {
      const bank = band[row];
      return bank === undefined ? [] : [[bank.cell.text, [line, line + bank.span]]];
    }),
  );
}

describe('schematicBands', () => {
  it.each(locales)('turns the drawing upright: cells touch where they touched, and nowhere else (%s)', (locale) => {
    const { cells } = schematicBody(testContext(locale));
    const [cn, vn] = [linesOf(cells, 'cn'), linesOf(cells, 'vn')];
    expect([...cn.keys(), ...vn.keys()]).toEqual(cells.map(({ text }) => text));
    for (const north of cells.filter(({ row }) => row === 'cn')) {
      for (const south of cells.filter(({ row }) => row === 'vn')) {
        const [[from = 0, to = 0] = [], [start = 0, end = 0] = []] = [cn.get(north.text), vn.get(south.text)];
        const isDrawnSo = north.x < south.x + south.width && south.x < north.x + north.width;
        expect(from < end && start < to, `${north.text} and ${south.text}`).toBe(isDrawnSo);
      }
    }
  });

  it('fills each column without a hole', () => {
    const bands = schematicBands(schematicBody(testContext('vi')).cells);
    for (const row of ['cn', 'vn'] as const) expect(bands.reduce((sum, band) => sum + (band[row]?.span ?? 0), 0)).toBe(bands.length);
  });
});
