/** Wording and signs of a text in one language: what the house writes otherwise, and what can be mended without a judgement. */
import { glossary, type Language } from './glossary.ts';
import { say, type Said } from './say.ts';

export type WordingFault = {
  rule: 'wording' | 'typography';
  /** UTF-16 place and length in the text. */
  index: number;
  length: number;
  message: Said;
  /** What to write in its place, where that is safe without reading the sentence. */
  mended?: string;
};

/** Lists what the house writes otherwise, in the order of the text. */
export function findWording(text: string, lang: Language): WordingFault[] {
  return [
    ...termFaults(text, lang),
    ...(lang === 'zh' ? halfWidthFaults(text) : []),
    ...(lang === 'vi' ? toneFaults(text) : []),
    ...quoteFaults(text, lang),
    ...spaceFaults(text),
  ].sort((a, b) => a.index - b.index);
}

/** The text with what is safe to mend mended; mending it again changes nothing. */
export function mendWording(text: string, lang: Language): string {
  const mended = applyFaults(text, findWording(text, lang));
  // A mark that has become full-width asks the same of the one after it.
  return mended === text ? text : mendWording(mended, lang);
}

/** The text with the mended form of each fault that has one. Expects faults in ascending order that do not overlap. */
export function applyFaults(text: string, faults: readonly WordingFault[]): string {
  let [mended, end] = ['', 0];
  for (const fault of faults) {
    if (fault.mended === undefined || fault.index < end) continue;
    mended += text.slice(end, fault.index) + fault.mended;
    end = fault.index + fault.length;
  }
  return mended + text.slice(end);
}

function termFaults(text: string, lang: Language): WordingFault[] {
  return glossary.flatMap(({ warned = [] }) =>
    warned
      .filter((form) => form.lang === lang)
      .flatMap(({ pattern, right, why }) =>
        [...text.matchAll(pattern)].map((match) => {
          const expected = right.replace(/\$(\d)/g, (_written, group: string) => match[Number(group)] ?? '');
          return { rule: 'wording' as const, index: match.index, length: match[0].length, message: say`Unexpected “${match[0]}”, expected “${expected}”: ${why}` };
        }),
      ),
  );
}

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };
/** A half-width sign after a Chinese character, or a bracket before one; a space after it goes with it. */
const halfWidth = /(?<=[\p{Script=Han}》”）])[,;:?!](?: (?=\p{Script=Han}))?|(?<=\p{Script=Han})[()]|[()](?=\p{Script=Han})/gu;

function halfWidthFaults(text: string): WordingFault[] {
  return [...text.matchAll(halfWidth)].map(({ 0: written, index }) => {
    const sign = written.trim();
    const mended = fullWidth[sign] ?? sign;
    return { rule: 'typography', index, length: written.length, message: say`Unexpected half-width ${sign} beside Chinese, expected ${mended}`, mended };
  });
}

/** Open syllables whose tone mark the house puts on the first vowel: hòa, thủy, khỏe. The u of `qu` is no vowel: quý. */
const tones = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ])(?!\p{L})|(?<!\p{L})(?:O[ÀÁẢÃẠÈÉẺẼẸ]|U[ỲÝỶỸỴ])(?!\p{L})/gu;
const syllable = /[\p{L}\p{M}]+$/u;

function toneFaults(text: string): WordingFault[] {
  return [...text.matchAll(tones)].map(({ 0: vowels, index }) => {
    const before = syllable.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
    const [found, expected] = [`${before}${vowels}`, `${before}${moveTone(vowels)}`];
    return { rule: 'typography', index, length: vowels.length, message: say`Unexpected tone mark in “${found}”, expected “${expected}”` };
  });
}

function moveTone(vowels: string): string {
  const [first = '', second = '', tone = ''] = [...vowels.normalize('NFD')];
  return `${first}${tone}${second}`.normalize('NFC');
}

function quoteFaults(text: string, lang: Language): WordingFault[] {
  return [...text.matchAll(/"/g)].map(({ index }, i) => {
    // Chinese puts no space before a quotation: every other mark opens.
    const opens = lang === 'zh' ? i % 2 === 0 : index === 0 || /[\s([（《]/.test(text[index - 1] ?? '');
    return { rule: 'typography', index, length: 1, message: say`Unexpected straight quotation mark ${'"'}, expected ${opens ? '“' : '”'}` };
  });
}

function spaceFaults(text: string): WordingFault[] {
  return [...text.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/g)].map(({ 0: spaces, index }) => ({
    rule: 'typography',
    index,
    length: spaces.length,
    message: say`Unexpected second space, expected one`,
    mended: ' ',
  }));
}
