/** What a reader was told by a published fact and is no longer told: the changes that owe a correction. */
import { digestData } from './digest.ts';

export type ValueChange = {
  /** The published value that changed, as a reader sees it: number, unit and qualifier are one. */
  value: string;
  /** Dotted name of the field to point at. */
  field: string;
  was: string;
  now: string;
};

/** Data of a fact's file; plain, since an old version may not satisfy the schema of today. */
export type FactData = Readonly<Record<string, unknown>>;

type CorrectionData = { date?: unknown; was?: unknown; now?: unknown };

/** Fields that together print one value; a change of several of them owes one correction. */
const values: Readonly<Record<string, readonly string[]>> = {
  kind: ['kind'],
  quantity: ['quantity.value', 'quantity.min', 'quantity.max', 'quantity.unit', 'quantity.currency', 'qualifier', 'change', 'planned'],
  type: ['type'],
  date: ['date'],
  period: ['period'],
  signed: ['signed'],
  asOf: ['asOf'],
  status: ['status'],
  document: ['document'],
  mode: ['mode'],
  person: ['person'],
  office: ['office'],
  organization: ['organization'],
  mechanism: ['mechanism', 'session'],
  attribution: ['attribution.by', 'attribution.via'],
  places: ['places'],
  parties: ['parties'],
  speaker: ['speaker'],
  addressee: ['addressee'],
  organizers: ['organizers'],
  participants: ['participants'],
  donors: ['donors'],
  recipients: ['recipients'],
  facilitators: ['facilitators'],
  items: ['items'],
  withdrawn: ['withdrawn'],
};

/**
 * Published values that differ between two versions of a fact.
 * What is only added (a missing date, one more participant) completes the fact and is no change; wording is none either.
 */
export function valueChanges(then: FactData, now: FactData): ValueChange[] {
  return Object.entries(values).flatMap(([value, fields]) => {
    const field = fields.find((name) => differs(at(then, name), at(now, name)));
    if (field === undefined) return [];
    return [{ value, field, was: print(at(then, field)), now: print(at(now, field)) }];
  });
}

/**
 * Changes that no new correction explains. A correction that names both values explains that change;
 * each of the others explains one more.
 */
export function uncorrectedChanges(then: FactData, now: FactData): ValueChange[] {
  const old = new Set(correctionsOf(then).map(correctionKey));
  const fresh = correctionsOf(now).filter((correction) => !old.has(correctionKey(correction)));
  const names = (c: CorrectionData, change: ValueChange): boolean => c.was === change.was && c.now === change.now;
  const changes = valueChanges(then, now);
  const unnamed = changes.filter((change) => !fresh.some((c) => names(c, change)));
  const spare = fresh.filter((c) => !changes.some((change) => names(c, change)));
  return unnamed.slice(spare.length);
}

/** Corrections that were published and are gone or say something else; the reason may be reworded. */
export function lostCorrections(then: FactData, now: FactData): { date: string; was: string; now: string }[] {
  const kept = new Set(correctionsOf(now).map(correctionKey));
  return correctionsOf(then)
    .filter((correction) => !kept.has(correctionKey(correction)))
    .map((c) => ({ date: print(c.date), was: print(c.was), now: print(c.now) }));
}

function correctionsOf({ corrections }: FactData): CorrectionData[] {
  return Array.isArray(corrections) ? (corrections as CorrectionData[]) : [];
}

function correctionKey({ date, was, now }: CorrectionData): string {
  return digestData([date, was, now]);
}

function at(data: FactData, field: string): unknown {
  return field.split('.').reduce<unknown>((value, name) => (isPlain(value) ? value[name] : undefined), data);
}

function differs(then: unknown, now: unknown): boolean {
  if (then === undefined) return false;
  if (!Array.isArray(then)) return digestData(comparable(then)) !== digestData(comparable(now));
  const present = new Set((Array.isArray(now) ? now : []).map((item) => digestData(comparable(item))));
  return then.some((item) => !present.has(digestData(comparable(item))));
}

/** A value without the translations of its wording. */
function comparable(value: unknown): unknown {
  if (!isPlain(value)) return value ?? null;
  if (typeof value['vi'] === 'string') return value['vi'];
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, comparable(inner)]));
}

function print(value: unknown): string {
  if (value === undefined) return 'nothing';
  const plain = comparable(value);
  if (Array.isArray(plain)) return plain.map((item) => print(item)).join(', ');
  if (isPlain(plain)) return Object.values(plain).map((item) => print(item)).join(' ');
  return String(plain);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
