/**
 * Read-back: an expression as a phrase that every language can say (events.md §2.2). Every expression without syntax
 * errors has one. Depth and length are bounded, so that neither this nor what puts a phrase into words comes near the
 * end of the stack: the parser allows 1,000 levels.
 */
import type { XdmSchema } from '#domain/schema';
import type { CheckedExpression } from '../check/checked.ts';
import { classOf } from '../diagnostics.ts';
import { withoutParentheses, type ExpressionNode } from '../syntax/nodes.ts';
import { isCondition } from './clauses.ts';
import { fieldTitles, type FieldTitles } from './field-titles.ts';
import { readCondition } from './groups.ts';
import type { Phrase } from './phrase.ts';
import type { Reader } from './reader.ts';
import { readValue } from './values.ts';

/** Levels of a phrase; what lies deeper is "a longer condition". */
const MAX_LEVELS = 16;
/** Parts of a phrase: nobody reads on beyond them. */
const MAX_PARTS = 160;

const titlesKept = new WeakMap<
  CheckedExpression,
  { readonly schema: XdmSchema | undefined; readonly titles: FieldTitles }
>();

/** The phrase of an expression, or of one node of it; undefined where the syntax has errors. */
export function describeExpression(
  checked: CheckedExpression,
  schema?: XdmSchema,
  node: ExpressionNode = checked.parsed.root,
): Phrase | undefined {
  if (checked.parsed.diagnostics.some(({ code }) => classOf(code) !== undefined)) return undefined;
  const reader = createReader(checked, titlesOf(checked, schema));
  return isSaidAsCondition(checked, node) ? reader.condition(node, false) : reader.value(node);
}

/** The titles are those of the whole expression also for one node, so that clauses agree on what they call a field. */
function titlesOf(checked: CheckedExpression, schema: XdmSchema | undefined): FieldTitles {
  const known = titlesKept.get(checked);
  if (known && known.schema === schema) return known.titles;
  const titles = fieldTitles(checked.parsed.root, schema);
  titlesKept.set(checked, { schema, titles });
  return titles;
}

function createReader(checked: CheckedExpression, titles: FieldTitles): Reader {
  let level = 0;
  let parts = 0;
  const enter = <T>(read: () => T, beyond: T): T => {
    parts += 1;
    if (level >= MAX_LEVELS || parts > MAX_PARTS) return beyond;
    level += 1;
    const phrase = read();
    level -= 1;
    return phrase;
  };
  const reader: Reader = {
    checked,
    titles,
    condition: (node, negated) =>
      enter(() => readCondition(reader, node, negated), { kind: 'longCondition' }),
    value: (node) => enter(() => readValue(reader, node), { kind: 'longValue' }),
  };
  return reader;
}

/** A boolean; a field of unknown type where a condition is wanted. */
function isSaidAsCondition({ types, context, parsed }: CheckedExpression, node: ExpressionNode) {
  const inner = withoutParentheses(node);
  if (isCondition(inner) || types.get(inner) === 'boolean') return true;
  const isWhole = node === parsed.root;
  return isWhole && types.get(inner) === 'any' && CONDITIONS.has(context);
}

const CONDITIONS: ReadonlySet<string> = new Set(['eventCondition', 'condition']);
