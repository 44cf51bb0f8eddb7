/** Fields of a schema by path and in order. Built once per schema: pickers, checkers and previews all ask. */
import { formatFieldPath, parseFieldPath } from './field-path.ts';
import type { FieldNode, XdmSchema } from './types.ts';

interface FieldIndex {
  readonly fields: readonly FieldNode[];
  readonly byPath: ReadonlyMap<string, FieldNode>;
}

const indexes = new WeakMap<XdmSchema, FieldIndex>();

/** Every field of the schema but the root, parents before children, in the order of the schema. */
export function allFields(schema: XdmSchema): readonly FieldNode[] {
  return indexOf(schema).fields;
}

/** The field at a path, whichever quotes its names stand in; `""` is the root. */
export function fieldAt(schema: XdmSchema, path: string): FieldNode | undefined {
  const { byPath } = indexOf(schema);
  const field = byPath.get(path);
  if (field !== undefined) return field;
  const steps = parseFieldPath(path);
  return steps === undefined ? undefined : byPath.get(formatFieldPath(steps));
}

function indexOf(schema: XdmSchema): FieldIndex {
  let index = indexes.get(schema);
  if (index === undefined) {
    const fields: FieldNode[] = [];
    collect(schema.root, fields);
    const byPath = new Map(fields.map((field) => [field.path, field]));
    byPath.set('', schema.root);
    index = { fields, byPath };
    indexes.set(schema, index);
  }
  return index;
}

function collect(parent: FieldNode, fields: FieldNode[]): void {
  for (const child of fieldsBelow(parent)) {
    fields.push(child);
    collect(child, fields);
  }
}

/** Fields one level below: the children of an object, the element of an array, the value of a map. */
export function fieldsBelow(field: FieldNode): readonly FieldNode[] {
  return field.item === undefined ? [...field.children.values()] : [field.item];
}
