/** The text form of scalars for the reference evaluation (§4.7, R-18). */
import { momentText } from './calendar.ts';
import type { PlainMoment, PlainValue } from './plain-value.ts';

export function scalarText(value: PlainValue): string {
  if (typeof value === 'number') return decimalText(value);
  return typeof value === 'object' ? momentText(value as PlainMoment) : String(value);
}

/** Java's `Double.toString`, written from the shortest digits and the exponent. */
function decimalText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0.0`;
  const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(power);
  if (exponent < -3 || exponent >= 7) {
    return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const filled = digits.padEnd(exponent + 2, '0');
  return `${sign}${filled.slice(0, exponent + 1)}.${filled.slice(exponent + 1)}`;
}
