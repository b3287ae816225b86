/** Checks that translations keep up: articles paragraph by paragraph, facts by their labels; and that nobody cites a withdrawn fact. */
import { digestText } from '../record/digest.ts';
import { issue, type Issue } from '../record/issue.ts';
import { compareBlocks, labelDigest, labelState, type BlockChange } from '../record/staleness.ts';
import type { Entry } from './fileToEntry.ts';
import { say, type Said } from '../record/say.ts';

type FactEntry = Entry & { collection: 'facts' };

/** Lists labels whose Vietnamese has changed since they were translated, and citations of withdrawn facts. */
export function checkStaleness(entries: readonly Entry[]): Issue[] {
  const facts = entries.filter((entry) => entry.collection === 'facts');
  const withdrawn = new Set(facts.flatMap(({ id, data }) => (data.withdrawn === undefined ? [] : [id])));
  return [
    ...facts.flatMap((entry) => (withdrawn.has(entry.id) ? [] : labelIssues(entry))),
    ...(withdrawn.size === 0 ? [] : entries.flatMap((entry) => citationIssues(entry, withdrawn))),
  ];
}

/** Says of a translation which paragraphs of the original have changed since. Expects the entry of a translation. */
export function translationIssues(entry: Entry, original: Entry): Issue[] {
  if (entry.collection !== 'articles' || 'original' in entry.data) return [];
  const { basis, paragraphs } = entry.data.translation;
  const now = digestText(original.originalText);
  const changes = paragraphs && compareBlocks(paragraphs, original.blocks.map(digestText));
  if (basis === now && (changes === undefined || changes.length === 0)) return [];
  const position = entry.positions['translation.basis'] ?? { line: 1, column: 1 };
  const what = changes && sayChanges(changes, original.blocks);
  const message =
    basis === now
      ? say`Unexpected paragraphs, expected those of the original: ${what}`
      : what === undefined
        ? say`Unexpected basis ${basis}, expected ${now}: the original has changed since`
        : say`Unexpected basis ${basis}, expected ${now}: the original has changed since: ${what}`;
  return [issue('translation-basis', entry.path, position, message, 'warning')];
}

/** Which paragraphs changed, with their first words. `paragraph 2 “Hai bên…” changed, 1 removed` */
function sayChanges(changes: readonly BlockChange[], blocks: readonly string[]): Said {
  if (changes.length === 0) return say`its title or summary`;
  const shown = changes
    .slice(0, maxShown)
    .map((change) => sayChange(change, firstWords(blocks[change.number - 1] ?? '')))
    .reduce((all, change) => say`${all}, ${change}`);
  return changes.length > maxShown ? say`${shown} and ${changes.length - maxShown} more` : shown;
}

function sayChange({ number, kind }: BlockChange, words: string): Said {
  if (kind === 'removed') return say`former paragraph ${number} removed`;
  return kind === 'added' ? say`paragraph ${number} “${words}” added` : say`paragraph ${number} “${words}” changed`;
}

const maxShown = 12;

/** Without the tags of components, unless there is nothing else. */
function firstWords(block: string): string {
  const text = block.slice(0, 400).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim() || block.slice(0, 400);
  const characters = [...text];
  return characters.length <= 32 ? text : `${characters.slice(0, 31).join('').trimEnd()}…`;
}

function labelIssues(entry: FactEntry): Issue[] {
  return (['zh', 'en'] as const).flatMap((locale) => {
    if (labelState(entry.data, locale) !== 'stale') return [];
    const message = say`Unexpected basis ${entry.data.basis?.[locale]} of the ${locale} label, expected ${labelDigest(entry.data)}: the Vietnamese label has changed since`;
    return [issue('label-basis', entry.path, entry.positions[`basis.${locale}`] ?? { line: 1, column: 1 }, message, 'warning')];
  });
}

function citationIssues(entry: Entry, withdrawn: ReadonlySet<string>): Issue[] {
  return entry.references
    .filter(({ to, id }) => to === 'facts' && withdrawn.has(id))
    .map(({ id, position }) => issue('withdrawal', entry.path, position, say`Unexpected citation of ${id}, which is withdrawn`));
}
