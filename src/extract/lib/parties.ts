/** Who a phrase names: places, organizations and persons of the gazetteer, or the words of the source. */
import { findNames, type Gazetteer, type NameMatch } from './gazetteer/gazetteer.ts';
import { foldNames } from './gazetteer/nameText.ts';
import { institutionRest } from './offices/vietnamese.ts';
import type { PartyName, SourceLang, Span } from './types.ts';

/** Words that name the kind of a place and stand before or after its name. */
const levels: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:các |bốn |ba |hai |\d+ |phía |bên )*(?:(?:tỉnh|thành phố|tp\.?|thị xã|huyện|quận|châu tự trị|châu|khu tự trị|khu|xã|thị trấn|nước|địa phương|tỉnh biên giới|nhân dân|chính quyền và nhân dân)[ :]*)*$/u,
  zh: /^(?:中国|越南|中方|越方|各|该|四|三|两)*(?:省|市|县|州|自治州|自治区|壮族自治区|区|方面?|方|地区|四省|人民|政府和人民)*$/u,
  en: /^(?:the |and |both |provinces? of |city of |people of |authorities of |localities of |vietnamese |chinese |vietnam’s |viet nam’s |china’s |vietnam's |china's )*(?:provinces?|city|cities|prefecture|county|counties|district|municipality|autonomous region|region|side|localities|authorities|and|of|the| )*$/u,
};

/** Words at the ends of a name that do not belong to it. */
const edges: Readonly<Record<SourceLang, [RegExp, RegExp]>> = {
  vi: [
    /^(?:[\s,;:–-]|(?:và|cùng|với|giữa|của|cho|từ|do|bởi|được|các đồng chí|đồng chí|ông|bà|phía|đoàn công tác|đoàn đại biểu|tại|đến|là|thì|đã|cả|đồng thời|trong đó có|gồm|bao gồm|nhân dịp này|theo đó|qua đó|dịp này)(?![\p{L}]))+/u,
    /(?:[\s,;:–-]|(?<![\p{L}])(?:và|cùng|với|đã|vừa|sẽ|cũng|đều|còn|tiếp tục|tiến hành|chính thức|cùng nhau|phối hợp|tổ chức|nhau))+$/u,
  ],
  zh: [
    /^(?:[，、；：\s]|由|与|和|同|向|对|在|为|给|的|及|以及|当天|此次|其中|中方的)+/u,
    /(?:[，、；：\s]|的|已|将|还|也|共同|分别|正式|一起|向|了|等|等地|等方面|双方|联合)+$/u,
  ],
  en: [
    /^(?:[\s,;:–-]|(?:and|the|by|from|to|between|with|of|both|that|also|for|at|in|on behalf of)\b)+/iu,
    /(?:[\s,;:–-]|\b(?:and|has|have|had|also|jointly|will|both|officially|together|was|were|today))+$/iu,
  ],
};

const separators: Readonly<Record<SourceLang, RegExp>> = {
  vi: /, |; | và | cùng với | cùng | với | - (?=\p{Lu})| – (?=\p{Lu})/gu,
  zh: /[、，；]|以及|和|与|及|同(?!登)/gu,
  en: /, (?:and )?|; | and | with | as well as /gu,
};

/** The kinds of bodies whose place says who they are. */
type Piece = Span & { matches: NameMatch[] };

/**
 * The parties that a phrase lists, in order and each once. A place that contains the one before it (`châu Văn Sơn,
 * tỉnh Vân Nam`) says where that lies and is none.
 * @example phraseToParties('tỉnh Hà Giang và Đoàn A', gazetteer, 'vi') // => [{ place: 'ha-giang' }, { name: 'Đoàn A' }]
 */
export function phraseToParties(phrase: string, gazetteer: Gazetteer, lang: SourceLang): PartyName[] {
  const text = phrase.replace(/[（(][^（()）]{0,40}[)）]/gu, (inside) => ' '.repeat(inside.length));
  const folded = foldNames(text, lang);
  const names = findNames(folded, gazetteer.tables[lang]).filter(
    ({ start, end }) => lang === 'zh' || /\p{Lu}/u.test(text.slice(start, end)),
  );
  const found = piecesOf(folded, names, lang).flatMap((piece) => partyOf(text, folded, piece, gazetteer, lang));
  const parties: PartyName[] = [];
  for (const party of found) {
    const isKnown = parties.some((other) => partyKey(other) === partyKey(party));
    if (!isKnown && !isAround(party, parties.at(-1), gazetteer)) parties.push(party);
  }
  return parties;
}

/** What tells one party from another. */
export function partyKey(party: PartyName): string {
  return JSON.stringify(Object.entries(party)[0]);
}

function piecesOf(folded: string, matches: readonly NameMatch[], lang: SourceLang): Piece[] {
  const cuts: Span[] = [];
  let next = 0;
  for (const cut of folded.matchAll(separators[lang])) {
    while ((matches[next]?.end ?? Infinity) <= cut.index) next += 1;
    const isInside = (matches[next]?.start ?? Infinity) < cut.index;
    const isName = lang === 'vi' && institutionRest.test(folded.slice(cut.index, cut.index + 24));
    if (!isInside && !isName) cuts.push({ start: cut.index, end: cut.index + cut[0].length });
  }
  const starts = [0, ...cuts.map(({ end }) => end)];
  const ends = [...cuts.map(({ start }) => start), folded.length];
  return starts.map((start, index) => {
    const end = ends[index] as number;
    return { start, end, matches: matches.filter((match) => match.start >= start && match.end <= end) };
  });
}

function partyOf(text: string, folded: string, piece: Piece, gazetteer: Gazetteer, lang: SourceLang): PartyName[] {
  const { start, end } = trimmed(folded, piece, lang);
  if (end <= start) return [];
  for (const match of piece.matches) {
    const [before, after] = [folded.slice(start, match.start), folded.slice(match.end, end)];
    const organization = match.targets.find(({ kind }) => kind === 'organization');
    if (organization && isHeadOf(before, lang) && isLocative(after, lang)) return [{ organization: organization.id }];
    const person = match.targets.filter(({ kind }) => kind === 'person');
    if (person.length === 1 && person[0] && after.trim() === '') return [{ person: person[0].id }];
    const place = match.targets.find(({ kind }) => kind === 'place');
    if (place && levels[lang].test(before) && levels[lang].test(after.trim() === '' ? '' : after.trimStart()))
      return [{ place: place.id }];
  }
  const name = text.slice(start, end).replace(/\s+/gu, ' ');
  return isName(name, piece, gazetteer, lang) ? [{ name }] : [];
}

function trimmed(folded: string, { start, end }: Span, lang: SourceLang): Span {
  const [lead, tail] = edges[lang];
  const piece = folded.slice(start, end);
  const from = start + (lead.exec(piece)?.[0].length ?? 0);
  const rest = folded.slice(from, end);
  return { start: from, end: end - (tail.exec(rest)?.[0].length ?? 0) };
}

/** Nothing, or the office of the one who stands for the institution: `Bí thư Tỉnh ủy Hà Giang`. */
function isHeadOf(before: string, lang: SourceLang): boolean {
  const text = before.trim();
  return (
    text === '' ||
    (lang === 'vi' &&
      /^(?:bí thư|chủ tịch|đoàn công tác|đoàn công tác của|đoàn đại biểu|lãnh đạo|đoàn)$/u.test(text)) ||
    (lang === 'en' && /^(?:the|leaders of|secretary of|chairman of)(?: the)?$/u.test(text))
  );
}

/** What may follow the name of an institution without making it another: where it lies. */
function isLocative(after: string, lang: SourceLang): boolean {
  const text = after.trim();
  return (
    text === '' ||
    (lang === 'vi' &&
      /^(?:của |tại |ở )?(?:tỉnh|thành phố|châu|huyện|nước)? ?[^,;]{0,20}$/u.test(text) &&
      text.length < 28 &&
      !/(?:lãnh đạo|đại diện|đoàn)/u.test(text))
  );
}

const longestName = { vi: 14, en: 12 };

/** A name of a few words, not a clause. */
function isName(name: string, { matches }: Piece, _gazetteer: Gazetteer, lang: SourceLang): boolean {
  if (lang === 'zh') return name.length >= 2 && name.length <= 24 && !/[“”。：]/u.test(name);
  const words = name.split(' ');
  if (words.length > longestName[lang]) return false;
  return matches.length > 0 || words.length >= 2 || /^\p{Lu}/u.test(name);
}

/** Whether a place contains the party before it. */
function isAround(party: PartyName, before: PartyName | undefined, gazetteer: Gazetteer): boolean {
  if (!('place' in party) || before === undefined) return false;
  const inner =
    'place' in before
      ? before.place
      : 'organization' in before
        ? gazetteer.organizations.get(before.organization)?.place
        : undefined;
  const { places } = gazetteer;
  const isOrganization = 'organization' in before;
  for (
    let at = isOrganization ? inner : inner && places.get(inner)?.parent, steps = 0;
    at !== undefined && steps < 6;
    at = places.get(at)?.parent, steps += 1
  ) {
    if (at === party.place) return true;
  }
  return false;
}
