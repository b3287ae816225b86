/** Whether a page reports on cooperation between Vietnamese and Chinese localities, which alone the record is about. */
import { countCooperationWords } from './lib/cooperationWords.ts';
import type { Gazetteer, GazetteerPlace } from './lib/gazetteer/gazetteer.ts';
import type { Stages } from './lib/stages.ts';
import type { CapturedDocument, Paragraph, SourceLang } from './lib/types.ts';

export type Relevance =
  | { isRelevant: true }
  /** `rule` is the name of the warning, `why` what the page lacks. */
  | { isRelevant: false; rule: 'other-language' | 'not-about-cooperation'; why: string };

/** Places of this level are named in any report on a country. */
const wide: ReadonlySet<string> = new Set(['country', 'region']);
/** Named as the seat of a government as often as for themselves, so that two of them make no local cooperation. */
const capitals: ReadonlySet<string> = new Set(['ha-noi', 'beijing']);

/**
 * A page is relevant when it names localities on both sides of the border, not only the capitals, and one paragraph
 * that names a Chinese locality, or the title, also has words of cooperation, exchange or meeting.
 */
export function documentToRelevance(
  document: CapturedDocument,
  gazetteer: Gazetteer,
  placesOf: Stages['placesOf'],
): Relevance {
  const { lang, title } = document.source;
  if (lang === null) {
    const why = 'Unexpected language, expected Vietnamese, Chinese or English';
    return { isRelevant: false, rule: 'other-language', why };
  }
  const texts: Paragraph[] = [...(title === null ? [] : [{ number: 0, text: title }]), ...document.paragraphs];
  const read = texts.map((paragraph) => {
    const places = placesOf(paragraph, document, gazetteer).flatMap((id) => gazetteer.places.get(id) ?? []);
    return { paragraph, ...localities(places) };
  });
  const vietnamese = new Set(read.flatMap(({ vn }) => vn));
  const chinese = new Set(read.flatMap(({ cn }) => cn));
  if (vietnamese.size === 0) return off('a Vietnamese locality');
  if (chinese.size === 0) return off('a Chinese locality');
  if ([...vietnamese, ...chinese].every((id) => capitals.has(id))) return off('a locality beside the capitals');
  const speaks = read.some(({ paragraph, cn }) => cn.length > 0 && isAboutCooperation(paragraph, lang));
  return speaks ? { isRelevant: true } : off('a Chinese locality together with words of cooperation');
}

function off(missing: string): Relevance {
  return { isRelevant: false, rule: 'not-about-cooperation', why: `No facts taken: the page does not name ${missing}` };
}

function localities(places: readonly GazetteerPlace[]): { vn: string[]; cn: string[] } {
  const local = places.filter(({ level }) => !wide.has(level));
  const of = (code: string): string[] => local.filter(({ country }) => country === code).map(({ id }) => id);
  return { vn: of('VN'), cn: of('CN') };
}

function isAboutCooperation({ text }: Paragraph, lang: SourceLang): boolean {
  return countCooperationWords(text, lang) > 0;
}
