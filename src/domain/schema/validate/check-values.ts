/** Closed lists of values (events.md §3.1): `enum` refuses what it does not name, `meta:enum` alone never does. */
import type { JsonValue } from '#domain/base';
import type { FieldNode } from '../types.ts';
import { shown, type Finding } from './violation.ts';

/** Checks a plain value against the closed list of its field, letter case included. */
export function checkEnumeration(field: FieldNode, value: JsonValue): Finding | undefined {
  const { enumeration } = field;
  if (enumeration === undefined || typeof value === 'object') return undefined;
  const text = String(value);
  if (enumeration.some((entry) => entry.value === text)) return undefined;
  const folded = text.toLowerCase();
  const nearest = enumeration.find((entry) => entry.value.toLowerCase() === folded)?.value;
  return {
    keyword: 'enum',
    code: 'violation/enum',
    message: `${shown(text)} is not a valid enum value`,
    params: {
      value: shown(text),
      allowed: enumeration.map((entry) => entry.value).join(', '),
      ...(nearest === undefined ? {} : { nearest }),
    },
  };
}
