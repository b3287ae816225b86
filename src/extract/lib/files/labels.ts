/** Labels of draft facts in three languages, made of templates: never a sentence of the source. */
import { formatDate } from '../../../i18n/dates.ts';
import { formatQuantity } from '../../../i18n/quantities.ts';
import { printDescriptiveName } from '../../../i18n/names.ts';
import type { RecordData } from '../../../record/record.ts';
import type { Localized } from '../../../schemas/common.ts';
import type { UnitId } from '../../../schemas/units.ts';
import type { ExtractedFact, FigureFact, ParagraphId, SourceLang } from '../types.ts';
import { inEach, partyNames, personName, placeNames } from './names.ts';

type Words = Readonly<Record<SourceLang, string>>;

/** What a fact is called until an editor names it. The day of the report and the paragraph tell two of one kind apart. */
export function draftLabel(fact: ExtractedFact, record: RecordData, article: string): Localized {
  return inEach((locale) => labelIn(locale, fact, record, article));
}

function labelIn(locale: SourceLang, fact: ExtractedFact, record: RecordData, article: string): string {
  const where = `${reportWords[locale](formatDate(locale, article.slice(0, 10)))}${paragraphWords[locale](fact.evidence.paragraph)}`;
  const places = placeNames(locale, fact.places, record);
  switch (fact.kind) {
    case 'figure':
      return withDetails(locale, figureSubject(locale, fact), [places, periodText(locale, fact.period), where]);
    case 'event': {
      const mechanism = fact.mechanism === null ? undefined : record.mechanisms.get(fact.mechanism);
      const name = mechanism && printDescriptiveName(locale, mechanism.short).text;
      return withDetails(locale, name ?? eventWords[fact.type][locale], [places, where]);
    }
    case 'agreement': {
      const parties = partyNames(locale, fact.parties, record) || places;
      return withDetails(locale, documentWords[fact.document][locale], [
        parties,
        periodText(locale, fact.period),
        where,
      ]);
    }
    case 'donation': {
      const donors = partyNames(locale, fact.donors, record) || places;
      return withDetails(locale, donationWords[locale], [donors, where]);
    }
    case 'statement': {
      const speaker = partyNames(locale, fact.speaker, record);
      return `${toWrite[locale]}${withDetails(locale, statementWords[fact.type][locale], [speaker, where])}`;
    }
    case 'role':
      return withDetails(locale, (fact.person && personName(locale, fact.person, record)) || fact.name, [
        roleWords[locale],
      ]);
  }
}

function figureSubject(locale: SourceLang, { unit, change, planned }: FigureFact): string {
  const what = change ? changeWord[locale] : planned ? plannedWord[locale] : countWord[locale];
  const noun = unitWord(locale, unit);
  return noun === '' ? what : `${what}${colon[locale]}${noun}`;
}

/** The unit without a number. `unitWord('vi', 'delegation') // => 'đoàn'` */
function unitWord(locale: SourceLang, unit: UnitId): string {
  if (unit === 'ordinal' || unit === 'rank') return ordinalWords[unit][locale];
  const { before, after } = formatQuantity(locale, { value: 2, unit });
  return [before, after].filter((part) => part !== '').join(' ');
}

function withDetails(locale: SourceLang, subject: string, details: readonly string[]): string {
  const given = details.filter((detail) => detail !== '');
  if (given.length === 0) return subject;
  return locale === 'zh' ? `${subject}（${given.join('，')}）` : `${subject} (${given.join('; ')})`;
}

function periodText(locale: SourceLang, period: string | null): string {
  return period === null ? '' : formatDate(locale, period);
}

const paragraphWords: Readonly<Record<SourceLang, (paragraph: ParagraphId) => string>> = {
  vi: (p) => (p === 0 ? 'đầu đề' : typeof p === 'number' ? `đoạn ${p}` : `chú thích ảnh ${p.slice(1)}`),
  zh: (p) => (p === 0 ? '标题' : typeof p === 'number' ? `第${p}段` : `图片说明${p.slice(1)}`),
  en: (p) => (p === 0 ? 'title' : typeof p === 'number' ? `paragraph ${p}` : `caption ${p.slice(1)}`),
};

/** Before the paragraph. */
const reportWords: Readonly<Record<SourceLang, (day: string) => string>> = {
  vi: (day) => `tin ngày ${day}, `,
  zh: (day) => `${day}报道，`,
  en: (day) => `report of ${day}, `,
};

const colon: Words = { vi: ': ', zh: '：', en: ': ' };
const countWord: Words = { vi: 'Số liệu', zh: '数据', en: 'Figure' };
const changeWord: Words = { vi: 'Mức tăng, giảm', zh: '增减幅度', en: 'Change' };
const plannedWord: Words = { vi: 'Mục tiêu', zh: '目标', en: 'Target' };
const donationWords: Words = { vi: 'Trao tặng, hỗ trợ', zh: '捐赠、援助', en: 'Gift or aid' };
const roleWords: Words = { vi: 'chức vụ', zh: '职务', en: 'office held' };
const toWrite: Words = { vi: '[cần viết] ', zh: '【待撰写】', en: '[to be written] ' };
const ordinalWords: Readonly<Record<'ordinal' | 'rank', Words>> = {
  ordinal: { vi: 'lần thứ', zh: '届次', en: 'number in the series' },
  rank: { vi: 'thứ hạng', zh: '位次', en: 'rank' },
};

const eventWords: Readonly<Record<Extract<ExtractedFact, { kind: 'event' }>['type'], Words>> = {
  conference: { vi: 'Hội nghị', zh: '会议', en: 'Conference' },
  workshop: { vi: 'Hội thảo', zh: '研讨会', en: 'Workshop' },
  signing: { vi: 'Lễ ký', zh: '签署仪式', en: 'Signing' },
  visit: { vi: 'Chuyến thăm, làm việc', zh: '访问', en: 'Visit' },
  donation: { vi: 'Lễ trao tặng', zh: '捐赠仪式', en: 'Donation ceremony' },
  founding: { vi: 'Thành lập', zh: '成立', en: 'Founding' },
  programme: { vi: 'Hoạt động', zh: '活动', en: 'Activity' },
};

const documentWords: Readonly<Record<Extract<ExtractedFact, { kind: 'agreement' }>['document'], Words>> = {
  programme: { vi: 'Chương trình hợp tác', zh: '合作计划', en: 'Cooperation programme' },
  minutes: { vi: 'Biên bản', zh: '会议纪要', en: 'Minutes' },
  memorandum: { vi: 'Bản ghi nhớ', zh: '谅解备忘录', en: 'Memorandum' },
  'action-plan': { vi: 'Kế hoạch hành động', zh: '行动计划', en: 'Action plan' },
  agreement: { vi: 'Thỏa thuận', zh: '协议', en: 'Agreement' },
  treaty: { vi: 'Hiệp định', zh: '条约', en: 'Treaty' },
  mechanism: { vi: 'Cơ chế', zh: '机制', en: 'Mechanism' },
  unnamed: { vi: 'Văn bản chưa rõ tên', zh: '未具名文件', en: 'Unnamed document' },
};

const statementWords: Readonly<Record<Extract<ExtractedFact, { kind: 'statement' }>['type'], Words>> = {
  assessment: { vi: 'Đánh giá', zh: '评价', en: 'Assessment' },
  claim: { vi: 'Khẳng định', zh: '主张', en: 'Claim' },
  commitment: { vi: 'Cam kết', zh: '承诺', en: 'Commitment' },
  proposal: { vi: 'Đề nghị', zh: '建议', en: 'Proposal' },
  thanks: { vi: 'Lời cảm ơn', zh: '致谢', en: 'Thanks' },
  congratulation: { vi: 'Lời chúc mừng', zh: '祝贺', en: 'Congratulation' },
  'shared-view': { vi: 'Nhận định chung', zh: '共识', en: 'Shared view' },
  instruction: { vi: 'Chỉ đạo', zh: '指示', en: 'Instruction' },
  plan: { vi: 'Kế hoạch', zh: '打算', en: 'Plan' },
  report: { vi: 'Thông tin', zh: '通报', en: 'Report' },
};
