/** Changes of bounds, pattern and format (events.md §3.3). A side without a bound is the widest there is. */
import type { FieldNode } from '../types.ts';
import { change, type SchemaChange } from './schema-change.ts';

const LOWER = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems'] as const;
const UPPER = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems'] as const;

/** One change for each constraint that differs. */
export function compareConstraints(before: FieldNode, after: FieldNode): readonly SchemaChange[] {
  const changes: SchemaChange[] = [];
  for (const keyword of LOWER) {
    const old = before.constraints[keyword];
    const now = after.constraints[keyword];
    if (old === now) continue;
    changes.push(bound(after, keyword, old, now, (now ?? -Infinity) > (old ?? -Infinity)));
  }
  for (const keyword of UPPER) {
    const old = before.constraints[keyword];
    const now = after.constraints[keyword];
    if (old === now) continue;
    changes.push(bound(after, keyword, old, now, (now ?? Infinity) < (old ?? Infinity)));
  }
  const wasUnique = before.constraints.uniqueItems;
  const isUnique = after.constraints.uniqueItems;
  if (wasUnique !== isUnique) {
    changes.push(bound(after, 'uniqueItems', wasUnique, isUnique, isUnique === true));
  }
  return [
    ...changes,
    ...compareForm(before, after, 'pattern'),
    ...compareForm(before, after, 'format'),
  ];
}

function bound(
  field: FieldNode,
  keyword: string,
  before: number | boolean | undefined,
  after: number | boolean | undefined,
  isTighter: boolean,
): SchemaChange {
  const kind = isTighter ? 'boundsTightened' : 'boundsWidened';
  return { ...change(kind, isTighter ? 'breaking' : 'widened', field, before, after), keyword };
}

/** A form that goes accepts all; one form instead of another refuses something. */
function compareForm(
  before: FieldNode,
  after: FieldNode,
  keyword: 'pattern' | 'format',
): readonly SchemaChange[] {
  const old = formOf(before, keyword);
  const now = formOf(after, keyword);
  if (old === now) return [];
  const kind = keyword === 'pattern' ? 'patternChanged' : 'formatChanged';
  return [change(kind, now === undefined ? 'widened' : 'breaking', after, old, now)];
}

/** A date has its format by its type, stated or not. */
function formOf(field: FieldNode, keyword: 'pattern' | 'format'): string | undefined {
  const isDate = field.type === 'date' || field.type === 'date-time';
  return keyword === 'format' && isDate ? field.type : field.constraints[keyword];
}
