/** Article files of a draft: headings, cited facts and prompts for the editor, no sentence of the source. */
import { digestText } from '../../../record/digest.ts';
import type { RecordData } from '../../../record/record.ts';
import { originalText } from '../../../record/staleness.ts';
import type { Topic } from '../../../schemas/common.ts';
import type { FactKind } from '../../../schemas/fact.ts';
import { locales } from '../../../i18n/locales.ts';
import type { SourceLang } from '../types.ts';
import { entryText } from './frontmatter.ts';
import { placeNames } from './names.ts';

export type Skeleton = {
  id: string;
  /** The language that the editors write first. */
  original: SourceLang;
  /** This record's own day. */
  published: string;
  topics: readonly Topic[];
  places: readonly string[];
  /** Full ids by kind, in reading order. */
  facts: readonly { id: string; kind: FactKind }[];
  /** Facts of other articles that this source bears out too. */
  known: readonly string[];
};

const order: readonly FactKind[] = ['event', 'agreement', 'donation', 'figure', 'statement', 'role'];

/** Text of the article in each language; translations name the digest of the original that they were made from. */
export function skeletonFiles(skeleton: Skeleton, record: RecordData): Map<string, string> {
  const texts = new Map(locales.map((locale) => [locale, textIn(locale, skeleton, record)]));
  const { title, summary, body } = texts.get(skeleton.original) as Text;
  const basis = digestText(originalText(title, summary, `\n${body}`));
  return new Map(
    [...texts].map(([locale, text]) => {
      const head = { title: text.title, summary: text.summary };
      const fields =
        locale === skeleton.original
          ? {
              ...head,
              original: true,
              sources: [skeleton.id],
              published: skeleton.published,
              topics: skeleton.topics,
              draft: true,
            }
          : { ...head, translation: { basis, state: 'machine' } };
      return [`content/articles/${skeleton.id}/${locale}.mdx`, entryText(fields, text.body)];
    }),
  );
}

type Text = { title: string; summary: string; body: string };

function textIn(locale: SourceLang, { id, places, facts, known }: Skeleton, record: RecordData): Text {
  const words = prompts[locale];
  const names = placeNames(locale, places.slice(0, 4), record);
  const sections = order.flatMap((kind) => {
    const own = facts.filter((fact) => fact.kind === kind);
    return own.length === 0
      ? []
      : [`## ${words.headings[kind]}`, words.write, own.map((fact) => citation(locale, fact.id)).join('\n')];
  });
  const older =
    known.length === 0 ? [] : [`## ${words.known}`, words.seen, known.map((fact) => citation(locale, fact)).join('\n')];
  const body = [`<Note>\n\n${words.note}\n\n</Note>`, ...sections, ...older, `<Source id="${id}" />`].join('\n\n');
  return { title: words.title(names), summary: words.summary, body: `${body}\n` };
}

function citation(locale: SourceLang, id: string): string {
  return `- <Fact id="${id}" show="label" />${locale === 'zh' ? '：' : ': '}<Fact id="${id}" />`;
}

type Prompts = {
  title: (places: string) => string;
  summary: string;
  note: string;
  write: string;
  known: string;
  seen: string;
  headings: Readonly<Record<FactKind, string>>;
};

const prompts: Readonly<Record<SourceLang, Prompts>> = {
  vi: {
    title: (places) => `[Bản nháp] ${places === '' ? 'Bài chưa đặt tên' : places}`,
    summary: '[Cần viết] Tóm tắt trong một, hai câu: ai, làm gì, ở đâu, kết quả ra sao.',
    note: 'Bản nháp do chương trình lập. Hãy đối chiếu từng dữ kiện với bài gốc, viết lại bằng lời của mình và dẫn số liệu bằng thẻ Fact; bỏ ghi chú này khi xong.',
    write: '*[Cần viết] Diễn đạt các dữ kiện dưới đây bằng lời của ban biên tập.*',
    known: 'Dữ kiện đã có trong biên niên',
    seen: '*[Cần kiểm tra] Bài gốc này cũng xác nhận các dữ kiện sau; thêm bằng chứng vào tệp của chúng.*',
    headings: {
      event: 'Sự kiện',
      agreement: 'Văn kiện',
      donation: 'Trao tặng, hỗ trợ',
      figure: 'Số liệu',
      statement: 'Phát biểu',
      role: 'Nhân vật và chức vụ',
    },
  },
  zh: {
    title: (places) => `【草稿】${places === '' ? '尚未拟题' : places}`,
    summary: '【待撰写】用一两句话概括：何人、何事、何地、有何结果。',
    note: '本文为程序生成的草稿。请逐条对照原文核实，用自己的语言撰写，并以 Fact 标签引用数据；完成后删除本注。',
    write: '*【待撰写】请用编辑部自己的语言叙述下列事实。*',
    known: '本纪事已收录的事实',
    seen: '*【待核实】本来源同样印证下列事实，请在相应文件中补充依据。*',
    headings: {
      event: '活动',
      agreement: '文件',
      donation: '捐赠与援助',
      figure: '数据',
      statement: '表态',
      role: '人物与职务',
    },
  },
  en: {
    title: (places) => `[Draft] ${places === '' ? 'Untitled' : places}`,
    summary: '[To be written] Sum up in a sentence or two: who, what, where, with what result.',
    note: 'A draft made by the program. Check each fact against the source, tell it in your own words and cite figures with the Fact component; delete this note when done.',
    write: '*[To be written] Tell these facts in the editors’ own words.*',
    known: 'Facts that the record already holds',
    seen: '*[To be checked] This source bears out these facts too; add the evidence to their files.*',
    headings: {
      event: 'Events',
      agreement: 'Documents',
      donation: 'Gifts and aid',
      figure: 'Figures',
      statement: 'Statements',
      role: 'People and offices',
    },
  },
};
