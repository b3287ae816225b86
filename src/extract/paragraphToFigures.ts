/** The figures that a paragraph states. */
import { modifiersBefore } from '../record/measureNumber.ts';
import { readQuantities, type QuantityReading } from '../record/readQuantity.ts';
import { unitsAfter } from '../record/unitWords.ts';
import { foldForReading } from '../record/wordTable.ts';
import { isCurrency, unitFamily, type UnitId } from '../schemas/units.ts';
import { boundedSentences } from './lib/boundedSentences.ts';
import type { Clock } from './lib/dates/clock.ts';
import type { TimeMention } from './lib/dates/timeMentions.ts';
import { evidencePhrase } from './lib/evidencePhrase.ts';
import { figurePeriod } from './lib/figures/figurePeriod.ts';
import { isNoFigure, positionUnit, type Surrounded } from './lib/figures/notFigures.ts';
import { withOpenCounts } from './lib/figures/openCounts.ts';
import { isPlannedAt } from './lib/figures/planned.ts';
import { foldNames, toSimplified } from './lib/gazetteer/nameText.ts';
import { spanAt } from './lib/spans.ts';
import { overlaps, window } from './lib/spanWindows.ts';
import type { FigureFact, ParagraphId, SourceLang, Span } from './lib/types.ts';
import type { PlaceMention } from './paragraphToPlaces.ts';
import type { Sentence } from './paragraphToSentences.ts';

export type FigureSurroundings = {
  lang: SourceLang;
  clock: Clock | undefined;
  /** The times of which this paragraph speaks. */
  times: readonly TimeMention[];
  /** Mentions of places in this paragraph. */
  places: readonly PlaceMention[];
};

/** Figures in order, each with its unit, qualifier, period, places and evidence. */
export function paragraphToFigures(
  { id, text }: { id: ParagraphId; text: string },
  { lang, clock, times, places }: FigureSurroundings,
): FigureFact[] {
  const plain = lang === 'zh' ? toSimplified(text) : text;
  const folded = foldNames(plain, lang);
  const sentences = boundedSentences({ text }, lang);
  const table = foldForReading(plain);
  const readings = withOpenCounts(readQuantities(plain, lang), { folded, original: plain, sentences, lang });
  return readings.flatMap((reading) => {
    const sentence = spanAt(sentences, reading.start);
    if (sentence === undefined || overlaps(times, reading)) return [];
    const nounEnd = endOfNoun(table, reading, lang);
    const near = window(places, sentence, placesBefore);
    const surrounded: Surrounded = { reading, folded, nounEnd, lang, places: near };
    if (isNoFigure(surrounded)) return [];
    const unit = unitOf(surrounded);
    const isPlanned = isPlannedAt(folded.slice(sentence.start, reading.start), lang);
    const period = figurePeriod({
      reading,
      unit,
      sentence,
      text: plain,
      times: window(times, sentence, timesBefore),
      isPlanned,
      latest: clock?.latest,
      lang,
    });
    const { evidence, span } = evidenceOf(id, text, table, sentence, reading, nounEnd, lang);
    const change = isLevel(table, reading, lang) ? undefined : directionOf(reading);
    return [
      {
        kind: 'figure' as const,
        ...valueOf(reading, change),
        unit,
        currency: isCurrency(unit) ? unit : null,
        qualifier: reading.qualifier,
        period: period?.edtf ?? null,
        ...(change !== undefined && { change: true as const }),
        ...(isPlanned && { planned: true as const }),
        saidBy: [],
        ...(period?.isInferred && { inferred: { why: period.why ?? 'period from the words of the report' } }),
        places: placesOf(near, sentence),
        evidence,
        span,
      },
    ];
  });
}

/** How many names and times before a sentence still bear upon it. */
const placesBefore = 12;
const timesBefore = 6;

function unitOf(surrounded: Surrounded): UnitId {
  const { reading } = surrounded;
  if (reading.isOrdinal || reading.isRank) return positionUnit(surrounded);
  const [first, ...others] = reading.units as [UnitId, ...UnitId[]];
  if (first === 'worker-trip' && others.includes('person-trip')) {
    const isLabour = /务工|劳务|劳工|用工|工人/u.test(
      surrounded.folded.slice(Math.max(0, reading.start - 30), surrounded.nounEnd),
    );
    return isLabour ? first : 'person-trip';
  }
  // 趟 is said of trains, and of whatever goes to and fro.
  if (first === 'train' && surrounded.folded[reading.end] === '趟')
    return /列车|火车|班列|铁路|高铁|动车|专列/u.test(surrounded.folded) ? first : 'visit';
  // 列车由4对增至6对
  if (first === 'pair' && surrounded.lang === 'zh' && /列车|火车|班列|动车|客车/u.test(surrounded.folded.slice(Math.max(0, reading.start - 16), reading.start))) return 'train';
  // 手术340台
  if (first === 'machine' && /手术\p{Script=Han}{0,3}$/u.test(surrounded.folded.slice(Math.max(0, reading.start - 6), reading.start))) return 'case';
  if (surrounded.lang === 'zh' && unitFamily(first) !== 'people' && /^[名位]/u.test(surrounded.folded.slice(reading.end))) return personAfter(surrounded.folded, reading.end + 1);
  if (surrounded.folded[reading.end] === '班' && surrounded.folded[reading.end + 1] !== '列') return timetabled(surrounded.folded, reading);
  if (!others.includes('flight')) return first;
  // Chuyến: a visit, a flight or a train, as the paragraph goes on.
  const before = surrounded.folded.slice(0, reading.end);
  const kinds =
    [...before.matchAll(/chuyến bay|chuyến tàu|chuyến thăm|chuyến công tác|hàng không|đường sắt/gu)].at(-1)?.[0] ?? '';
  return /bay|hàng không/.test(kinds) ? 'flight' : /tàu|đường sắt/.test(kinds) ? 'train' : first;
}

/** `50名职业院校教师`: whom 名 counts is said at the end of the noun. */
function personAfter(folded: string, start: number): UnitId {
  const noun = /^\p{Script=Han}{1,14}?(?=[，。；：、和与及（(]|\P{Script=Han}|$)/u.exec(folded.slice(start, start + 15))?.[0] ?? '';
  for (let at = start + 1; at < start + noun.length; at += 1) {
    const found = unitsAfter(folded, at, 'zh');
    const unit = found?.end === start + noun.length ? found.value[0] : undefined;
    if (unit !== undefined && unitFamily(unit) === 'people') return unit;
  }
  return 'person';
}

/** What 班 counts is what the paragraph spoke of last. */
function timetabled(folded: string, { start }: QuantityReading): UnitId {
  const carrier = [...folded.slice(0, start).matchAll(/船|轮|港|航班|飞机|机场|列车|班列|铁路|客车|班车|大巴/gu)].at(-1)?.[0] ?? '';
  if (/航班|飞机|机场/u.test(carrier)) return 'flight';
  if (/列|铁路/u.test(carrier)) return 'train';
  return /车|大巴/u.test(carrier) ? 'vehicle' : 'ship';
}

function valueOf(
  { value, min, max }: QuantityReading,
  change: 'up' | 'down' | undefined,
): Pick<FigureFact, 'value' | 'min' | 'max'> {
  if (value === undefined) return { value: null, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return { value: change === 'down' ? -Math.abs(value) : value };
}

/** Only shares rise and fall against an earlier time; amounts are stated as they are. */
function directionOf({ percent, direction }: QuantityReading): 'up' | 'down' | undefined {
  return percent ? direction : undefined;
}

const levelBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:giảm|tăng) từ (?:mức )?(?:khoảng |gần |hơn |trên )?$/u,
  zh: /(?:由|从)[^，。；]{0,8}$/u,
  en: /\b(?:from|to) (?:about |nearly |over |some |around )?$/u,
};
const levelAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^[^.;]{0,32} (?:xuống|lên|còn)(?!\p{L})/u,
  zh: /^[^，。；]{0,12}(?:至|到|为)/u,
  en: /^/u,
};

/** `giảm từ 9% xuống 6%`, `fell to 6 percent`: a share before or after the change, and no change. */
function isLevel(table: string, { start, end, min }: QuantityReading, lang: SourceLang): boolean {
  if (min !== undefined) return false;
  if (lang === 'zh' && /(?:降|减|增|升|提高|压缩|缩短|扩大)(?:到|至|为)(?:约|近|不到)?$/u.test(table.slice(Math.max(0, start - 8), start))) return true;
  return levelBefore[lang].test(table.slice(Math.max(0, start - 24), start)) && levelAfter[lang].test(table.slice(end, end + 48));
}

/** Where the words that say what is counted end: the noun after the number, or a sign such as 以内 after that. */
function endOfNoun(table: string, { end, units, isOrdinal, isRank }: QuantityReading, lang: SourceLang): number {
  if (isOrdinal || isRank || units.length === 0) return end;
  const noun = unitsAfter(table, end, lang)?.end ?? end;
  const sign = /^(?:多|余|以上|左右|以内|之内|以下)/u.exec(table.slice(noun, noun + 4))?.[0].length ?? 0;
  return noun + sign;
}

const clauseSign = /[.,;:，；：。、()（）“”"]/;
/** How many words a phrase takes in after its noun, where the clause goes on. */
const wordsAfter = 3;

function evidenceOf(
  id: ParagraphId,
  text: string,
  table: string,
  sentence: Sentence,
  reading: QuantityReading,
  nounEnd: number,
  lang: SourceLang,
): { evidence: FigureFact['evidence']; span: Span } {
  let start = reading.start;
  while (start > sentence.start && !isClauseSign(text, start - 1) && !isDateline(text, start)) start -= 1;
  let end = nounEnd;
  for (let words = 0; end < sentence.end && !isClauseSign(text, end); end += 1) {
    if (text[end] === ' ' && end > nounEnd) words += 1;
    if (words === wordsAfter || (lang === 'zh' && end >= nounEnd + 4)) break;
  }
  const whole = evidencePhrase(text, id, { start, end }, 'end');
  const core = evidencePhrase(text, id, { start, end: nounEnd }, 'end');
  const fitting = whole.span.start <= coreStart(text, table, reading, lang) ? whole : core;
  // Alone, `from 31 to 40` is a range: then the number without its surroundings proves what is meant.
  const { phrase } = fitting.evidence;
  if (!likeRange.test(phrase) || isReadIn(phrase, reading, lang)) return fitting;
  return evidencePhrase(text, id, { start: reading.start, end: Math.max(reading.end, nounEnd) }, 'end');
}

/** Two numbers with a word such as “to” between them. */
const likeRange = /\d[^\d]{0,14}(?:to|đến|tới|lên|xuống|còn|至|到|[-–~])[^\d]{0,10}\d/u;

/** Whether the phrase alone gives the number. */
function isReadIn(phrase: string, { value, min, max }: QuantityReading, lang: SourceLang): boolean {
  return readQuantities(lang === 'zh' ? toSimplified(phrase) : phrase, lang).some(
    (other) => other.value === value && other.min === min && other.max === max,
  );
}

const longestDateline = 32;

/** Whether the name of an agency or a place and a dash stand before this sign, and nothing else: `NDO - `. */
function isDateline(text: string, at: number): boolean {
  return (
    at <= longestDateline && /^[(\p{Lu}][^.,;:]* [-–—] $/u.test(text.slice(0, at)) && !/\d/.test(text.slice(0, at))
  );
}

/** A stop or comma inside a number is no end of a clause. */
function isClauseSign(text: string, at: number): boolean {
  return clauseSign.test(text[at] as string) && !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
}

/** Where the qualifier before a number begins. */
function coreStart(text: string, table: string, { start, qualifier }: QuantityReading, lang: SourceLang): number {
  if (qualifier === 'exact') return start;
  if (modifiersBefore({ text: table, original: text, lang }, start).qualifier === 'exact') return start;
  return Math.max(0, start - (lang === 'zh' ? 4 : 12));
}

/** Those of the sentence, or else the last ones before it in the paragraph. */
function placesOf(places: readonly PlaceMention[], sentence: Sentence): string[] {
  const own = places.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const chosen = own.length > 0 ? own : places.filter(({ start }) => start < sentence.start);
  return [...new Set(chosen.map(({ id }) => id))];
}
