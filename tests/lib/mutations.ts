/** Alterations of a fact, one field at a time. */
import { readQuantities } from '../../src/record/readQuantity.ts';
import { qualifiers, type Evidence, type Fact, type Quantity } from '../../src/schemas/fact.ts';
import { unitIds } from '../../src/schemas/units.ts';

export type Mutation = {
  /** What was altered: `value × 10`, `unit`, `day`, … */
  what: string;
  /** From what to what. */
  detail: string;
  fact: Fact;
};

/** Every alteration of a fact's values, dates and evidence. `lender` is another fact, whose words take the place of this one's. */
export function mutationsOf(fact: Fact, lender: Fact): Mutation[] {
  return [...quantityMutations(fact), ...dateMutations(fact), ...evidenceMutations(fact, lender)];
}

function quantityMutations(fact: Fact): Mutation[] {
  if (fact.kind === 'figure') {
    const { quantity, qualifier } = fact;
    return [
      ...alteredQuantities(quantity).map(({ what, detail, quantity: altered }) => ({
        what,
        detail,
        fact: { ...fact, quantity: altered },
      })),
      {
        what: 'qualifier',
        detail: `${qualifier} → ${after(qualifiers, qualifier)}`,
        fact: { ...fact, qualifier: after(qualifiers, qualifier) },
      },
    ];
  }
  if (fact.kind !== 'donation') return [];
  return fact.items.flatMap((item, i) => {
    const { quantity, qualifier = 'exact' } = item;
    if (quantity === undefined) return [];
    const withItem = (altered: typeof item): Fact => ({ ...fact, items: fact.items.with(i, altered) });
    return [
      ...alteredQuantities(quantity).map(({ what, detail, quantity: altered }) => ({
        what,
        detail,
        fact: withItem({ ...item, quantity: altered }),
      })),
      {
        what: 'qualifier',
        detail: `${qualifier} → ${after(qualifiers, qualifier)}`,
        fact: withItem({ ...item, qualifier: after(qualifiers, qualifier) }),
      },
    ];
  });
}

function alteredQuantities(quantity: Quantity): { what: string; detail: string; quantity: Quantity }[] {
  const { value, unit, currency } = quantity;
  const numbers: [what: string, value: number][] =
    value === undefined
      ? []
      : [
          ['value × 10', value * 10],
          ['value + 1', value + 1],
          ['sign', -value],
        ];
  return [
    ...numbers.map(([what, altered]) => ({
      what,
      detail: `${value} → ${altered}`,
      quantity: { ...quantity, value: altered },
    })),
    {
      what: 'unit',
      detail: `${unit} → ${after(unitIds, unit)}`,
      quantity: { ...quantity, unit: after(unitIds, unit) },
    },
    ...(currency === undefined
      ? []
      : [{ what: 'currency', detail: `${currency} → CNY`, quantity: { ...quantity, currency: 'CNY' as const } }]),
  ];
}

function after<T>(list: readonly T[], item: T): T {
  return list[(list.indexOf(item) + 1) % list.length] as T;
}

function dateMutations(fact: Fact): Mutation[] {
  const fields = Object.entries(fact).flatMap(([field, value]) =>
    ['date', 'period', 'signed', 'asOf'].includes(field) && typeof value === 'string' ? [{ field, edtf: value }] : [],
  );
  return [
    ...fields.flatMap(({ field, edtf }) =>
      alteredDates(edtf).map(({ what, text }) => ({
        what,
        detail: `${field} ${edtf} → ${text}`,
        fact: { ...fact, [field]: text } as Fact,
      })),
    ),
    ...(fact.kind === 'figure' && fact.change !== undefined
      ? alteredDates(fact.change.from).map(({ what, text }) => ({
          what,
          detail: `change.from ${fact.change?.from} → ${text}`,
          fact: { ...fact, change: { from: text } },
        }))
      : []),
  ];
}

/** The date with each of its years, months and days one later in turn; beyond the last, the first again. */
function alteredDates(edtf: string): { what: string; text: string }[] {
  return [...edtf.matchAll(/\d+/g)].map(({ index, 0: digits }) => {
    const before = edtf.slice(0, index);
    const what = digits.length === 4 ? 'year' : /\d{4}[?~%]?-$/.test(before) ? 'month' : 'day';
    const last = { year: 9999, month: 12, day: 28 }[what] as number;
    const next = Number(digits) >= last ? 1 : Number(digits) + 1;
    return { what, text: `${before}${String(next).padStart(digits.length, '0')}${edtf.slice(index + digits.length)}` };
  });
}

function evidenceMutations(fact: Fact, lender: Fact): Mutation[] {
  const word = middleOf(lender.evidence[0]?.phrase ?? '');
  const values = valuesOf(fact);
  return fact.evidence.flatMap((evidence, i) =>
    alteredEvidence(evidence, word, values).map(({ what, detail, ...altered }) => ({
      what,
      detail,
      fact: { ...fact, evidence: fact.evidence.with(i, { ...evidence, ...altered }) },
    })),
  );
}

function valuesOf(fact: Fact): number[] {
  const quantities =
    fact.kind === 'figure'
      ? [fact.quantity]
      : fact.kind === 'donation'
        ? fact.items.map(({ quantity }) => quantity)
        : [];
  return quantities.flatMap((quantity) => (quantity?.value === undefined ? [] : [Math.abs(quantity.value)]));
}

function alteredEvidence(
  { paragraph, phrase }: Evidence,
  lent: string,
  values: readonly number[],
): (Partial<Evidence> & { what: string; detail: string })[] {
  const words = phrase.split(' ');
  const middle = Math.floor(words.length / 2);
  // A number that does not carry the value may go: what is left is still a true quotation.
  const numbers = readQuantities(phrase, 'vi').filter(({ value = NaN }) => values.includes(value));
  const phrases: [what: string, phrase: string][] = [
    ['word of another phrase', words.with(middle, lent).join(' ')],
    ['order of words', [...words.slice(1, 3).reverse(), words[0], ...words.slice(3)].join(' ')],
    ['digit in the phrase', phrase.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))],
    ...numbers.map(({ start, end }): [string, string] => [
      'number left out',
      `${phrase.slice(0, start)}${phrase.slice(end)}`.replaceAll('  ', ' ').trim(),
    ]),
  ];
  const next = typeof paragraph === 'number' ? paragraph + 1 : `c${Number(paragraph.slice(1)) + 1}`;
  return [
    { what: 'paragraph', detail: `${paragraph} → ${next} for “${phrase}”`, paragraph: next },
    ...phrases
      .filter(([, altered]) => altered !== phrase)
      .map(([what, altered]) => ({ what, detail: `“${phrase}” → “${altered}”`, phrase: altered })),
  ];
}

function middleOf(phrase: string): string {
  const words = phrase.split(' ');
  return words[Math.floor(words.length / 2)] ?? '';
}
