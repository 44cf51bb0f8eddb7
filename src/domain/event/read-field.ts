/** The field that an expression gives back, when it is a plain reference to one (events.md §2.2: "field picker"). */
import {
  withoutParentheses,
  type CheckedExpression,
  type FieldReferenceNode,
  type PathStep,
} from '#domain/expression';
import type { FieldNode, XdmSchema } from '#domain/schema';

export interface ReadField {
  readonly node: FieldNode;
  /** The path goes through an entry of a map; its key when it is a constant. */
  readonly map?: { readonly node: FieldNode; readonly key: string | undefined };
}

/** The event reference that an expression as a whole is; undefined for everything else. */
export function plainReference(checked: CheckedExpression): FieldReferenceNode | undefined {
  const root = withoutParentheses(checked.parsed.root);
  return root.kind === 'reference' && root.source === 'event' ? root : undefined;
}

/** The field behind a plain reference; undefined where the schema does not have it. */
export function readField(checked: CheckedExpression, schema: XdmSchema): ReadField | undefined {
  const reference = plainReference(checked);
  if (!reference) return undefined;
  let node: FieldNode | undefined = schema.root;
  let map: ReadField['map'];
  // The first step names the event.
  for (const step of reference.steps.slice(1)) {
    if (step.kind === 'call' && step.name === 'entry') {
      map = { node, key: constantKey(step) };
      node = node.item;
    } else if (step.kind === 'name') {
      node = elementOf(node).children.get(step.name);
    }
    if (!node) return undefined;
  }
  return { node, ...(map && { map }) };
}

function elementOf(node: FieldNode): FieldNode {
  return node.type === 'array' && node.item ? elementOf(node.item) : node;
}

function constantKey(step: PathStep): string | undefined {
  const key = step.kind === 'call' && step.argument && withoutParentheses(step.argument);
  return key && key.kind === 'string' ? key.value : undefined;
}
