/** The places of a page: those that it knows, and names that an editor may want to add. */
import { nearPlaces, unknownPlaces } from './lib/gazetteer/candidates.ts';
import { findNames, type Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { foldNames } from './lib/gazetteer/nameText.ts';
import type { Candidate, CapturedDocument, ParagraphId, SourceLang } from './lib/types.ts';
import { paragraphToPlaces, type PlaceMention } from './paragraphToPlaces.ts';

/** A piece of a page with its number: the title, a paragraph or a caption. */
export type Piece = { id: ParagraphId; text: string };

/** Title, paragraphs and captions in this order. */
export function piecesOf({ source, paragraphs, captions }: CapturedDocument): Piece[] {
  return [
    ...(source.title === null ? [] : [{ id: 0, text: source.title }]),
    ...paragraphs.map(({ number, text }) => ({ id: number, text })),
    ...captions.map((text, i) => ({ id: `c${i + 1}` as const, text })),
  ];
}

/** Organizations of countries that the record keeps among the places. */
const organizations: ReadonlySet<string> = new Set(['asean', 'eu']);

/** Ids in order of first mention, body before title and captions, and unknown names. Nothing for other languages. */
export function documentToPlaces(
  document: CapturedDocument,
  gazetteer: Gazetteer,
): { ids: string[]; candidates: Candidate[] } {
  const { lang } = document.source;
  if (lang === null) return { ids: [], candidates: [] };
  const pieces = piecesOf(document);
  const mentions = mentionsOf(document, lang, gazetteer);
  const order = [...pieces].sort((a, b) => rank(a.id) - rank(b.id));
  const ids = order.flatMap(({ id }) => mentions.get(id)?.map((mention) => mention.id) ?? []);
  const candidates = pieces.flatMap((piece) =>
    unknownPlaces(piece.text, lang, mentions.get(piece.id) ?? []).map((name) => ({
      kind: 'place' as const,
      name,
      variants: nearPlaces(name, gazetteer, lang),
      paragraph: piece.id,
    })),
  );
  const seen = new Set<string>();
  return {
    ids: [...new Set(ids)].filter((id) => !organizations.has(id)),
    candidates: candidates.filter(({ name }) => !seen.has(name) && seen.add(name)),
  };
}

function rank(id: ParagraphId): number {
  if (id === 0) return 1e6;
  return typeof id === 'number' ? id : 2e6 + Number(id.slice(1));
}

const cache = new WeakMap<CapturedDocument, { gazetteer: Gazetteer; mentions: Map<ParagraphId, PlaceMention[]> }>();

/** The mentions of each piece of a page; names of several places are decided by what else the page names. */
export function mentionsOf(
  document: CapturedDocument,
  lang: SourceLang,
  gazetteer: Gazetteer,
): ReadonlyMap<ParagraphId, readonly PlaceMention[]> {
  const known = cache.get(document);
  if (known?.gazetteer === gazetteer) return known.mentions;
  const pieces = piecesOf(document);
  const alone = pieces.map((piece) => ({ ...piece, found: paragraphToPlaces(piece, lang, gazetteer) }));
  const near = new Set(alone.flatMap(({ found }) => found.map(({ id }) => id)));
  const mentions = new Map(
    alone.map(({ id, text, found }) => {
      const isOpen = found.some(({ isShared }) => isShared) || (lang === 'zh' && hasBare(text, gazetteer));
      return [id, isOpen ? paragraphToPlaces({ text }, lang, gazetteer, near) : found];
    }),
  );
  cache.set(document, { gazetteer, mentions });
  return mentions;
}

/** Whether a name without its unit stands here, which only the other names of the page explain. */
function hasBare(text: string, { bare }: Gazetteer): boolean {
  return findNames(foldNames(text, 'zh'), bare).length > 0;
}
