/** The bar of a preview; its words are for editors, in the page's language. */
import './previewBar.css';

type Report = {
  draft: boolean;
  issues: { path: string; line: number; column: number; severity: string; rule: string; message: string; fix: string }[];
  facts: number;
  unreviewed: string[];
};

const words = {
  vi: { title: 'Bản xem trước', draft: 'bản nháp', issues: (count: number) => `${count} vấn đề`, unreviewed: 'dữ kiện chưa có người thứ hai kiểm tra', none: 'không có vấn đề' },
  zh: { title: '预览', draft: '草稿', issues: (count: number) => `${count}个问题`, unreviewed: '条事实尚未经第二人核对', none: '没有问题' },
  en: { title: 'Preview', draft: 'draft', issues: (count: number) => (count === 1 ? '1 issue' : `${count} issues`), unreviewed: 'facts not yet checked by a second person', none: 'no issues' },
} as const;

export function startPreviewBar(): void {
  void show();
}

async function show(): Promise<void> {
  const response = await fetch(`/__preview?page=${encodeURIComponent(location.pathname)}`);
  const report = (await response.json()) as Report;
  const said = words[document.documentElement.lang.slice(0, 2) as keyof typeof words] ?? words.en;
  const bar = document.createElement('aside');
  bar.className = 'preview-bar';
  bar.id = 'preview-bar';
  bar.setAttribute('aria-label', said.title);
  const summary = [
    said.title,
    ...(report.draft ? [said.draft] : []),
    report.issues.length === 0 ? said.none : said.issues(report.issues.length),
    ...(report.unreviewed.length > 0 ? [`${report.unreviewed.length}/${report.facts} ${said.unreviewed}`] : []),
  ].join(' · ');
  bar.append(details(summary, [
    ...report.issues.map(({ path, line, column, rule, message, fix }) => `${path}:${line}:${column} ${rule} ${message} ${fix}`),
    ...report.unreviewed.map((id) => `content/facts/${id}.mdx`),
  ]));
  document.body.prepend(bar);
}

function details(summary: string, lines: readonly string[]): HTMLElement {
  const box = document.createElement('details');
  const head = document.createElement('summary');
  head.textContent = summary;
  const list = document.createElement('ul');
  list.append(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  box.append(head, list);
  return box;
}
