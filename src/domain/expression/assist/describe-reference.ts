/** A plain reference in parts, for sentences such as "the id of the first Email entry of identityMap" (events.md §2.2). */
import type { ParsedExpression } from '../syntax/parser.ts';
import { withoutParentheses, type PathStep } from '../syntax/nodes.ts';

export type DescribedStep =
  | { readonly kind: 'field'; readonly name: string }
  /** `first()`, `last()` or `all()` without a condition. */
  | { readonly kind: 'first' | 'last' | 'all' }
  /** `at(i)` with a constant index. */
  | { readonly kind: 'at'; readonly index: number }
  | { readonly kind: 'entry'; readonly key: string }
  | { readonly kind: 'keys' | 'firstEntryKey' };

export interface DescribedReference {
  readonly event: string;
  readonly steps: readonly DescribedStep[];
}

/** The parts of an event reference without default and conditions; undefined for anything else. */
export function describeReference(parsed: ParsedExpression): DescribedReference | undefined {
  const node = withoutParentheses(parsed.root);
  if (node.kind !== 'reference' || node.source !== 'event' || node.defaultValue) return undefined;
  const [event, ...path] = node.steps;
  if (event?.kind !== 'name' || event.name === '') return undefined;
  const steps: DescribedStep[] = [];
  for (const step of path) {
    const described = describeStep(step);
    if (described === undefined) return undefined;
    steps.push(described);
  }
  return { event: event.name, steps };
}

function describeStep(step: PathStep): DescribedStep | undefined {
  if (step.kind === 'name') {
    return step.name === '' ? undefined : { kind: 'field', name: step.name };
  }
  const argument = step.argument === undefined ? undefined : withoutParentheses(step.argument);
  switch (step.name) {
    case 'at':
      return argument?.kind === 'integer'
        ? { kind: 'at', index: Number(argument.value) }
        : undefined;
    case 'entry':
      return argument?.kind === 'string' ? { kind: 'entry', key: argument.value } : undefined;
    default:
      return argument === undefined ? { kind: step.name } : undefined;
  }
}
