/** Whether a stated quantity is one that phrases print. */
import type { Qualifier, Quantity } from '../schemas/fact.ts';
import { isCurrency } from '../schemas/units.ts';
import type { QuantityReading } from './readQuantity.ts';

export type QuantityFault = { part: 'value' | 'unit' | 'currency' | 'qualifier'; message: string };

export type StatedQuantity = {
  quantity: Quantity;
  qualifier: Qualifier;
  /** A change against an earlier time: its sign is a word in the phrase. */
  isChange?: boolean;
};

/** What of the quantity cannot be read; the reading that comes nearest decides which parts are named. */
export function quantitySupport(stated: StatedQuantity, readings: readonly QuantityReading[]): QuantityFault[] {
  const judged = readings.filter((reading) => hasValue(stated, reading)).map((reading) => faultsOf(stated, reading));
  judged.sort((a, b) => a.length - b.length);
  return judged[0] ?? [{ part: 'value', message: valueMessage(stated, readings) }];
}

function hasValue({ quantity, isChange }: StatedQuantity, reading: QuantityReading): boolean {
  const { value, min, max } = quantity;
  if (value === undefined) return reading.min === min && reading.max === max;
  if (!isChange || reading.direction === undefined) return reading.value === value && !(isChange && value > 0);
  return reading.value === Math.abs(value) && reading.direction === (value < 0 ? 'down' : 'up');
}

function faultsOf({ quantity, qualifier }: StatedQuantity, reading: QuantityReading): QuantityFault[] {
  const { unit } = quantity;
  const currency = quantity.currency ?? (isCurrency(unit) ? unit : undefined);
  const faults: QuantityFault[] = [];
  if (!reading.units.includes(unit)) {
    const read = reading.units.length === 0 ? 'no unit that is known' : reading.units.join(' or ');
    faults.push({
      part: 'unit',
      message: `Unexpected unit ${unit}, expected what stands with “${reading.text}”: ${read}`,
    });
  }
  if (reading.currency !== currency) {
    faults.push({
      part: 'currency',
      message: `Unexpected currency ${currency ?? 'none'}, expected ${reading.currency ?? 'none'} as in “${reading.text}”`,
    });
  }
  if (!isQualifier(qualifier, reading)) {
    faults.push({
      part: 'qualifier',
      message: `Unexpected qualifier ${qualifier}, expected ${reading.qualifier} as the phrase has it before “${reading.text}”`,
    });
  }
  return faults;
}

/** `vượt 6 tỷ` is over six billion, but `vượt 200%` is two hundred per cent more. */
function isQualifier(qualifier: Qualifier, reading: QuantityReading): boolean {
  return (
    qualifier === reading.qualifier || (qualifier === 'over' && reading.qualifier === 'exceeding' && !reading.percent)
  );
}

function valueMessage({ quantity, isChange }: StatedQuantity, readings: readonly QuantityReading[]): string {
  const { value, min, max } = quantity;
  const stated = value ?? `${min} to ${max}`;
  const sign = isChange ? ' as a change' : '';
  const read = readings.map(({ direction, text }) => `“${direction ? `${direction} ` : ''}${text}”`);
  return `Unexpected value ${stated}${sign}, expected one that a phrase prints: ${read.length > 0 ? read.join(', ') : 'there is none'}`;
}
