/** What one click can do about a violation (events.md §6.2): only what takes it away and brings no other. */
import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from '#domain/base';
import { IDENTITY_MAP_PATH } from '../../known-ids.ts';
import type { FieldNode } from '../../types.ts';
import type { Violation } from '../violation.ts';
import { fieldAtSteps, valueAtSteps, type FixSubject } from './fix-subject.ts';
import { fixesOfKey, fixesOfMissingKey } from './fixes-of-keys.ts';
import { fixesOfValue } from './fixes-of-values.ts';
import { removeMember, renameKey, replaceValue } from './member-edits.ts';
import { placeholderValue } from './placeholder-value.ts';
import { fitsField } from '../validate-payload.ts';
import { violationFix, type ViolationFix } from './violation-fix.ts';

/** The fixes of a violation, the likeliest first; none where only the sender knows what was meant. */
export function violationFixes(subject: FixSubject, violation: Violation): readonly ViolationFix[] {
  const path = [...subject.place, ...violation.at];
  const field = fieldAtSteps(subject.schema.root, violation.at);
  const value = valueAtSteps(subject.document.value, path);
  if (value === undefined) return [];
  switch (violation.code) {
    case 'violation/type':
    case 'violation/enum':
    case 'violation/pattern':
    case 'violation/format':
      return field === undefined ? [] : fixesOfValue(subject, path, field, value);
    case 'violation/null':
    case 'violation/empty':
      return fixesOfNothing(subject, violation.at);
    case 'violation/unknown-key':
      return field === undefined ? [] : fixesOfKey(subject, violation, field, value);
    case 'violation/required':
      return field === undefined ? [] : fixesOfMissingKey(subject, violation, field, value);
    case 'violation/identity-empty':
      return [removal(subject, path)];
    case 'violation/namespace-case':
      return fixesOfNamespace(subject, path, violation, value);
    default:
      return [];
  }
}

/** null and `""`: the key is left out; a key that has to be there gets a value to be replaced. */
function fixesOfNothing(subject: FixSubject, at: JsonPath): readonly ViolationFix[] {
  const path = [...subject.place, ...at];
  const parentAt = at.slice(0, -1);
  const parent = fieldAtSteps(subject.schema.root, parentAt);
  const around = valueAtSteps(subject.document.value, path.slice(0, -1));
  const step = at.at(-1);
  if (step === undefined || around === undefined) return [];
  const field = fieldAtSteps(subject.schema.root, at);
  if (typeof step === 'string' && parent?.type === 'object' && field?.required) {
    return placeholder(subject, path, field);
  }
  if (isJsonArray(around) && !maySpareElement(parent, parentAt, around.length)) {
    return field === undefined ? [] : placeholder(subject, path, field);
  }
  return [removal(subject, path)];
}

/** A list may be too short without the element; one of identities may not be empty. */
function maySpareElement(list: FieldNode | undefined, at: JsonPath, length: number): boolean {
  const least = list?.constraints.minItems ?? 0;
  const isIdentities = at.length === 2 && at[0] === IDENTITY_MAP_PATH;
  return length > (isIdentities ? Math.max(least, 1) : least);
}

function placeholder(
  subject: FixSubject,
  path: JsonPath,
  field: FieldNode,
): readonly ViolationFix[] {
  const value = placeholderValue(field, subject.now);
  if (typeof value === 'object' || !fitsField(field, value)) return [];
  const text = JSON.stringify(value);
  const edits = [replaceValue(subject.document, path, text)];
  return [violationFix('violation-fix/write', { text }, edits, false)];
}

function removal({ document }: FixSubject, path: JsonPath): ViolationFix {
  const edits = [removeMember(document, path)];
  const step = path.at(-1) ?? '';
  return typeof step === 'number'
    ? violationFix('violation-fix/remove-element', { index: step }, edits, false)
    : violationFix('violation-fix/remove-key', { key: step }, edits, true);
}

function fixesOfNamespace(
  { document }: FixSubject,
  path: JsonPath,
  { params }: Violation,
  map: JsonValue,
): readonly ViolationFix[] {
  const [from, to] = [String(params['namespace']), String(params['meant'])];
  if (!isJsonObject(map) || Object.hasOwn(map, to)) return [];
  const edits = [renameKey(document, [...path, from], to)];
  return [violationFix('violation-fix/rename-key', { from, to }, edits, true)];
}
