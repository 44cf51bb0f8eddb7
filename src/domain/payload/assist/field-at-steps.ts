/** From a way in a payload to the field of the schema that it leads to. */
import type { JsonPath } from '#domain/base';
import type { FieldNode } from '#domain/schema';

/** `['tags', 0]` is the element of `tags`; undefined where the schema knows nothing. */
export function fieldAtSteps(root: FieldNode, steps: JsonPath): FieldNode | undefined {
  let field: FieldNode | undefined = root;
  for (const step of steps) {
    if (typeof step === 'number') field = field?.type === 'array' ? field.item : undefined;
    else field = field?.type === 'map' ? field.item : field?.children.get(step);
  }
  return field;
}
