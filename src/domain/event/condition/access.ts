/** The way that a plain event reference takes: names, elements and constant keys, no default, no filter. */
import { withoutParentheses, type ExpressionNode, type PathStep } from '#domain/expression';
import type { AccessStep, FieldAccess } from './form.ts';

/** Undefined for everything that is no plain reference to a field of the event. */
export function readAccess(node: ExpressionNode): FieldAccess | undefined {
  if (node.kind !== 'reference' || node.source !== 'event' || node.defaultValue) return undefined;
  // The first step names the event.
  const steps = node.steps.slice(1).map(readStep);
  const known = steps.filter((step) => step !== undefined);
  return known.length === steps.length && known.length > 0 ? known : undefined;
}

function readStep(step: PathStep): AccessStep | undefined {
  if (step.kind === 'name') {
    return step.name === '' ? undefined : { kind: 'name', name: step.name };
  }
  const argument = step.argument && withoutParentheses(step.argument);
  switch (step.name) {
    case 'first':
    case 'last':
      return argument ? undefined : { kind: 'element', position: step.name };
    case 'all':
      return argument ? undefined : { kind: 'element', position: 'each' };
    case 'at':
      return argument?.kind === 'integer' && argument.value >= 0n && argument.value < 100n
        ? { kind: 'element', position: Number(argument.value) }
        : undefined;
    case 'entry':
      return argument?.kind === 'string' ? { kind: 'entry', key: argument.value } : undefined;
    case 'keys':
    case 'firstEntryKey':
      return undefined;
  }
}
