/** The words of the comment on a pull request. `#` stands for a number. */
import type { Locale } from '../../../src/i18n/locales.ts';

const en = {
  language: 'English',
  ready: 'The content check passes.',
  broken: 'The content check found errors: #. The lines are below.',
  added: 'Facts added',
  changed: 'Facts changed',
  withdrawn: 'Facts withdrawn',
  gone: 'Facts whose file is gone',
  wording: 'wording or evidence only',
  draft: 'draft, not published',
  articles: 'Articles',
  articleAdded: 'added',
  articleChanged: 'changed',
  articleDeleted: 'deleted',
  evidence: 'Evidence',
  proved: '# of ## phrases stand in the named paragraph of their source',
  stale: 'Translations now out of date',
  unmatched: 'Names that the record does not know',
  pages: 'Pages and cards to look at',
  issues: 'Most important issues',
  more: 'and # more',
  nothing: 'Nothing of the record changes.',
};

export type ReportWords = typeof en;

const vi: ReportWords = {
  language: 'Tiếng Việt',
  ready: 'Nội dung đã qua bước kiểm tra.',
  broken: 'Kiểm tra nội dung thấy # lỗi. Các dòng có lỗi ghi ở dưới.',
  added: 'Dữ kiện thêm mới',
  changed: 'Dữ kiện sửa đổi',
  withdrawn: 'Dữ kiện rút lại',
  gone: 'Dữ kiện bị mất tệp',
  wording: 'chỉ sửa câu chữ hoặc bằng chứng',
  draft: 'bản nháp, chưa công bố',
  articles: 'Bài viết',
  articleAdded: 'thêm mới',
  articleChanged: 'sửa đổi',
  articleDeleted: 'bị xóa',
  evidence: 'Bằng chứng',
  proved: '# trên ## cụm từ có trong đúng đoạn của nguồn',
  stale: 'Bản dịch cần cập nhật',
  unmatched: 'Tên chưa có trong bản ghi',
  pages: 'Trang và thẻ cần xem',
  issues: 'Những vấn đề quan trọng nhất',
  more: 'và # mục khác',
  nothing: 'Bản ghi không có gì thay đổi.',
};

const zh: ReportWords = {
  language: '中文',
  ready: '内容检查通过。',
  broken: '内容检查发现#处错误，所在行列于下方。',
  added: '新增事实',
  changed: '修改的事实',
  withdrawn: '撤回的事实',
  gone: '文件缺失的事实',
  wording: '仅修改措辞或证据',
  draft: '草稿，未发布',
  articles: '文章',
  articleAdded: '新增',
  articleChanged: '修改',
  articleDeleted: '删除',
  evidence: '证据',
  proved: '##条引语中有#条确在来源的相应段落',
  stale: '需要更新的译文',
  unmatched: '本记录尚未收录的名称',
  pages: '请查看的页面与卡片',
  issues: '最重要的问题',
  more: '另有#项',
  nothing: '本记录没有变化。',
};

export const reportWords: Readonly<Record<Locale, ReportWords>> = { vi, zh, en };
