/** The pieces of a document that are read: the title, paragraphs and captions, each with its folded text. */
import { foldNames } from './gazetteer/nameText.ts';
import type { CapturedDocument, ParagraphId, SourceLang } from './types.ts';

export type Passage = {
  at: ParagraphId;
  text: string;
  /** As names and phrases are looked up; indices are those of `text`. */
  folded: string;
  lang: SourceLang;
};

export function passageOf(text: string, at: ParagraphId, lang: SourceLang): Passage {
  return { at, text, folded: foldNames(text, lang), lang };
}

/** Paragraphs in order; none when the language is not one of ours. */
export function bodyPassages({ source: { lang }, paragraphs }: CapturedDocument): Passage[] {
  return lang === null ? [] : paragraphs.map(({ number, text }) => passageOf(text, number, lang));
}

export function captionPassages({ source: { lang }, captions }: CapturedDocument): Passage[] {
  return lang === null ? [] : captions.map((text, index) => passageOf(text, `c${index + 1}`, lang));
}

export function titlePassage({ source: { lang, title } }: CapturedDocument): Passage[] {
  return lang === null || title === null ? [] : [passageOf(title, 0, lang)];
}
