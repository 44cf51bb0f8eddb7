/** Keys that the schema does not know, and keys that it misses: often the same one, misspelt (events.md §6.2). */
import { isJsonObject, keysInOrder, ownProperty, type JsonValue } from '#domain/base';
import type { FieldNode } from '../../types.ts';
import { checkType } from '../check-type.ts';
import { fitsField } from '../validate-payload.ts';
import type { Violation } from '../violation.ts';
import type { FixSubject } from './fix-subject.ts';
import { insertMember, removeMember, renameKey } from './member-edits.ts';
import { nearName } from './near-name.ts';
import { placeholderValue } from './placeholder-value.ts';
import { violationFix, type ViolationFix } from './violation-fix.ts';

/** An unknown key: the near name that the schema knows and the object does not have yet, else nothing but removal. */
export function fixesOfKey(
  { document, place }: FixSubject,
  { at, key = '' }: Violation,
  field: FieldNode,
  around: JsonValue,
): readonly ViolationFix[] {
  const value = isJsonObject(around) ? ownProperty(around, key) : undefined;
  if (value === undefined || !isJsonObject(around)) return [];
  const path = [...place, ...at, key];
  const edits = [removeMember(document, path)];
  const removal = violationFix('violation-fix/remove-key', { key }, edits, false);
  const to = nearChild(field, key);
  const meant = to === undefined ? undefined : field.children.get(to);
  if (to === undefined || meant === undefined) return [removal];
  if (Object.hasOwn(around, to) || !takes(meant, value)) return [removal];
  return [rename({ document, path, from: key, to }), removal];
}

/** A missing key: an unknown one that is near, under its right name; else the key with a value to be replaced. */
export function fixesOfMissingKey(
  { document, place, now }: FixSubject,
  { at, key = '' }: Violation,
  field: FieldNode,
  around: JsonValue,
): readonly ViolationFix[] {
  const missing = field.children.get(key);
  if (missing === undefined || !isJsonObject(around)) return [];
  const path = [...place, ...at];
  const fixes: ViolationFix[] = [];
  const unknown = keysInOrder(around).filter((name) => !field.children.has(name));
  const from = nearName(key, unknown);
  const value = from === undefined ? undefined : ownProperty(around, from);
  if (from !== undefined && value !== undefined && takes(missing, value)) {
    fixes.push(rename({ document, path: [...path, from], from, to: key }));
  }
  const placeholder = placeholderValue(missing, now);
  if (fitsField(missing, placeholder)) {
    const edits = [insertMember(document, path, around, key, placeholder)];
    fixes.push(violationFix('violation-fix/insert-key', { key }, edits, false));
  }
  return fixes;
}

/** The elements of a list misspell the same key thousands of times. */
const nearChildren = new WeakMap<FieldNode, Map<string, string | undefined>>();

function nearChild(field: FieldNode, key: string): string | undefined {
  const known = nearChildren.get(field) ?? new Map<string, string | undefined>();
  nearChildren.set(field, known);
  if (!known.has(key)) {
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, nearName(key, field.children.keys()));
  }
  return known.get(key);
}

const MOST_REMEMBERED = 1000;

/** What is inside an object or a list was not looked at while its key was unknown, and is told afterwards. */
function takes(field: FieldNode, value: JsonValue): boolean {
  if (typeof value === 'object' && value !== null) return checkType(field, value) === undefined;
  return fitsField(field, value);
}

function rename({
  document,
  path,
  from,
  to,
}: Pick<FixSubject, 'document'> & {
  readonly path: readonly (string | number)[];
  readonly from: string;
  readonly to: string;
}): ViolationFix {
  const edits = [renameKey(document, path, to)];
  return violationFix('violation-fix/rename-key', { from, to }, edits, true);
}
