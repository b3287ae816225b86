/** An invented report with its source, prints and facts, in three languages, that the check passes: corpora of any size. */
import { entryText } from '../../../src/extract/lib/files/frontmatter.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { makePrints, printsToJson } from '../../../src/record/prints.ts';
import { digestText } from '../../../src/record/digest.ts';
import { labelDigest, originalText } from '../../../src/record/staleness.ts';
import type { Localized } from '../../../src/schemas/common.ts';
import type { Fact } from '../../../src/schemas/fact.ts';

export type SamplePlace = { id: string; names: Localized };

type Sample = { id: string; number: number; a: SamplePlace; b: SamplePlace; date: string; delegations: number; delegates: number; millions: number };

/**
 * Files of article number n by path from the root of the project: three texts, five facts, a source and its prints.
 * The same n always gives the same files.
 * @param home places of one side, of which the first named is host
 * @param away places of the other
 */
export function sampleArticle(n: number, home: readonly SamplePlace[], away: readonly SamplePlace[]): Map<string, string> {
  const sample = toSample(n, home, away);
  const { id } = sample;
  const paragraphs = captureOf(sample);
  const prints = makePrints({ paragraphs: new Map(paragraphs.entries()), wholeText: paragraphs.join('\n') }, id, 'vi');
  const source = { kind: 'report', title: paragraphs[0], lang: 'vi', publisher: 'vna', published: sample.date };
  return new Map([
    ...textsOf(sample),
    ...Object.entries(factsOf(sample)).map(([name, fact]): [string, string] => [`content/facts/${id}/${name}.mdx`, entryText(fact)]),
    [`content/sources/${id}.mdx`, entryText(source)],
    [`content/sources/${id}.prints.json`, printsToJson(prints)],
  ]);
}

function toSample(n: number, home: readonly SamplePlace[], away: readonly SamplePlace[]): Sample {
  const [a, b] = [home[n % home.length], away[Math.floor(n / home.length) % away.length]];
  if (a === undefined || b === undefined) throw new RangeError('Unexpected empty list of places');
  // A day of the sixteen years to 2025, the same for every 5,840th article.
  const date = new Date(Date.UTC(2010, 0, 1 + ((n * 37) % 5840))).toISOString().slice(0, 10);
  return { id: `${date}-sample-${String(n).padStart(5, '0')}`, number: n, a, b, date, delegations: 2 + (n % 97), delegates: 1000 + ((n * 7) % 8999), millions: 10 + (n % 880) };
}

/** Paragraphs of the page that was never printed, in Vietnamese; 0 is the title. */
function captureOf({ number, a, b, date, delegations, delegates, millions }: Sample): string[] {
  const [year, month, day] = date.split('-').map(Number);
  return [
    `${a.names.vi} và ${b.names.vi} họp bàn hợp tác, kỳ ${number}`,
    `Ngày ${day}/${month}/${year}, đoàn ${a.names.vi} và đoàn ${b.names.vi} tổ chức hội nghị tại ${a.names.vi}.`,
    `Năm ${year}, hai bên trao đổi ${delegations} đoàn với ${grouped(delegates)} đại biểu.`,
    `Kim ngạch xuất nhập khẩu năm ${year} đạt trên ${millions} triệu USD.`,
    'Hai bên ký kết biên bản ghi nhớ về hợp tác.',
  ];
}

function factsOf(sample: Sample): Record<string, Fact> {
  const { id, number, a, b, date, delegations, delegates, millions } = sample;
  const [, lead = '', exchanged = '', traded = ''] = captureOf(sample);
  const year = date.slice(0, 4);
  const places = [a.id, b.id];
  const pair = (locale: Locale): string => `${a.names[locale]} – ${b.names[locale]}`;
  const at = (paragraph: number, phrase: string): Fact['evidence'][number] => ({ source: id, paragraph, phrase });
  const parties = places.map((place) => ({ place }));
  return {
    conference: withBasis({
      kind: 'event',
      label: { vi: `Hội nghị hợp tác ${pair('vi')}, kỳ ${number}`, zh: `${pair('zh')}合作会议（第${number}次）`, en: `Cooperation conference ${pair('en')}, session ${number}` },
      places,
      topics: ['exchange'],
      evidence: [at(1, lead.slice(0, lead.indexOf(',')))],
      type: 'conference',
      date,
      mode: 'in-person',
      participants: parties,
    }),
    delegations: withBasis({
      kind: 'figure',
      label: { vi: `Đoàn trao đổi ${pair('vi')}, kỳ ${number}`, zh: `${pair('zh')}互访代表团（第${number}次）`, en: `Delegations exchanged ${pair('en')}, session ${number}` },
      places,
      topics: ['exchange'],
      evidence: [at(2, exchanged.slice(0, -1))],
      quantity: { value: delegations, unit: 'delegation' },
      qualifier: 'exact',
      period: year,
    }),
    delegates: withBasis({
      kind: 'figure',
      label: { vi: `Đại biểu trong các đoàn ${pair('vi')}, kỳ ${number}`, zh: `${pair('zh')}代表团成员（第${number}次）`, en: `Delegates ${pair('en')}, session ${number}` },
      places,
      topics: ['exchange'],
      evidence: [at(2, exchanged.slice(0, -1))],
      quantity: { value: delegates, unit: 'delegate' },
      qualifier: 'exact',
      period: year,
    }),
    turnover: withBasis({
      kind: 'figure',
      label: { vi: `Kim ngạch xuất nhập khẩu ${pair('vi')}, kỳ ${number}`, zh: `${pair('zh')}进出口总额（第${number}次）`, en: `Import–export turnover ${pair('en')}, session ${number}` },
      places,
      topics: ['trade'],
      evidence: [at(3, traded.slice(traded.indexOf('năm'), -1))],
      quantity: { value: millions * 1_000_000, unit: 'USD', currency: 'USD' },
      qualifier: 'over',
      period: year,
    }),
    memorandum: withBasis({
      kind: 'agreement',
      label: { vi: `Biên bản ghi nhớ ${pair('vi')}, kỳ ${number}`, zh: `${pair('zh')}合作备忘录（第${number}次）`, en: `Memorandum ${pair('en')}, session ${number}` },
      places,
      topics: ['trade'],
      evidence: [at(4, 'ký kết biên bản ghi nhớ về hợp tác'), at(1, lead.slice(0, lead.indexOf(',')))],
      document: 'memorandum',
      parties,
      signed: date,
      status: 'signed',
    }),
  };
}

function withBasis(fact: Fact): Fact {
  const digest = labelDigest(fact);
  return { ...fact, basis: { zh: digest, en: digest } };
}

const wording: Readonly<Record<Locale, { title: (sample: Sample) => string; summary: string; body: (id: string, a: string, b: string) => string[] }>> = {
  vi: {
    title: ({ a, b, number }) => `${a.names.vi} và ${b.names.vi} bàn hợp tác (kỳ ${number})`,
    summary: 'Bài mẫu để đo tốc độ: hai địa phương họp, trao đổi đoàn và ký biên bản ghi nhớ.',
    body: (id, a, b) => [
      '## Hội nghị',
      `<Place id="${a}" /> và <Place id="${b}" /> họp <Fact id="${id}/conference" /> và ký <Fact id="${id}/memorandum">biên bản ghi nhớ</Fact>.`,
      '## Con số',
      `Hai bên trao đổi <Fact id="${id}/delegations" /> với <Fact id="${id}/delegates" />; kim ngạch đạt <Fact id="${id}/turnover" />.`,
    ],
  },
  zh: {
    title: ({ a, b, number }) => `${a.names.zh}与${b.names.zh}商谈合作（第${number}次）`,
    summary: '供测速用的样例：两地举行会议，互派代表团，签署备忘录。',
    body: (id, a, b) => [
      '## 会议',
      `<Place id="${a}" />与<Place id="${b}" />于<Fact id="${id}/conference" />举行会议，并签署<Fact id="${id}/memorandum">备忘录</Fact>。`,
      '## 数字',
      `双方互访<Fact id="${id}/delegations" />，共<Fact id="${id}/delegates" />；进出口额<Fact id="${id}/turnover" />。`,
    ],
  },
  en: {
    title: ({ a, b, number }) => `${a.names.en} and ${b.names.en} discuss cooperation (session ${number})`,
    summary: 'A sample for measuring: two localities meet, exchange delegations and sign a memorandum.',
    body: (id, a, b) => [
      '## The conference',
      `<Place id="${a}" /> and <Place id="${b}" /> met on <Fact id="${id}/conference" /> and signed <Fact id="${id}/memorandum">a memorandum</Fact>.`,
      '## The figures',
      `The two sides exchanged <Fact id="${id}/delegations" /> with <Fact id="${id}/delegates" />; turnover reached <Fact id="${id}/turnover" />.`,
    ],
  },
};

/** The original is Vietnamese; translations name what they were made from. */
function textsOf(sample: Sample): [string, string][] {
  const { id, a, b, date } = sample;
  const bodyIn = (locale: Locale): string[] => wording[locale].body(id, a.id, b.id);
  const bodyText = (locale: Locale): string => `${bodyIn(locale).join('\n\n')}\n`;
  const basis = digestText(originalText(wording.vi.title(sample), wording.vi.summary, `\n${bodyText('vi')}`));
  const paragraphs = bodyIn('vi').map(digestText);
  return locales.map((locale) => {
    const head = { title: wording[locale].title(sample), summary: wording[locale].summary };
    const rest =
      locale === 'vi' ? { original: true, sources: [id], published: date, topics: ['exchange', 'trade'] } : { translation: { basis, state: 'machine', paragraphs } };
    return [`content/articles/${id}/${locale}.mdx`, entryText({ ...head, ...rest }, bodyText(locale))];
  });
}

/** `grouped(1506) // => '1.506'`, as Vietnamese prints it */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
