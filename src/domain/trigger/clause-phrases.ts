/** What each clause of a condition says, for the verdict: read once for a condition, and only when a verdict asks. */
import type { SourceRange } from '#domain/base';
import {
  describeExpression,
  withoutParentheses,
  type CheckedExpression,
  type ConditionPhrase,
  type ExpressionNode,
} from '#domain/expression';
import type { XdmSchema } from '#domain/schema';

/** The phrase of the clause at a place of the condition. */
export type ClausePhrases = (range: SourceRange) => ConditionPhrase | undefined;

/** The phrases of a condition's clauses. */
export function clausePhrases(condition: CheckedExpression, schema: XdmSchema): ClausePhrases {
  let phrases: ReadonlyMap<string, ConditionPhrase> | undefined;
  return (range) => {
    phrases ??= readPhrases(condition, schema);
    return phrases.get(keyOf(range));
  };
}

function readPhrases(
  condition: CheckedExpression,
  schema: XdmSchema,
): ReadonlyMap<string, ConditionPhrase> {
  const phrases = new Map<string, ConditionPhrase>();
  for (const clause of clausesOf(condition.parsed.root)) {
    const phrase = conditionOf(condition, schema, clause);
    if (phrase) phrases.set(keyOf(clause.range), phrase);
  }
  return phrases;
}

/** What stands between `and`, `or` and `not`; without recursion, since conditions may nest deeply. */
function* clausesOf(root: ExpressionNode): Generator<ExpressionNode, void, undefined> {
  const waiting = [root];
  for (let written = waiting.pop(); written !== undefined; written = waiting.pop()) {
    const node = withoutParentheses(written);
    if (node.kind === 'not') {
      waiting.push(node.operand);
    } else if (node.kind === 'chain' && (node.level === 'and' || node.level === 'or')) {
      waiting.push(node.first, ...node.steps.map(({ operand }) => operand));
    } else {
      yield node;
    }
  }
}

/** A field of unknown type that stands as a clause asks for true. */
function conditionOf(
  condition: CheckedExpression,
  schema: XdmSchema,
  clause: ExpressionNode,
): ConditionPhrase | undefined {
  const phrase = describeExpression(condition, schema, clause);
  if (!phrase) return undefined;
  switch (phrase.kind) {
    case 'clause':
    case 'group':
    case 'case':
    case 'longCondition':
      return phrase;
    default:
      return { kind: 'clause', relation: 'true', negated: false, subject: phrase, objects: [] };
  }
}

function keyOf({ start, end }: SourceRange): string {
  return `${start}-${end}`;
}
