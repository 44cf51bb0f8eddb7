/** A record of a log as lists may show it. */
import {
  isJsonArray,
  isJsonObject,
  keysInOrder,
  ownProperty,
  parseJson,
  rememberKeyOrder,
  setOwnProperty,
  stringifyJson,
  type JsonValue,
} from '#domain/base';
import type { FieldStep } from '#domain/schema';
import { shownPath, type Masking } from './masking.ts';

/** Stands where a value is not shown. Always as long: the length of a value may tell whose it is. */
export const MASK = '••••';

export interface MaskedText {
  /** JSON, laid out, with `MASK` as text in the place of what is not shown. */
  readonly text: string;
  /** Paths of the fields that are masked unless they are revealed, in the order of the text. */
  readonly fields: readonly string[];
}

/** Masks a record. Fields whose path is in `revealed` are shown. A text that is no JSON is masked as a whole. */
export function maskText(
  text: string,
  masking: Masking,
  revealed: ReadonlySet<string> = NOTHING,
): MaskedText {
  const parsed = parseJson(text);
  if (!parsed.ok) return { text: MASK, fields: [] };
  const fields = new Set<string>();
  const masked = maskValue(parsed.value.value, [], (steps, value) => {
    if (!masking.isMasked(steps, value)) return false;
    const path = shownPath(steps);
    fields.add(path);
    return !revealed.has(path);
  });
  return { text: stringifyJson(masked), fields: [...fields] };
}

const NOTHING: ReadonlySet<string> = new Set();
const ELEMENT: FieldStep = { kind: 'element' };

/** Depth is bounded by the reader of JSON. */
function maskValue(
  value: JsonValue,
  steps: readonly FieldStep[],
  hides: (steps: readonly FieldStep[], value: JsonValue) => boolean,
): JsonValue {
  if (isJsonArray(value)) {
    return value.map((element) => maskValue(element, [...steps, ELEMENT], hides));
  }
  if (!isJsonObject(value)) return hides(steps, value) ? MASK : value;
  const masked: Record<string, JsonValue> = {};
  const keys = keysInOrder(value);
  for (const name of keys) {
    const member = ownProperty(value, name) ?? null;
    setOwnProperty(masked, name, maskValue(member, [...steps, { kind: 'name', name }], hides));
  }
  rememberKeyOrder(masked, keys);
  return masked;
}
