/** Wording of the editing page that belongs to no field. */
import { catalogs } from '../../../src/i18n/messages/index.ts';
import { formatQuantity } from '../../../src/i18n/quantities.ts';
import type { Locale } from '../../../src/schemas/common.ts';
import { qualifiers, type Qualifier } from '../../../src/schemas/fact.ts';
import { unitIds, type UnitId } from '../../../src/schemas/units.ts';

type Words = {
  /** Title of the page. */
  title: string;
  /** Languages and guide. */
  guide: string;
  noScript: string;
  noRepository: string;
  /** How to sign in where no service does it. */
  token: string;
  imagesOnly: string;
  /** Collection in which a report is begun in a language. */
  begin: Readonly<Record<Locale, string>>;
  people: string;
  sources: string;
  organizations: string;
  idHint: string;
  articleIdHint: string;
  factIdHint: string;
  idForm: string;
  articleIdForm: string;
  edtf: string;
  day: string;
  twelveWords: string;
  paragraph: string;
  form: string;
  described: string;
  item: string;
};

export const words: Readonly<Record<Locale, Words>> = {
  vi: {
    title: 'Biên tập',
    guide: 'Hướng dẫn',
    noScript: 'Trang này cần JavaScript. Bạn cũng có thể sửa tệp trong thư mục content/ bằng bất kỳ trình soạn thảo nào.',
    noRepository:
      'Chưa có kho mã nguồn nào được khai báo (site.repository), nên chưa gửi được đề nghị sửa từ đây. Bạn có thể thử trên một bản sao nội dung nằm trong trình duyệt này; những gì lưu ở đây không đi đâu cả.',
    token:
      'Để đề nghị sửa, bạn cần một tài khoản GitHub và đăng nhập bằng mã truy cập cá nhân loại classic có quyền public_repo (mã fine-grained không gửi được đề nghị đến kho của người khác). Những gì bạn lưu nằm ở một nhánh riêng; bấm “Gửi duyệt” để mở pull request.',
    imagesOnly: 'Chỉ nhận ảnh PNG, JPEG, WebP hoặc AVIF. Không đưa bản chụp trang nguồn vào đây.',
    begin: { vi: 'Bài mới (Việt)', zh: 'Bài mới (Trung)', en: 'Bài mới (Anh)' },
    people: 'Nhân vật',
    sources: 'Nguồn',
    organizations: 'Cơ quan',
    idHint: 'Mã cố định, không đổi về sau: chữ thường không dấu, chữ số và dấu gạch nối.',
    articleIdHint: 'Mã cố định, không đổi về sau: ngày của sự kiện rồi tên ngắn, như 2023-03-27-party-secretaries.',
    factIdHint: 'Mã cố định của dữ kiện, không đổi về sau. Chọn ở trên thư mục mang mã của bài viết.',
    idForm: 'Mã gồm chữ thường không dấu, chữ số và dấu gạch nối đơn, như ha-giang',
    articleIdForm: 'Mã có dạng YYYY-MM-DD-ten-ngan, như 2023-03-27-party-secretaries',
    edtf: 'Ngày theo EDTF, như 2023-11-13, 2023-11, 2023?-11-13, 2016/2020 hoặc [..2021-05-26]',
    day: 'Một ngày, như 2026-11-21',
    twelveWords: 'Nhiều nhất 12 từ của nguồn, đúng từng chữ',
    paragraph: 'Số đoạn (0 là tiêu đề, 1 là sa-pô) hoặc chú thích ảnh như c1',
    form: 'Giá trị chưa đúng dạng',
    described: 'Một nhóm, mô tả bằng lời',
    item: 'Mục',
  },
  zh: {
    title: '编辑',
    guide: '指南',
    noScript: '此页需要 JavaScript。您也可以用任何编辑器修改 content/ 文件夹中的文件。',
    noRepository: '尚未配置代码仓库（site.repository），因此还不能从这里提交修改。您可以在本浏览器中的内容副本上试用；在此保存的内容不会发送到任何地方。',
    token:
      '提交修改建议需要 GitHub 账户，请用具有 public_repo 权限的经典（classic）个人访问令牌登录；细粒度（fine-grained）令牌无法向他人的仓库提交建议。您保存的内容在单独的分支里，点击“提交审核”即发起 pull request。',
    imagesOnly: '只接受 PNG、JPEG、WebP 或 AVIF 图片。请勿上传来源网页的存档。',
    begin: { vi: '新文章（越南文）', zh: '新文章（中文）', en: '新文章（英文）' },
    people: '人物',
    sources: '来源',
    organizations: '机构',
    idHint: '固定编号，以后不可更改：小写英文字母、数字和连字符。',
    articleIdHint: '固定编号，以后不可更改：事件日期加简短名称，如 2023-03-27-party-secretaries。',
    factIdHint: '事实的固定编号，以后不可更改。请在上方选择以文章编号命名的文件夹。',
    idForm: '编号由小写英文字母、数字和单个连字符组成，如 ha-giang',
    articleIdForm: '编号形如 YYYY-MM-DD-short-name，如 2023-03-27-party-secretaries',
    edtf: 'EDTF 日期，如 2023-11-13、2023-11、2023?-11-13、2016/2020 或 [..2021-05-26]',
    day: '某一天，如 2026-11-21',
    twelveWords: '最多摘录原文12个词，逐字照录',
    paragraph: '段落序号（0为标题，1为导语），或图片说明，如 c1',
    form: '格式不正确',
    described: '以文字描述的群体',
    item: '条目',
  },
  en: {
    title: 'Editing',
    guide: 'Guide',
    noScript: 'This page needs JavaScript. You can also change the files in the folder content/ with any editor.',
    noRepository:
      'No repository is configured (site.repository), so changes cannot be proposed from here yet. You can try the editor on a copy of the content in this browser; what you save here goes nowhere.',
    token:
      'To propose changes you need a GitHub account; sign in with a personal access token (classic) that has the scope public_repo, since fine-grained tokens cannot propose changes to a repository of others. What you save stays on a branch of its own; “Send for Review” opens the pull request.',
    imagesOnly: 'Only PNG, JPEG, WebP or AVIF images are taken. Captures of source pages do not belong here.',
    begin: { vi: 'New (Vietnamese)', zh: 'New (Chinese)', en: 'New (English)' },
    people: 'People',
    sources: 'Sources',
    organizations: 'Organizations',
    idHint: 'A lasting id that never changes: lower-case ASCII letters, digits and hyphens.',
    articleIdHint: 'A lasting id that never changes: the day of the event, then a short name, such as 2023-03-27-party-secretaries.',
    factIdHint: 'The lasting id of the fact, which never changes. Choose above the folder named by the id of the article.',
    idForm: 'Expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang',
    articleIdForm: 'Expected YYYY-MM-DD-short-name, such as 2023-03-27-party-secretaries',
    edtf: 'Expected an EDTF date, such as 2023-11-13, 2023-11, 2023?-11-13, 2016/2020 or [..2021-05-26]',
    day: 'Expected a day, such as 2026-11-21',
    twelveWords: 'Expected at most 12 words of the source, letter for letter',
    paragraph: 'Expected the number of a paragraph (0 is the title, 1 the lead) or a caption such as c1',
    form: 'Unexpected form of this value',
    described: 'A group described in words',
    item: 'Item',
  },
};

/** Where the interface already names a value: by field, the beginnings of the keys to look under. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  type: ['type', 'statement', 'organizationType'],
  topics: ['topic'],
};

/** What a choice in a list is called: as on the site where the site names it, else the value itself. */
export function nameValue(field: string, value: string, locale: Locale): string {
  if (field === 'qualifier' && isOneOf<Qualifier>(qualifiers, value)) {
    const text = formatQuantity(locale, { value: 1, unit: 'percent' }, { qualifier: value }).bare.replace('1', '').trim();
    return text === '' ? value : text;
  }
  if (field === 'unit' && isOneOf<UnitId>(unitIds, value)) return nameUnit(value, locale);
  const catalog: Readonly<Record<string, string>> = catalogs[locale];
  for (const key of keysOf[field] ?? [field]) {
    const text = catalog[`${key}.${value}`];
    if (text !== undefined) return text;
  }
  return value;
}

function nameUnit(unit: UnitId, locale: Locale): string {
  const { before, after } = formatQuantity(locale, { value: 2, unit });
  const text = `${before} ${after}`.trim();
  return text === '' || text === unit ? unit : `${text} (${unit})`;
}

function isOneOf<Value extends string>(all: readonly Value[], value: string): value is Value {
  return (all as readonly string[]).includes(value);
}
