/** How cells of a table are read: the types that the fields of a workspace's schemas have. */
import {
  parseFieldPath,
  type FieldNode,
  type FieldStep,
  type XdmSchema,
  type XdmType,
} from '#domain/schema';

/** `json` is a cell that holds a list or an object as a JSON text. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'json';

/** Type of the field at a path (`productListItems[].SKU`); undefined where nobody knows. */
export type TypeOfColumn = (path: string) => ColumnType | undefined;

/**
 * Types of the columns of logs that are thrown at these schemas. Where schemas disagree a text stays a text, because
 * every other reading of it would lose something.
 */
export function columnTypes(schemas: readonly XdmSchema[]): TypeOfColumn {
  return (path) => {
    const steps = parseFieldPath(path);
    if (steps === undefined) return undefined;
    const types = new Set<ColumnType>();
    for (const { root } of schemas) {
      const field = steps.reduce<FieldNode | undefined>(below, root);
      const type = field && columnType(field.type);
      if (type !== undefined) types.add(type);
    }
    const [first, second] = types;
    if (second === undefined) return first;
    if (types.has('string')) return 'string';
    const areNumbers = types.size === 2 && types.has('integer') && types.has('number');
    return areNumbers ? 'number' : undefined;
  };
}

/** A path names the entries of a map like the members of an object. */
function below(field: FieldNode | undefined, step: FieldStep): FieldNode | undefined {
  if (field === undefined) return undefined;
  if (step.kind !== 'name') return field.item;
  return field.type === 'map' ? field.item : field.children.get(step.name);
}

function columnType(type: XdmType): ColumnType | undefined {
  switch (type) {
    case 'string':
    case 'date':
    case 'date-time':
      return 'string';
    case 'long':
    case 'int':
    case 'short':
    case 'byte':
      return 'integer';
    case 'number':
    case 'boolean':
      return type;
    case 'object':
    case 'array':
    case 'map':
      return 'json';
    case 'any':
      return undefined;
  }
}
