/** Institutions that a report names in full and the record does not know. */
import { findNames, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { latinNames } from '../names/latinNames.ts';
import { tailEnd } from '../offices/vietnameseTail.ts';
import { bodyPassages, type Passage } from '../passages.ts';
import type { Candidate, CapturedDocument, SourceLang, Span } from '../types.ts';

const vietnameseHead =
  'Trường Đại học|Trường Cao đẳng|Trường Trung cấp|Đại học|Học viện|Phân hiệu Đại học|Sở|Hội Hữu nghị|Hội Chữ thập đỏ|Liên hiệp các tổ chức hữu nghị|Công ty|Tập đoàn|Ban Quản lý|Chi cục|Cục|Bệnh viện|Tổng Lãnh sự quán|Đại sứ quán|UBND|Ủy ban nhân dân|Chính quyền nhân dân|Chính phủ nhân dân|Đồn Biên phòng|Bộ Chỉ huy|Liên đoàn Lao động|Hiệp hội|Tỉnh ủy|Châu ủy|Huyện ủy|Thành ủy';
/** The longest name of an institution after its kind, in UTF-16 units. */
const reach = 80;
const patterns: Readonly<Record<SourceLang, RegExp>> = {
  vi: new RegExp(`(?<![\\p{L}\\d])(?:${vietnameseHead})(?= )`, 'gu'),
  zh: /\p{Script=Han}{2,14}(?:大学|学院|职业学校|友好协会|协会|商会|集团|有限公司|股份公司|红十字会|外事办公室|外事厅|外办|商务厅|商务局|卫生厅|管委会|边检站|边境检查站|总医院|人民医院)/gu,
  en: /(?<![\p{L}\d])(?:(?:\p{Lu}[\p{L}’'-]*|and|of|for|the) ){0,5}?(?:Department|University|College|Academy|Institute|Association|Union|Hospital|Consulate General|Embassy|People[’']s Committee|Red Cross|Chamber of Commerce|Company|Corporation)(?: (?:of|for|and|in|the|\p{Lu}[\p{L}’'-]*)){0,8}/gu,
};

/** Each institution once, where it is first named. */
export function organizationCandidates(document: CapturedDocument, gazetteer: Gazetteer): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const passage of bodyPassages(document)) {
    for (const name of institutionsOf(passage, gazetteer)) {
      const key = name.toLowerCase();
      if (!found.has(key)) found.set(key, { kind: 'organization', name, variants: [], paragraph: passage.at });
    }
  }
  return [...found.values()];
}

function institutionsOf(passage: Passage, gazetteer: Gazetteer): string[] {
  const { text, folded, lang } = passage;
  const known = findNames(folded, gazetteer.tables[lang], 'organization');
  const people = latinNames(passage, gazetteer, []);
  let [nextKnown, nextPerson, end] = [0, 0, 0];
  return [...text.matchAll(patterns[lang])].flatMap((match) => {
    const at = match.index + match[0].length;
    while ((people[nextPerson]?.start ?? Infinity) < at) nextPerson += 1;
    const limit = Math.min(text.length, at + reach, (people[nextPerson]?.start ?? Infinity) - 1);
    const until = lang === 'vi' ? tailEnd(passage, at, limit) : at;
    const span = trimmed(text.slice(match.index, until), match.index, lang);
    if (span.start < end) return [];
    end = span.end;
    while ((known[nextKnown]?.end ?? Infinity) <= span.start) nextKnown += 1;
    const isKnown = (known[nextKnown]?.start ?? Infinity) < span.end;
    const name = text.slice(span.start, span.end);
    return isKnown || !isNamed(name, lang) || (lang === 'vi' && until === at + reach) ? [] : [name];
  });
}

/** Without words at the ends that belong to the sentence. */
function trimmed(match: string, start: number, lang: SourceLang): Span {
  if (lang === 'zh') {
    const lead =
      /^.*(?:与|和|及|由|向|对|在|同|为|给|的|从|到|了|是|会见|访问|组织|邀请|来自)(?=\p{Script=Han}{4})/u.exec(
        match,
      )?.[0] ?? '';
    return { start: start + lead.length, end: start + match.length };
  }
  const lead = /^(?:(?:the|and|of|for) )+/i.exec(match)?.[0].length ?? 0;
  const tail = /(?: (?:và|-|–|của|tại|and|of|for|in|the))+$/u.exec(match)?.[0].length ?? 0;
  return { start: start + lead, end: start + match.trimEnd().length - tail };
}

/** A kind of institution alone is no name: at least one word of its own. */
function isNamed(name: string, lang: SourceLang): boolean {
  if (lang === 'zh') return name.length >= 5;
  return name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}
