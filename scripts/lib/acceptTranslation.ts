/** Records a translation as fresh: digests of what it was made from, in the article and in the labels of its facts. */
import { fileToEntry, type Entry } from '../../src/mdx/fileToEntry.ts';
import { setField, type FieldText } from '../../src/mdx/setField.ts';
import { digestData, digestText } from '../../src/record/digest.ts';
import { say, SaidError } from '../../src/record/say.ts';
import { labelDigest, labelLocale } from '../../src/record/staleness.ts';
import { locales } from '../../src/i18n/locales.ts';

/** A file with its new text. */
export type Accepted = { path: string; text: string };

type Change = { entry: Entry; parent: string; fields: Readonly<Record<string, FieldText>> };

/**
 * The files to write; those that stay as they are are left out.
 * @param read text of a content file by its path
 * @throws SaidError when there is nothing of that name to accept, or a file cannot take the fields without a change of others
 */
export function acceptTranslation(
  entries: readonly Entry[],
  id: string | undefined,
  locale: string | undefined,
  read: (path: string) => string,
): Accepted[] {
  const texts = entries.filter((entry) => entry.collection === 'articles' && entry.id === id);
  const original = texts.find((entry) => entry.collection === 'articles' && 'original' in entry.data);
  const known = locales.find((l) => l === locale);
  const translation = texts.find((entry) => entry.locale === locale && entry !== original);
  if (original === undefined || known === undefined || (translation === undefined && known === labelLocale)) {
    throw new SaidError(say`Unexpected article ${id} or locale ${locale}, expected a translation in content/articles/`);
  }
  const changes: Change[] = [];
  if (translation !== undefined) changes.push(acceptText(translation, original));
  for (const entry of entries) {
    if (known === labelLocale || entry.collection !== 'facts' || !entry.id.startsWith(`${id}/`)) continue;
    changes.push({ entry, parent: 'basis', fields: { [known]: labelDigest(entry.data) } });
  }
  return changes.flatMap((change) => changed(change, read(change.entry.path)));
}

/** A digest that nobody has worked out yet. */
const placeholder = /^0{12}$/;

/**
 * The files in which a digest of twelve zeros gives way to the right one: a translation that has just been made.
 * Any other digest says when the text was compared, and only a person can say that it has been again.
 * @param read text of a content file by its path
 */
export function fillDigests(entries: readonly Entry[], read: (path: string) => string): Accepted[] {
  const originals = new Map(entries.flatMap((entry) => (entry.collection === 'articles' && 'original' in entry.data ? [[entry.id, entry]] : [])));
  const changes = entries.flatMap((entry): Change[] => {
    if (entry.collection === 'articles') {
      const original = originals.get(entry.id);
      const isOpen = 'translation' in entry.data && placeholder.test(entry.data.translation.basis);
      return isOpen && original !== undefined ? [acceptText(entry, original)] : [];
    }
    if (entry.collection !== 'facts') return [];
    const open = Object.entries(entry.data.basis ?? {}).filter(([, basis]) => placeholder.test(String(basis)));
    return open.length === 0 ? [] : [{ entry, parent: 'basis', fields: Object.fromEntries(open.map(([name]) => [name, labelDigest(entry.data)])) }];
  });
  return changes.flatMap((change) => changed(change, read(change.entry.path)));
}

function acceptText(translation: Entry, original: Entry): Change {
  return { entry: translation, parent: 'translation', fields: { basis: digestText(original.originalText), paragraphs: original.blocks.map(digestText) } };
}

function changed({ entry, parent, fields }: Change, before: string): Accepted[] {
  const text = Object.entries(fields).reduce((now, [name, value]) => setField(now, parent, name, value), before);
  if (text === before) return [];
  const { entry: reread } = fileToEntry(entry.path, Buffer.from(text));
  const data = entry.data as Record<string, unknown>;
  const expected = { ...data, [parent]: { ...(data[parent] as object | undefined), ...fields } };
  if (reread === undefined || digestData(reread.data) !== digestData(expected) || reread.html !== entry.html) {
    throw new SaidError(say`Unexpected form of ${entry.path}, expected ${parent} with its fields on lines of their own: ${Object.keys(fields).join(', ')}`);
  }
  return [{ path: entry.path, text }];
}
