import { describe, expect, it } from 'vitest';
import { checkEntries } from './checkEntries.ts';
import { fileToEntry, type Entry } from './fileToEntry.ts';

const places = [
  file('content/places/ha-giang.mdx', 'valid: {until: "2025-06-30"}\nsuccessor: tuyen-quang\n'),
  file('content/places/tuyen-quang.mdx', 'predecessors: [ha-giang]\n'),
  file('content/places/new-district.mdx', 'valid: {from: "2024-05-01"}\n'),
];

describe('place-time', () => {
  it('names the successor of a place that had ended', () => {
    expect(placeTime('ha-giang', '2025-07-02')).toEqual([
      '4:10 Unexpected place ha-giang, which ended on 2025-06-30, for 2025-07-02, expected tuyen-quang',
    ]);
    expect(placeTime('ha-giang', '2026')).toHaveLength(1);
  });

  it('lets a fact keep the place that stood at the time, to its last day', () => {
    for (const date of ['2021-05-26', '2025-06-30', '2025', '2025/2026', '[..2025-06-30]']) expect(placeTime('ha-giang', date)).toEqual([]);
    expect(placeTime('tuyen-quang', '2025-07-02')).toEqual([]);
  });

  it('refuses a place that had not begun', () => {
    expect(placeTime('new-district', '2023')).toEqual(['4:10 Unexpected place new-district, which began on 2024-05-01, for 2023']);
    expect(placeTime('new-district', '2024')).toEqual([]);
  });
});

function placeTime(place: string, date: string): string[] {
  const text = `---
kind: event
label: {vi: Hội nghị, zh: 会议, en: Conference}
places: [${place}]
topics: [exchange]
evidence: [{source: report, paragraph: 1, phrase: "hội nghị"}]
type: conference
date: "${date}"
---
`;
  return checkEntries([...places, read('content/facts/2025-07-02-talks/conference.mdx', text)], new Set(), new Set())
    .filter(({ rule }) => rule === 'place-time')
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function file(path: string, fields: string): Entry {
  return read(path, `---\nnames: {vi: Nơi, en: Place, zhCertainty: none}\nlevel: province\n${fields}---\n`);
}

function read(path: string, text: string): Entry {
  const { entry, issues } = fileToEntry(path, new TextEncoder().encode(text));
  if (entry === undefined) throw new Error(JSON.stringify(issues));
  return entry;
}
