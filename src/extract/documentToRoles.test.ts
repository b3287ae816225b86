import { describe, expect, it } from 'vitest';
import { documentToRoles } from './documentToRoles.ts';
import { pageOf, testGazetteer } from './lib/testGazetteer.ts';
import type { SourceLang } from './lib/types.ts';

const read = (lang: SourceLang, paragraphs: string[]): ReturnType<typeof documentToRoles> =>
  documentToRoles(pageOf(lang, paragraphs), testGazetteer);

describe('documentToRoles', () => {
  it('merges shorter forms of an office into the fullest', () => {
    const { roles } = read('vi', [
      'Thứ trưởng Bộ Ngoại giao Việt Nam Hoàng Thị Mai khai mạc.',
      'Thứ trưởng Hoàng Thị Mai cảm ơn các đại biểu.',
    ]);
    expect(roles).toMatchObject([
      {
        person: 'hoang-thi-mai',
        name: 'Hoàng Thị Mai',
        office: 'Thứ trưởng Bộ Ngoại giao Việt Nam',
        asOf: '[..2024-05-20]',
        evidence: { paragraph: 1, phrase: 'Thứ trưởng Bộ Ngoại giao Việt Nam Hoàng Thị Mai' },
      },
    ]);
  });

  it('knows forest stations and family names of the border peoples', () => {
    const { roles } = read('vi', ['Ông Pờ Xè Chừ, Hạt trưởng Hạt Kiểm lâm Mường Tè, dự lễ ra quân.']);
    expect(roles).toMatchObject([{ name: 'Pờ Xè Chừ', office: 'Hạt trưởng Hạt Kiểm lâm Mường Tè' }]);
  });

  it.each<[SourceLang, string, string]>([
    ['vi', 'Bà Hoàng Thị Mai, giám đốc một hợp tác xã ở huyện Lương Sơn, nói.', 'Hoàng Thị Mai'],
    ['vi', 'Chủ tịch UBND xã Hoàng Thị Mai phát biểu.', 'Hoàng Thị Mai'],
    ['en', 'Hoang Thi Mai, director of a college in Dong Son District, spoke.', 'Hoang Thi Mai'],
    ['en', 'Hoang Thi Mai, director of a college in Luong Son, spoke.', 'Hoang Thi Mai'],
  ])('takes no name of a place for a person in %s: %s', (lang, text, name) => {
    expect(read(lang, [text]).roles.map((role) => role.name)).toEqual([name]);
  });

  it('keeps two offices of one person apart', () => {
    const { roles } = read('vi', [
      'Bí thư Tỉnh ủy Lào Cai Hoàng Thị Mai phát biểu.',
      'Bà Hoàng Thị Mai, Trưởng đoàn đại biểu Quốc hội khóa mới, nói.',
      'Hoàng Thị Mai, Chủ tịch Hội Hữu nghị, cảm ơn.',
    ]);
    expect(roles.map(({ office }) => office)).toEqual(['Bí thư Tỉnh ủy Lào Cai', 'Chủ tịch Hội Hữu nghị']);
  });

  it('takes a namesake with another province for another person', () => {
    const office = (province: string): string => `Chủ tịch UBND tỉnh ${province} Lý Văn Bình dự lễ.`;
    expect(read('vi', [office('Hà Giang')]).roles[0]?.person).toBe('ly-van-binh-ha-giang');
    expect(read('vi', [office('Tuyên Quang')]).roles[0]?.person).toBeNull();
    expect(read('vi', ['Chủ tịch UBND tỉnh Lý Văn Bình dự lễ ở Hà Giang.']).roles[0]?.person).toBe(
      'ly-van-binh-ha-giang',
    );
    expect(read('vi', ['Chủ tịch UBND tỉnh Lý Văn Bình dự lễ ở Cà Mau.']).roles[0]?.person).toBeNull();
  });

  it('takes a namesake from the other side of the border for another person', () => {
    expect(read('vi', ['Bí thư Tỉnh ủy Vân Nam Chu Minh nói.']).roles[0]?.person).toBe('zhou-ming');
    expect(read('vi', ['Bí thư Tỉnh ủy Cao Bằng Chu Minh nói.']).roles[0]?.person).toBeNull();
  });

  it('knows one person in three languages', () => {
    const ids = [
      read('vi', ['Bí thư Tỉnh ủy Vân Nam Chu Minh nói.']),
      read('zh', ['云南省委书记周明表示欢迎。']),
      read('en', ['Party Secretary of Yunnan Zhou Ming spoke.']),
    ].map(({ roles }) => roles[0]?.person);
    expect(ids).toEqual(['zhou-ming', 'zhou-ming', 'zhou-ming']);
  });

  it('offers strangers and unknown institutions as candidates', () => {
    const { candidates } = read('vi', [
      'Giám đốc Sở Ngoại vụ tỉnh Lạng Sơn Nông Thu Trà tiếp đoàn Trường Đại học Hồng Hà.',
    ]);
    expect(candidates).toMatchObject([
      { kind: 'person', name: 'Nông Thu Trà', paragraph: 1 },
      { kind: 'organization', name: 'Sở Ngoại vụ tỉnh Lạng Sơn' },
      { kind: 'organization', name: 'Trường Đại học Hồng Hà' },
    ]);
  });

  it('reads captions as captions', () => {
    const page = {
      ...pageOf('vi', ['Hội nghị diễn ra sáng nay.']),
      captions: ['Bí thư Tỉnh ủy Lào Cai Trần Văn Khôi phát biểu. Ảnh: Lê Hà'],
    };
    expect(documentToRoles(page, testGazetteer).roles).toMatchObject([
      { name: 'Trần Văn Khôi', evidence: { paragraph: 'c1' } },
    ]);
  });

  it('keeps evidence to an exact piece of twelve words with the name in it', () => {
    const text =
      'Ủy viên dự khuyết Trung ương Đảng, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh Sơn La Lò Thị Xuân đến dự.';
    const [role] = read('vi', [text]).roles;
    expect(text).toContain(role?.evidence.phrase);
    expect(role?.evidence.phrase).toMatch(/Lò Thị Xuân$/);
    expect(role?.evidence.phrase.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('is silent on a page without a language', () => {
    const page = pageOf('vi', ['Bí thư Tỉnh ủy Lào Cai Trần Văn Khôi']);
    expect(documentToRoles({ ...page, source: { ...page.source, lang: null } }, testGazetteer)).toEqual({
      roles: [],
      candidates: [],
    });
  });
});
