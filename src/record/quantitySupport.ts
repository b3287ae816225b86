/** Whether a stated quantity is one that phrases print. */
import type { Qualifier, Quantity } from '../schemas/fact.ts';
import { isCurrency } from '../schemas/units.ts';
import type { QuantityReading } from './readQuantity.ts';
import { say, type Said } from './say.ts';

export type QuantityFault = { part: 'value' | 'unit' | 'currency' | 'qualifier'; message: Said };

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
    const read = reading.units.length === 0 ? say`no unit that is known` : reading.units.join(' / ');
    faults.push({
      part: 'unit',
      message: say`Unexpected unit ${unit}, expected what stands with “${reading.text}”: ${read}`,
    });
  }
  if (reading.currency !== currency) {
    faults.push({
      part: 'currency',
      message: say`Unexpected currency ${currency ?? say`none`}, expected ${reading.currency ?? say`none`} as in “${reading.text}”`,
    });
  }
  if (!isQualifier(qualifier, reading)) {
    faults.push({
      part: 'qualifier',
      message: say`Unexpected qualifier ${qualifier}, expected ${reading.qualifier} as the phrase has it before “${reading.text}”`,
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

function valueMessage({ quantity, isChange }: StatedQuantity, readings: readonly QuantityReading[]): Said {
  const { value, min, max } = quantity;
  const stated = value ?? say`${min} to ${max}`;
  const read = readings.map(({ direction, text }) => `“${direction ? `${direction} ` : ''}${text}”`);
  const printed = read.length > 0 ? read.join(', ') : say`there is none`;
  return isChange
    ? say`Unexpected value ${stated} as a change, expected one that a phrase prints: ${printed}`
    : say`Unexpected value ${stated}, expected one that a phrase prints: ${printed}`;
}
