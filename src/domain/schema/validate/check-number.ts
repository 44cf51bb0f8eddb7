/** Bounds of numbers (events.md §3.3, §11 point 25): those of the schema, else those of the storage type. */
import { storageBounds } from '../storage-types.ts';
import type { FieldNode } from '../types.ts';
import { exactInteger } from './exact-integer.ts';
import { shown, type Finding } from './violation.ts';

/**
 * Checks a number of the right type. `bigint` compares with bounds exactly, and so does a whole number that was
 * written as a decimal, by its text; the message repeats what was written.
 */
export function checkNumber(
  field: FieldNode,
  read: number | bigint,
  writtenDecimal?: string,
): readonly Finding[] {
  const exact = writtenDecimal === undefined ? undefined : exactInteger(writtenDecimal);
  const value = exact ?? read;
  if (isWithin(field, value)) return NOTHING;
  const written = shown(writtenDecimal ?? String(read));
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.constraints;
  const findings: Finding[] = [];
  if (minimum !== undefined && value < minimum) {
    findings.push({
      keyword: 'minimum',
      code: 'violation/minimum',
      message: `${written} is not greater or equal to ${minimum}`,
      params: { value: written, bound: minimum },
    });
  }
  if (maximum !== undefined && value > maximum) {
    findings.push({
      keyword: 'maximum',
      code: 'violation/maximum',
      message: `${written} is not less or equal to ${maximum}`,
      params: { value: written, bound: maximum },
    });
  }
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    findings.push({
      keyword: 'exclusiveMinimum',
      code: 'violation/exclusive-minimum',
      message: `${written} is not greater than ${exclusiveMinimum}`,
      params: { value: written, bound: exclusiveMinimum },
    });
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    findings.push({
      keyword: 'exclusiveMaximum',
      code: 'violation/exclusive-maximum',
      message: `${written} is not less than ${exclusiveMaximum}`,
      params: { value: written, bound: exclusiveMaximum },
    });
  }
  const beyondStorage = checkStorage(field, value, written);
  if (beyondStorage !== undefined) findings.push(beyondStorage);
  return findings;
}

const NOTHING: readonly Finding[] = [];

/** Nearly every number is, and nothing has to be written for it. */
function isWithin(field: FieldNode, value: number | bigint): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.constraints;
  const bounds = storageBounds(field.type);
  return (
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || value < exclusiveMaximum) &&
    (bounds === undefined || (value >= bounds.minimum && value <= bounds.maximum))
  );
}

/** A side that the schema bounds itself is the schema's matter. */
function checkStorage(
  field: FieldNode,
  value: number | bigint,
  written: string,
): Finding | undefined {
  const bounds = storageBounds(field.type);
  if (bounds === undefined) return undefined;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.constraints;
  const code = 'violation/storage-bound';
  if ((minimum ?? exclusiveMinimum) === undefined && value < bounds.minimum) {
    const bound = bounds.minimum;
    const message = `${written} is not greater or equal to ${bound}`;
    const params = { value: written, bound, xdmType: field.type };
    return { keyword: 'minimum', code, message, params };
  }
  if ((maximum ?? exclusiveMaximum) === undefined && value > bounds.maximum) {
    const bound = bounds.maximum;
    const message = `${written} is not less or equal to ${bound}`;
    const params = { value: written, bound, xdmType: field.type };
    return { keyword: 'maximum', code, message, params };
  }
  return undefined;
}
