/** Numbers in each language's form, brought to one: `6 tỷ`, `6 billion` and `60亿` are the word `6000000000`. */

export type FoundNumber = { start: number; end: number; word: string; isShare: boolean };

/** Powers of ten of the words that multiply; flat text. `van` is left out: it is also a name. */
const latinPowers: Readonly<Record<string, number>> = {
  tram: 2, hundred: 2, nghin: 3, ngan: 3, thousand: 3, k: 3, trieu: 6, million: 6, mn: 6, ty: 9, ti: 9, billion: 9, bn: 9, trillion: 12,
};
const hanPowers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
const latinPower = /[ \u00a0]?(hundred|thousand|k|million|mn|billion|bn|trillion|tram|nghin|ngan|trieu|ty|ti)(?![a-z])/y;
const hanPower = / ?[多余]?([百千万亿])/y;
const englishDecimals = /^[ \u00a0]?(?:hundred|thousand|million|mn|billion|bn|trillion)(?![a-z])/;

const digits = /\d+(?:[.,]\d+)*/y;
const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?!\d)/;

const words: Readonly<Record<string, number>> = {
  mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, twenty: 20, thirty: 30, sixty: 60,
};
const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
};
const latinWord = /[a-z]+/y;
const vietnameseOrdinal = /(?:lan )?thu (nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)(?![a-z])/y;
const hanNumber = /第?([一二两三四五六七八九十百千]+)(?=[万亿次届个对名])/y;

const percentAfter = / ?(?:%|percent(?![a-z])|per cent(?![a-z])|phan tram(?![a-z]))/y;

/** The number that begins at this place of a flat text, with its percent sign. */
export function numberAt(flat: string, at: number): FoundNumber | undefined {
  const isHundredth = flat.startsWith('百分之', at);
  const found = plainAt(flat, isHundredth ? at + 3 : at);
  if (found === undefined) return undefined;
  const percent = match(percentAfter, flat, found.end)?.[0] ?? '';
  return { ...found, start: at, end: found.end + percent.length, isShare: isHundredth || percent !== '' };
}

type Plain = Omit<FoundNumber, 'isShare'>;

function plainAt(flat: string, at: number): Plain | undefined {
  const sign = flat[at] ?? '';
  if (sign >= '0' && sign <= '9') return digitsAt(flat, at);
  if (/[第一二两三四五六七八九十]/.test(sign)) return hanAt(flat, at);
  return sign >= 'a' && sign <= 'z' ? wordAt(flat, at) : undefined;
}

function digitsAt(flat: string, at: number): Plain {
  const run = match(digits, flat, at)?.[0] ?? '';
  const end = at + run.length;
  // 1.234亿 and 1.234 billion have a decimal point; 1.234 alone is Vietnamese for 1,234.
  const isDecimal = run.includes('.') && (hanPowers[flat[end] ?? ''] !== undefined || englishDecimals.test(flat.slice(end, end + 12)));
  const isGrouped = !isDecimal && grouped.exec(run)?.[0] === run;
  const first = withPowers(flat, end, isGrouped ? run.replace(/[.,]/g, '') : run.replace(',', '.'));
  return finish(flat, at, first);
}

/** `1亿2000万`, `1 tỷ 200 triệu`: smaller parts follow a larger one. */
function finish(flat: string, at: number, first: Scaled): Plain {
  let { end, value, power } = first;
  while (power > 2) {
    const start = flat[end] === ' ' ? end + 1 : end;
    const run = match(/\d+/y, flat, start)?.[0];
    if (run === undefined) break;
    const next = withPowers(flat, start + run.length, run);
    if (next.power === 0 || next.power >= power) break;
    ({ end, power } = next);
    value += next.value;
  }
  const suffix = power === 0 ? (match(/(?:st|nd|rd|th)(?![a-z])/y, flat, end)?.[0] ?? '') : '';
  return { start: at, end: end + suffix.length, word: toWord(value) };
}

type Scaled = { end: number; value: number; power: number };

function withPowers(flat: string, from: number, plain: string): Scaled {
  let [end, power] = [from, 0];
  for (;;) {
    const latin = match(latinPower, flat, end);
    const found = latin ?? match(hanPower, flat, end);
    if (found === undefined) break;
    power += (latin === undefined ? hanPowers : latinPowers)[found[1] ?? ''] ?? 0;
    end += found[0].length;
  }
  return { end, value: Number(`${plain.split('.').slice(0, 2).join('.')}e${power}`), power };
}

function wordAt(flat: string, at: number): Plain | undefined {
  const ordinal = match(vietnameseOrdinal, flat, at);
  if (ordinal !== undefined) {
    const value = { nhat: 1, tu: 4 }[ordinal[1] ?? ''] ?? words[ordinal[1] ?? ''] ?? 0;
    return { start: at, end: at + ordinal[0].length, word: String(value) };
  }
  const word = match(latinWord, flat, at)?.[0] ?? '';
  const end = at + word.length;
  const position = ordinals[word];
  if (position !== undefined) return { start: at, end, word: String(position) };
  const value = words[word];
  if (value === undefined) return undefined;
  const scaled = withPowers(flat, end, String(value));
  return scaled.power === 0 ? undefined : { start: at, end: scaled.end, word: toWord(scaled.value) };
}

function hanAt(flat: string, at: number): Plain | undefined {
  const found = match(hanNumber, flat, at);
  if (found === undefined) return undefined;
  const scaled = withPowers(flat, at + found[0].length, String(hanValue(found[1] ?? '')));
  return { start: at, end: scaled.end, word: toWord(scaled.value) };
}

/** `hanValue('六十二') // => 62` */
function hanValue(text: string): number {
  let [total, digit] = [0, 0];
  for (const sign of text) {
    const place = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (place === undefined) digit = '一二三四五六七八九'.indexOf(sign === '两' ? '二' : sign) + 1;
    else {
      total += (digit || 1) * place;
      digit = 0;
    }
  }
  return total + digit;
}

/** The word of a value: digits, `p` for the point and `m` for the minus. `numberWord(-1.2) // => 'm1p2'` */
export function numberWord(value: number): string {
  return toWord(value);
}

function toWord(value: number): string {
  const plain = Math.abs(value) < 1e21 ? Number(value.toPrecision(15)) : value;
  return String(plain).replace('-', 'm').replace('.', 'p').replace('+', '');
}

function match(form: RegExp, text: string, at: number): RegExpExecArray | undefined {
  form.lastIndex = at;
  return form.exec(text) ?? undefined;
}
