/** The pieces of a document that are read: the title, paragraphs and captions, each with its folded text. */
import { foldNames } from './gazetteer/nameText.ts';
import { onceFor } from './onceFor.ts';
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
export function bodyPassages(document: CapturedDocument): Passage[] {
  return passagesOf(document, undefined).body;
}

export function captionPassages(document: CapturedDocument): Passage[] {
  return passagesOf(document, undefined).captions;
}

/** The title alone, or nothing. */
export function titlePassage(document: CapturedDocument): Passage[] {
  return passagesOf(document, undefined).title;
}

const passagesOf = onceFor(({ source: { lang, title }, paragraphs, captions }: CapturedDocument, _: undefined) => ({
  title: lang === null || title === null ? [] : [passageOf(title, 0, lang)],
  body: lang === null ? [] : paragraphs.map(({ number, text }) => passageOf(text, number, lang)),
  captions: lang === null ? [] : captions.map((text, index) => passageOf(text, `c${index + 1}`, lang)),
}));
