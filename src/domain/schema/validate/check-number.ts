/** Bounds of numbers (events.md §3.3, §11 point 25): those of the schema, else those of the storage type. */
import { storageBounds } from '../storage-types.ts';
import type { FieldNode } from '../types.ts';
import type { Finding } from './violation.ts';

/** Checks a number of the right type. `bigint` compares with bounds exactly. */
export function checkNumber(field: FieldNode, value: number | bigint): readonly Finding[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.constraints;
  const findings: Finding[] = [];
  if (minimum !== undefined && value < minimum) {
    findings.push({
      keyword: 'minimum',
      code: 'violation/minimum',
      message: `${value} is not greater or equal to ${minimum}`,
      params: { value: String(value), bound: minimum },
    });
  }
  if (maximum !== undefined && value > maximum) {
    findings.push({
      keyword: 'maximum',
      code: 'violation/maximum',
      message: `${value} is not less or equal to ${maximum}`,
      params: { value: String(value), bound: maximum },
    });
  }
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    findings.push({
      keyword: 'exclusiveMinimum',
      code: 'violation/exclusive-minimum',
      message: `${value} is not greater than ${exclusiveMinimum}`,
      params: { value: String(value), bound: exclusiveMinimum },
    });
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    findings.push({
      keyword: 'exclusiveMaximum',
      code: 'violation/exclusive-maximum',
      message: `${value} is not less than ${exclusiveMaximum}`,
      params: { value: String(value), bound: exclusiveMaximum },
    });
  }
  const beyondStorage = checkStorage(field, value);
  if (beyondStorage !== undefined) findings.push(beyondStorage);
  return findings;
}

/** A side that the schema bounds itself is the schema's matter. */
function checkStorage(field: FieldNode, value: number | bigint): Finding | undefined {
  const bounds = storageBounds(field.type);
  if (bounds === undefined) return undefined;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.constraints;
  const code = 'violation/storage-bound';
  if ((minimum ?? exclusiveMinimum) === undefined && value < bounds.minimum) {
    const bound = bounds.minimum;
    const message = `${value} is not greater or equal to ${bound}`;
    const params = { value: String(value), bound, xdmType: field.type };
    return { keyword: 'minimum', code, message, params };
  }
  if ((maximum ?? exclusiveMaximum) === undefined && value > bounds.maximum) {
    const bound = bounds.maximum;
    const message = `${value} is not less or equal to ${bound}`;
    const params = { value: String(value), bound, xdmType: field.type };
    return { keyword: 'maximum', code, message, params };
  }
  return undefined;
}
