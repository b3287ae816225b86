import { describe, expect, it } from 'vitest';
import type { ParagraphLabel } from '../schemas/prints.ts';
import { comparePrints, phraseFate } from './comparePrints.ts';
import { makePrints } from './prints.ts';

const page: [ParagraphLabel, string][] = [
  [0, 'Hà Giang và châu Văn Sơn ký kết chương trình hợp tác giai đoạn 2021 – 2025'],
  [1, 'Trong giai đoạn ấy có 129 đoàn với 1.506 đại biểu qua lại, theo báo cáo.'],
  [2, 'Tổng kim ngạch xuất, nhập khẩu hai bên đạt trên 6 tỷ USD, vượt so với mục tiêu đề ra.'],
  ['c1', 'Các đại biểu dự hội nghị tại điểm cầu tỉnh Hà Giang.'],
];
const print = (paragraphs: [ParagraphLabel, string][], around = '') =>
  makePrints(
    { paragraphs: new Map(paragraphs), wholeText: paragraphs.map(([, text]) => text).join('\n') + around },
    'x',
    'vi',
  );
const old = print(page);

describe('comparePrints', () => {
  it('finds a page the same, whatever its spelling', () => {
    expect(comparePrints(old, old)).toEqual({ state: 'same', around: false });
    const respelt = page.map(([label, text]): [ParagraphLabel, string] => [
      label,
      text.replace(' – ', '-').normalize('NFD'),
    ]);
    expect(comparePrints(old, print(respelt))).toEqual({ state: 'same', around: false });
  });

  it('finds the same article among other related stories', () => {
    expect(comparePrints(old, print(page, '\nTin khác'))).toEqual({ state: 'same', around: true });
  });

  it('names what was changed, added, removed and moved', () => {
    const now: [ParagraphLabel, string][] = [
      page[0] as [ParagraphLabel, string],
      [1, 'Trong giai đoạn ấy có 129 đoàn với 1.507 đại biểu qua lại, theo báo cáo.'],
      [2, 'Đoạn mới thêm.'],
      [3, page[2]?.[1] ?? ''],
    ];
    expect(comparePrints(old, print(now))).toEqual({
      state: 'changed',
      changed: [1],
      added: [2],
      removed: ['c1'],
      moved: [{ from: 2, to: 3 }],
    });
  });

  it('finds a page gone when another text or none stands there', () => {
    expect(
      comparePrints(
        old,
        print([
          [0, '404'],
          [1, 'Không tìm thấy trang hai bên yêu cầu.'],
        ]),
      ),
    ).toEqual({ state: 'gone' });
    expect(comparePrints(old, print([]))).toEqual({ state: 'gone' });
  });

  it('refuses prints of two sources', () => {
    const other = makePrints({ paragraphs: new Map(page), wholeText: '' }, 'y', 'vi');
    expect(() => comparePrints(old, other)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Unexpected prints of y, expected those of x]`,
    );
  });
});

describe('phraseFate', () => {
  const now = print(page.map(([label, text]) => [label, text.replace('1.506', '1.507')]));
  const moved = print(page.map(([label, text]) => [label === 1 ? 5 : label, text]));

  it('tells what is lost and where it stands now', () => {
    expect(phraseFate(old, now, 1, '129 đoàn')).toEqual({ lost: false });
    expect(phraseFate(old, now, 1, '1.506 đại biểu')).toEqual({ lost: true, nearest: undefined });
    expect(phraseFate(old, moved, 1, '1.506 đại biểu')).toEqual({ lost: true, nearest: 5 });
  });

  it('takes nothing for lost that was not there', () => {
    expect(phraseFate(old, now, 2, '1.506 đại biểu')).toEqual({ lost: false });
  });
});
