/** Values of a payload at a field path. */
import { isJsonArray, isJsonObject, keysInOrder, ownProperty, type JsonValue } from '#domain/base';
import { parseFieldPath, type FieldStep } from './field-path.ts';

/** All values at a path, in payload order; one per element or entry where the path says "each". */
export function valuesAt(payload: JsonValue, path: string): readonly JsonValue[] {
  const steps = parseFieldPath(path);
  return steps === undefined ? [] : steps.reduce(valuesBelow, [payload]);
}

/** The first value at a path, undefined when there is none. */
export function valueAt(payload: JsonValue, path: string): JsonValue | undefined {
  return valuesAt(payload, path)[0];
}

function valuesBelow(values: readonly JsonValue[], step: FieldStep): readonly JsonValue[] {
  const result: JsonValue[] = [];
  for (const value of values) {
    if (step.kind === 'element') {
      if (isJsonArray(value)) for (const element of value) result.push(element);
    } else if (isJsonObject(value)) {
      const keys = step.kind === 'entry' ? keysInOrder(value) : [step.name];
      for (const key of keys) {
        const entry = ownProperty(value, key);
        if (entry !== undefined) result.push(entry);
      }
    }
  }
  return result;
}
