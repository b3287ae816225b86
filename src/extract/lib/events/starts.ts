/** What began at a time since when it goes on. */
import type { Sentence } from '../../paragraphToSentences.ts';
import type { TimeMention } from '../dates/timeMentions.ts';
import type { SourceLang } from '../types.ts';
import { strongWords } from './eventWords.ts';
import { beginsAnew, ongoing, running } from './toldWords.ts';

type Around = { before: string; following: string; printed: string };

/** `自2019年12月…挂牌以来`, `since it opened in May 2021`: what began then is the event. */
export function isStart({ start, end }: TimeMention, folded: string, sentence: Sentence, lang: SourceLang): boolean {
  const before = folded
    .slice(Math.max(sentence.start, start - 60), start)
    .replace(/(?:since|(?:kể )?từ(?: năm)?) $/u, '');
  const following = folded.slice(end, Math.min(sentence.end, end + 110));
  const around = { before, following, printed: folded.slice(start, end) };
  if (lang === 'vi') return startsVi(around);
  return lang === 'zh' ? startsZh(around) : startsEn(around, folded.slice(sentence.start, start));
}

function startsVi({ before, following }: Around): boolean {
  return (
    /(?<!\p{L})bắt đầu $/u.test(before) ||
    running.vi.test(before) ||
    /(?<!\p{L})(?:kết nghĩa|mở cửa|mở cửa trở lại|thông quan trở lại|nối lại|khôi phục|thành lập|thiết lập|nâng cấp|khánh thành|khai trương|đi vào hoạt động|đi vào vận hành|ra đời|khởi công|mở lại)(?: [^,.]{0,24})? $/u.test(
      before,
    ) ||
    /^(?: (?:đến|tới) nay)?,? [^.;]{0,60}(?<!\p{L})đã (?:kết nghĩa|thiết lập|thành lập|ký kết)(?!\p{L})/u.test(following) ||
    /^(?: (?:đến|tới) nay)?,? [^.;\d]{0,24}(?<!\p{L})(?:đưa vào|mở|nối lại|khôi phục|áp dụng|thí điểm)(?!\p{L})/u.test(following)
  );
}

function startsZh({ following }: Around): boolean {
  return (
    ongoing.test(following.slice(0, 34)) ||
    /(?:开办|挂牌|开放|开馆|开业|开园|实施|举办|投入(?:使用|运营|运行)|投运|投用|成立|启用|开通|建成|启动|运行|恢复|建立|缔结|结为|结好|建交|签署|签订|签约)[^，。]{0,20}(?:以来|起|后)/u.test(
      following.slice(0, 36),
    )
  );
}

/** @param told the sentence up to the time */
function startsEn({ before, following, printed }: Around, told: string): boolean {
  const since = /\bsince ([^,.]{0,60})$/.exec(told)?.[1] ?? '';
  const when = /^, when ([^,.]{0,60})/.exec(following)?.[1] ?? '';
  const isDay = /\d/.test(printed.replace(/\d{4}/, ''));
  return (
    [since, when].some((clause) => strongWords.en.test(clause) || beginsAnew.test(clause) || becoming.test(clause)) ||
    running.en.test(before) ||
    running.en.test(following) ||
    done.test(following) ||
    (isDay && changed.test(following)) ||
    partners.test(before)
  );
}

const becoming = /\bbecame (?:[a-z]+ ){0,2}(?:partners|sisters|twins|friends)\b/;
const partners =
  /\b(?:sister|twin|friendship|partner) (?:cit|provinc|localit|school|count|prefectur|town|villag|hospital|port|universit)\w*[^,.]{0,24} $/u;

/** `Since December 1, its hours have been extended`: what a day changed. */
const changed = /^[^.;]{0,90}\b(?:has|have) been (?:[a-z]+ly )?(?:extended|opened|reopened|resumed|applied|raised|cut|reduced|lifted|expanded|shortened|simplified|waived|suspended)\b/u;

/** `Since 2023, researchers have worked …`, where nothing is counted. */
const done = /^,? [^,.;\d]{1,60}\b(?:has|have) (?:been )?(?:[a-z]+ly )?(?!been|seen|risen|grown|reached|had|more|become|increased|fallen|declined)[a-z]+(?:ed|un|rought|aught|ent|eld|et|ade|uilt)\b(?![^,.;]*\d)/u;

/** `Từ tháng 12/2022, hai bệnh viện duy trì …`: what goes on from a month. */
export function goesOn({ start, end }: TimeMention, folded: string, lang: SourceLang): boolean {
  const after = folded.slice(end, end + 60);
  if (lang === 'vi')
    return (
      /(?<!\p{L})từ (?:tháng )?$/u.test(folded.slice(Math.max(0, start - 10), start)) &&
      /^,? [^,.;\d]{0,36}(?<!\p{L})(?:duy trì|vận hành|hoạt động)(?!\p{L})(?![^,.;]{0,20}\d)/u.test(after)
    );
  return lang === 'zh' && /^起，?[^，。；\d]{0,16}(?:开展|运行|实行|保持|提供)(?![^，。；]{0,16}\d)/u.test(after);
}
