import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { change, fact, place, record, writeTree, type Files } from '../../tests/lib/record.ts';
import { previewReport, type PreviewReport } from './previewReport.ts';
import { readContent } from './readContent.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function report(files: Files, pathname: string): PreviewReport {
  const root = writeTree(files);
  folders.push(root);
  return previewReport(readContent({ root }), pathname);
}

const id = '2026-01-15-bridge-talks/delegates';
const draft = change(record, fact, 'kind: figure', 'draft: true\nkind: figure');

describe('the report on a page', () => {
  it('names the facts of an article that no second person has checked', () => {
    expect(report(record, '/vi/articles/2026-01-15-bridge-talks/')).toEqual({ draft: false, issues: [], facts: 1, unreviewed: [id] });
    const reviewed = change(record, fact, 'kind: figure', 'reviewed:\n  by: Lê An\n  date: "2026-02-03"\nkind: figure');
    expect(report(reviewed, '/vi/articles/2026-01-15-bridge-talks/')).toMatchObject({ facts: 1, unreviewed: [] });
  });

  it('says that a page is a draft, and takes facts for a place by what they name', () => {
    expect(report(draft, `/en/facts/${id}/`).draft).toBe(true);
    expect(report(record, '/zh/places/lao-cai/')).toMatchObject({ draft: false, facts: 1 });
    expect(report(record, '/zh/places/viet-nam/')).toMatchObject({ facts: 0 });
  });

  it('lists the issues of its own files, also of one that cannot be read, and all on other pages', () => {
    const broken = change(record, place, 'level: province', 'level: provinse');
    const at = (pathname: string): string[] => report(broken, pathname).issues.map(({ rule, path }) => `${rule} ${path}`);
    expect(at('/vi/places/lao-cai/')).toEqual([`schema ${place}`]);
    expect(at('/vi/people/tran-van-an/')).toEqual([]);
    expect(at('/vi/timeline/')).toContain(`schema ${place}`);
    const said = (locale: string): string => report(broken, `/${locale}/places/lao-cai/`).issues.map(({ message, fix }) => `${message} ${fix}`).join('');
    expect([said('vi'), said('zh'), said('en')]).toEqual([
      expect.stringContaining('Hãy sửa trường như thông báo nêu.'),
      expect.stringContaining('请按提示修改字段。'),
      expect.stringContaining('Change the field as the message says.'),
    ]);
  });
});
