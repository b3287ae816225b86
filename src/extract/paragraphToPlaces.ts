/** The places that a paragraph names. */
import type { Gazetteer, GazetteerPlace } from './lib/gazetteer/gazetteer.ts';
import { nameAt, type NameMatch } from './lib/gazetteer/gazetteer.ts';
import { foldNames } from './lib/gazetteer/nameText.ts';
import { hasCapital, isInOtherName } from './lib/gazetteer/placeContext.ts';
import type { SourceLang, Span } from './lib/types.ts';

/** A place named here; the span is that of the name with its word for the kind of unit, where that follows (`河江省`). */
export type PlaceMention = Span & {
  id: string;
  /** The name is that of other places too. */
  isShared?: true;
};

/**
 * Lists the mentions in order, none inside another.
 * @param near ids of places that the whole text names, by which a name of several places is decided
 */
export function paragraphToPlaces(
  { text }: { text: string },
  lang: SourceLang,
  gazetteer: Gazetteer,
  near: ReadonlySet<string> = new Set(),
): PlaceMention[] {
  const folded = foldNames(text, lang);
  const table = gazetteer.tables[lang];
  const found: PlaceMention[] = [];
  for (let at = 0; at < folded.length;) {
    const blocked = blockedAt(folded, at, lang) ?? nameAt(folded, at, table, 'person')?.end;
    if (blocked !== undefined) {
      at = blocked;
      continue;
    }
    const match = nameAt(folded, at, table, 'place') ?? bareAt(folded, at, lang, gazetteer, near, found.at(-1));
    if (match === undefined) {
      at += 1;
      continue;
    }
    const end = match.end + (unitAfter[lang].exec(folded.slice(match.end, match.end + 28))?.[0].length ?? 0);
    const id = chooseId(
      match.targets.map((target) => target.id),
      folded,
      { start: at, end: match.end },
      lang,
      gazetteer,
      near,
    );
    if (id !== undefined && isNamed(text, match, lang, gazetteer.places.get(id)))
      found.push({ id, start: at, end, ...(match.targets.length > 1 && { isShared: true as const }) });
    at = match.end;
  }
  return found;
}

/** A Chinese name without its unit: where the page has the whole name, or the words before say whose place it is. */
function bareAt(
  folded: string,
  at: number,
  lang: SourceLang,
  { bare, places }: Gazetteer,
  near: ReadonlySet<string>,
  last: PlaceMention | undefined,
): NameMatch | undefined {
  const match = lang === 'zh' ? nameAt(folded, at, bare) : undefined;
  if (match === undefined) return undefined;
  const gap = last === undefined ? '' : folded.slice(last.end, at);
  const isListed = last !== undefined && last.end <= at && /^(?:[、和与及—-]|以及)$/u.test(gap);
  const meant = match.targets.filter(({ id }) => {
    const place = places.get(id);
    const parent = place?.parent;
    if (near.has(id)) return true;
    if (place?.country === 'VN' && folded.endsWith('越南', at)) return true;
    const isInParent = last !== undefined && last.end === at && last.id === parent;
    return isInParent || (isListed && places.get(last.id)?.country === place?.country && places.get(last.id)?.level === place?.level);
  });
  return meant.length === 0 ? undefined : { ...match, targets: meant };
}

function isNamed(text: string, span: Span, lang: SourceLang, place: GazetteerPlace | undefined): boolean {
  // The name of a region may be plain words: `khu vực phía bắc`.
  const isSpelt = lang === 'zh' || place?.level === 'region' || hasCapital(text, span);
  if (place !== undefined && communal.has(place.level) && isCommune(text, span, lang)) return false;
  if (lang === 'vi' && wardBefore.test(text.slice(Math.max(0, span.start - 8), span.start))) return false;
  return isSpelt && (place?.level === 'country' || !isInOtherName(text, span, lang));
}

/** `phường Hồng Hà` is a ward of a town, whatever else bears the name. */
const wardBefore = /(?<!\p{L})phường $/iu;

/** Units that lent their names to communes. */
const communal: ReadonlySet<string> = new Set(['district', 'town', 'border-gate']);

/** `các xã biên giới Bắc Quang, Vị Xuyên`, `Bac Quang commune`: a commune of the name of a district or gate. */
function isCommune(text: string, { start, end }: Span, lang: SourceLang): boolean {
  if (lang === 'zh') return false;
  if (lang === 'en') return /^ communes?(?!\p{L})/u.test(text.slice(end, end + 9));
  return /(?<!\p{L}|thị )xã (?:(?:biên giới|vùng cao) )?(?:\p{Lu}[\p{L}\p{M}]*(?:, | và | ))*$/u.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

/** Names that hold the name of a place and are none, folded. */
const blockers: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:thái bình dương|biển đông|lợn châu phi|giải thưởng hoà bình|hoà bình và|điện biên phủ trên không|đông nam á|trung đông bộ|việt nam news|tờ trung quốc|trung quốc hoá|lào cai's)/uy,
  zh: /(?:北仑河口(?!岸)|[江河]河口(?!口岸|[县市])|和平省份|北京时间|中国(?:日报|新闻网)|越南盾|越南语|越南文|老街(?:区|巷|坊)|南宁静|中国-东盟博览会|中国—东盟博览会)/uy,
  en: /(?:south china sea|china daily|china news|viet ?nam news agency|viet ?nam news|vietnam plus|vietnamplus|vietnamese|china's xinhua|global times)/uy,
};

function blockedAt(folded: string, at: number, lang: SourceLang): number | undefined {
  const form = blockers[lang];
  form.lastIndex = at;
  return form.test(folded) ? form.lastIndex : undefined;
}

const unitAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?!)/u,
  zh: /^(?:壮族自治区|自治区|自治州|省|市|州|县|区|口岸)/u,
  en: /^ (?:zhuang autonomous region|autonomous region|autonomous prefecture|province|prefecture|county|district|city|international border gates?|border gate|border crossing|port|checkpoint)(?![a-z])/u,
};
const gateBefore =
  /cửa khẩu (?:quốc tế |quốc gia |chính |phụ |song phương )*(?:đường bộ |đường sắt )?(?:số (?:i|ii|1|2) )?(?:\p{L}+(?: \p{L}+){0,2} ?[-–—] ?)?$/u;
const gatePairBefore = /cặp cửa khẩu (?:quốc tế |quốc gia |chính |phụ |song phương )*(?:\p{L}+(?: \p{L}+){0,3}(?: \([^)]{1,20}\))? ?[-–—/] ?)?$/u;
const gateAfter = /^(?: ?[-–—] ?\p{L}+(?: \p{L}+)?(?: international)? border gates?|口岸| (?:international )?border gate| port(?![a-z])| border crossing| checkpoint| land port)/u;
const townBefore = /(?:thị trấn|làng|thôn|\btown of) $/u;
const smallBefore = /(?:huyện|xã|thị trấn|thị xã|county|district) (?:uỷ |ủy )?$/u;

/** Which of several places a name means, and whether it means the border gate of that name. */
function chooseId(
  ids: readonly string[],
  folded: string,
  { start, end }: Span,
  lang: SourceLang,
  { places }: Gazetteer,
  near: ReadonlySet<string>,
): string | undefined {
  const before = folded.slice(Math.max(0, start - 48), start);
  const after = folded.slice(end, end + 28);
  const isPair = gatePairBefore.test(before);
  const isZone = /kinh tế cửa khẩu $/u.test(before);
  const isGate = ((gateBefore.test(before) || isPair) && !isZone) || gateAfter.test(after);
  if (folded.startsWith('cửa khẩu', start)) return ids[0];
  const id = ids.length > 1 ? nearest(ids, before, places, near) : ids[0];
  if (id === undefined) return undefined;
  const gate = `${id}-gate`;
  if (isGate && places.has(gate)) return gate;
  // The town of the same name at a gate.
  if (!isGate && places.get(id)?.level === 'border-gate' && townBefore.test(before)) return undefined;
  if (lang === 'zh' && folded.slice(start, end).endsWith('口岸')) return id;
  return isCommonWord(id, lang) && !isGate && !isPair && !gateContext[lang].test(before) ? undefined : id;
}

const latinContext = /(?:cửa khẩu|lối mở|gate|gates|crossing|[-–] ?)[^.;]{0,40}$/u;
const gateContext: Readonly<Record<SourceLang, RegExp>> = {
  vi: latinContext,
  zh: /(?:口岸|通道|[—-])[^。；]{0,12}$/u,
  en: latinContext,
};
const latinWords: ReadonlySet<string> = new Set(['huu-nghi-gate', 'tan-thanh-gate', 'kim-thanh-gate']);
/** 清水 is clear water. */
const hanWords: ReadonlySet<string> = new Set(['thanh-thuy-gate']);

/** Names of gates that are also words or other places, so that only a gate's surroundings make them one. */
function isCommonWord(id: string, lang: SourceLang): boolean {
  return (lang === 'zh' ? hanWords : latinWords).has(id);
}

function nearest(
  ids: readonly string[],
  before: string,
  places: ReadonlyMap<string, GazetteerPlace>,
  near: ReadonlySet<string>,
): string | undefined {
  const isSmall = smallBefore.test(before);
  const level = (id: string): string => places.get(id)?.level ?? '';
  const small = ids.find((id) => ['district', 'county'].includes(level(id)));
  if (isSmall && small !== undefined) return small;
  const parented = ids.find((id) => {
    const parent = places.get(id)?.parent;
    return parent !== undefined && level(parent) !== 'country' && near.has(parent);
  });
  return parented ?? ids[0];
}
