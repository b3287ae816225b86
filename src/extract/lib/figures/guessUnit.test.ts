import { expect, it } from 'vitest';
import { guessUnit } from './guessUnit.ts';

it.each([
  ['vi', 'thí sinh dự thi', '', 'person'],
  ['vi', 'thợ rèn từ bản Phố', '', 'person'],
  ['vi', 'điểm đo mưa', '', 'site'],
  ['vi', 'cuộc thi ảnh', '', 'activity'],
  ['vi', 'bầu giống', '', 'item'],
  ['zh', '护林队员，', '', 'person'],
  ['zh', '联合检测点，', '', 'site'],
  ['zh', '调解小组和', '', 'organization'],
  ['zh', '路灯', '', 'item'],
  ['en', 'weavers took part', '', 'person'],
  ['en', 'wage disputes', '', 'activity'],
  ['en', 'rest stops along the road', '', 'site'],
  ['en', 'publications', '', 'item'],
  ['en', 'incubators to the ward', 'the city donated ', 'item'],
] as const)('takes in %s “%s” for what it is', (lang, after, before, unit) => {
  expect(guessUnit(after, before, lang)).toBe(unit);
});
