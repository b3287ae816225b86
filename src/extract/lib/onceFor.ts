/** Work that several stages need of the same document is done once. */
import type { CapturedDocument } from './types.ts';

/** The same function, which keeps what it made of a document for as long as the document is in use. */
export function onceFor<Other, Result>(
  make: (document: CapturedDocument, other: Other) => Result,
): (document: CapturedDocument, other: Other) => Result {
  const kept = new WeakMap<CapturedDocument, { other: Other; result: Result }>();
  return (document, other) => {
    const known = kept.get(document);
    if (known !== undefined && known.other === other) return known.result;
    const result = make(document, other);
    kept.set(document, { other, result });
    return result;
  };
}
