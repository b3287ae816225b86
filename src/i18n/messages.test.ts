import { describe, expect, it } from 'vitest';
import { locales } from './locales.ts';
import { catalogs, message, type MessageKey } from './messages/index.ts';

const keys = Object.keys(catalogs.en) as MessageKey[];
const values = {
  count: 2,
  date: '13/11/2023',
  facts: 'x',
  file: 'facts.json',
  name: 'x',
  number: '1',
  numbers: '2, 5',
  articles: 1,
  machine: 1,
  reviewed: 1,
  stale: 1,
  missing: 1,
  paragraph: 4,
  paragraphs: 'x',
  parts: 'x',
  period: '2022',
  preferred: 'stated',
  query: 'x',
  text: 'x',
  title: 'x',
  total: 14,
  words: 'x',
};

describe('message', () => {
  it.each(locales)('formats every text in %s without a sign of its pattern left', (locale) => {
    for (const key of keys) expect(message(locale, key, values), key).not.toMatch(/[{}]|undefined/);
  });

  it.each([
    ['list.facts', 0, 'chưa có dữ kiện', '暂无事实', 'no facts'],
    ['list.facts', 1, '1 dữ kiện', '1条事实', '1 fact'],
    ['list.facts', 2, '2 dữ kiện', '2条事实', '2 facts'],
    ['list.count', 1, '1 mục', '共1条', '1 entry'],
    ['search.results', 0, 'Không có kết quả', '没有结果', 'No results'],
    ['search.results', 1, '1 kết quả', '1条结果', '1 result'],
    ['home.facts', 1, 'dữ kiện', '条事实', 'fact'],
    ['home.facts', 5, 'dữ kiện', '条事实', 'facts'],
  ] as const)('counts %s of %d', (key, count, vi, zh, en) => {
    expect(locales.map((locale) => message(locale, key, { count }))).toEqual([vi, zh, en]);
  });

  it('prints a text without values as it stands', () => {
    expect(locales.map((locale) => message(locale, 'nav.timeline'))).toEqual(['Dòng thời gian', '时间线', 'Timeline']);
  });

  it.each([
    ['kind.event', 'Sự kiện', '事件', 'Event'],
    ['kind.figure', 'Số liệu', '数据', 'Figure'],
    ['kind.agreement', 'Văn kiện', '文件', 'Agreement'],
    ['fact.inferred', 'Suy luận của biên tập', '编辑推断', 'Inferred by editors'],
    ['fact.disputed', 'Nguồn không thống nhất', '来源不一致', 'Sources disagree'],
    ['fact.evidence', 'Trích dẫn nguồn', '原文依据', 'Evidence'],
    ['place.nowPartOf', 'Nay thuộc', '今属', 'Now part of'],
  ] as const)('calls %s by the word of the glossary', (key, vi, zh, en) => {
    expect(locales.map((locale) => catalogs[locale][key])).toEqual([vi, zh, en]);
  });
});
