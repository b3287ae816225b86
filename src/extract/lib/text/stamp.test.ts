import { expect, it } from 'vitest';
import { isStampLine, lineToStamp } from './stamp.ts';

it.each([
  ['09:43, 09/12/2021', '2021-12-09T09:43'],
  ['PV - 09:43, 09/12/2021', '2021-12-09T09:43'],
  ['Thứ Ba, 28/03/2023 08:37 (GMT+0)', '2023-03-28T08:37:00+00:00'],
  ['16:12 | 26/05/2021 GMT+7', '2021-05-26T16:12:00+07:00'],
  ['2024-12-20 18:55:58', '2024-12-20T18:55:58'],
  ['Cập nhật: 13-11-2023', '2023-11-13'],
  ['Thứ hai, ngày 13 tháng 11 năm 2023, 07:05', '2023-11-13T07:05'],
  ['Chủ nhật, 2/7/2023 - 14h30', '2023-07-02T14:30'],
  ['2023年11月13日 17:05', '2023-11-13T17:05'],
  ['发布时间：2023-11-13 17:05:09　来源：云南日报　作者：李四', '2023-11-13T17:05:09'],
  ['November 13, 2023 | 17:05', '2023-11-13T17:05'],
  ['Monday, 13 November 2023', '2023-11-13'],
  ['Published: Nov 13, 2023 05:05 PM', '2023-11-13T17:05'],
  ['2023-11-13T17:05:00+0700', '2023-11-13T17:05:00+07:00'],
  ['2023-11-13T10:05:00.120Z', '2023-11-13T10:05:00+00:00'],
  ['Updated 17:05, 13-Nov-2023', '2023-11-13T17:05'],
  ['13/11/2023, 17:05 (GMT+7)', '2023-11-13T17:05:00+07:00'],
])('%j is %s', (line, iso) => {
  const stamp = lineToStamp(line);
  expect(stamp?.iso).toBe(iso);
  expect(stamp && isStampLine(stamp)).toBe(true);
});

it.each(['2 giờ trước', 'hôm qua', '31/02/2023', '13/11', 'Điện thoại: 0214 3888 999', 'tháng 11/2023', ''])(
  '%j is none',
  (line) => {
    expect(lineToStamp(line)).toBeUndefined();
  },
);

it('a sentence with a date is no line of a date', () => {
  const stamp = lineToStamp('Ngày 13/11/2023, hai tỉnh ký biên bản ghi nhớ về hợp tác cửa khẩu.');
  expect(stamp && isStampLine(stamp)).toBe(false);
});
