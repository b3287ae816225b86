/** The kind of a statement: its verb says it, or what is said. */
import type { SourceLang } from '../types.ts';
import { aiming, judging, needing, promise, reporting, willing, type StatementType } from './words.ts';

/** How much of what is said shows its kind, in UTF-16 units. */
const telling = 160;

/**
 * @param words folded, what is said without its verb
 * @param type what the verb says
 * @param isSides whether both sides say it together
 * @param isQuoted whether the words are a quotation: what people say of themselves is how they see it
 */
export function statementType(
  lang: SourceLang,
  words: string,
  type: StatementType,
  { isSides = false, isQuoted = false } = {},
): StatementType {
  const rest = words.slice(0, telling);
  const isShared = type === 'shared-view' || (isSides && (type === 'claim' || type === 'proposal'));
  if (isShared) return type === 'shared-view' && promise[lang].test(rest) ? 'commitment' : 'shared-view';
  if ((type === 'claim' || type === 'assessment') && needing[lang].test(rest)) return 'proposal';
  if (type === 'report' && willing[lang].test(rest)) return 'commitment';
  if (type !== 'claim') return type;
  if (aiming[lang].test(rest)) return 'plan';
  if (willing[lang].test(rest)) return 'commitment';
  if (judging[lang].test(rest)) return 'assessment';
  if (reporting[lang].test(rest) || /\d/.test(rest)) return 'report';
  return isQuoted ? 'assessment' : 'claim';
}
