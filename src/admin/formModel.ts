/** Between an entry as its file holds it and as the form in the browser does. */

type Data = Readonly<Record<string, unknown>>;

/** What orders the parts of an entry: the fields of its form. */
export type FormField = { name: string; fields?: readonly FormField[] };

/** Fields that list parties: the form tells by `type` which of its four branches an item is. */
const partyFields: ReadonlySet<string> = new Set([
  ...['addressee', 'by', 'donors', 'facilitators', 'organizers', 'participants', 'parties', 'recipients', 'speaker'],
]);

/** Lists that stand in the file even when they are empty. */
const kept: ReadonlySet<string> = new Set(['places']);

/** `entryToForm({ by: [{ person: 'a' }], paragraph: 3 }) // => { by: [{ type: 'person', person: 'a' }], paragraph: '3' }` */
export function entryToForm(entry: Data): Data {
  return mapFields(entry, (name, value) => {
    if (name === 'paragraph') return String(value);
    if (partyFields.has(name) && Array.isArray(value)) return value.map(toTyped);
    return value;
  });
}

/**
 * The entry that a form describes: without fields that were left empty, in the order of the form.
 * An original has no `translation`, whatever the form of its other languages offers.
 * @example formToEntry({ places: [], session: null, by: [{ type: 'person', person: 'a' }] }) // => { places: [], by: [{ person: 'a' }] }
 */
export function formToEntry(form: Data): Data {
  const entry = mapFields(form, (name, value) => {
    if (name === 'paragraph' && typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
    if (partyFields.has(name) && Array.isArray(value)) return value.map(toUntyped);
    return value;
  });
  const filled = withoutEmpty(entry) as Data;
  if (filled['original'] !== true) return filled;
  return Object.fromEntries(Object.entries(filled).filter(([name]) => name !== 'translation'));
}

/** The same data in the order of the fields of the form, which the editor keeps for most lists but not for all. */
export function orderByForm(data: Data, fields: readonly FormField[]): Data {
  const names = fields.map(({ name }) => name).filter((name) => name in data);
  const down = (value: unknown, own: readonly FormField[] | undefined): unknown => {
    if (own === undefined) return value;
    if (Array.isArray(value)) return value.map((item) => down(item, own));
    return isData(value) ? orderByForm(value, own) : value;
  };
  return Object.fromEntries(
    [...new Set([...names, ...Object.keys(data)])].map((name) => [name, down(data[name], fields.find((field) => field.name === name)?.fields)]),
  );
}

function toTyped(item: unknown): unknown {
  if (!isData(item)) return item;
  const [type] = Object.keys(item);
  return { type, ...item };
}

function toUntyped(item: unknown): unknown {
  if (!isData(item) || typeof item['type'] !== 'string') return item;
  return { [item['type']]: item[item['type']] };
}

function mapFields(data: Data, change: (name: string, value: unknown) => unknown): Data {
  const down = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(down);
    return isData(value) ? mapFields(value, change) : value;
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, change(name, down(value))]));
}

/** Without what an empty form holds: nothing, no text, unticked boxes, and lists and groups of nothing else. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  if (!isData(value)) return value;
  const fields = Object.entries(value).map(([name, part]): [string, unknown] => [name, withoutEmpty(part)]);
  return Object.fromEntries(fields.filter(([name, part]) => !isEmpty(part) || (kept.has(name) && Array.isArray(part))));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isData(value)) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '' || value === false;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
