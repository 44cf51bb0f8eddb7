/** From an XDM schema to the types of the language (expression-language.md §4.3, R-14), looked up as paths need it. */
import type { FieldNode, XdmSchema, XdmType } from '#domain/schema';
import type { Attributes, FieldShape } from '../shape.ts';
import type { ScalarType } from '../types.ts';

const shapesOfSchemas = new WeakMap<XdmSchema, Attributes>();

/** Attributes of the events of a schema; kept with it, since every event of the schema asks. */
export function shapeOfSchema(schema: XdmSchema): Attributes {
  let attributes = shapesOfSchemas.get(schema);
  if (!attributes) shapesOfSchemas.set(schema, (attributes = attributesOf(schema.root)));
  return attributes;
}

function attributesOf(node: FieldNode): Attributes {
  const shapes = new Map<string, FieldShape>();
  return {
    open: false,
    names: () => [...node.children.keys()],
    field: (name) => {
      const known = shapes.get(name);
      if (known !== undefined) return known;
      const child = node.children.get(name);
      if (child === undefined) return undefined;
      const shape = shapeOf(child);
      shapes.set(name, shape);
      return shape;
    },
  };
}

function shapeOf(node: FieldNode): FieldShape {
  switch (node.type) {
    case 'object':
      return { kind: 'object', attributes: attributesOf(node) };
    case 'map':
      return { kind: 'map', value: node.item === undefined ? { kind: 'any' } : shapeOf(node.item) };
    case 'array':
      return shapeOfElements(node.item);
    default: {
      const type = scalarTypeOf(node.type);
      return type === undefined ? { kind: 'any' } : scalarShape(node, type);
    }
  }
}

function shapeOfElements(item: FieldNode | undefined): FieldShape {
  if (item === undefined) return { kind: 'list', element: 'any' };
  const element = shapeOf(item);
  if (element.kind === 'scalar') return { kind: 'list', element: element.type };
  // Lists of lists and of maps are no types of the language: their elements count as unknown.
  return element.kind === 'object'
    ? { kind: 'listObject', attributes: element.attributes }
    : { kind: 'list', element: 'any' };
}

function scalarShape(node: FieldNode, type: ScalarType): FieldShape {
  const values = node.enumeration ?? node.suggestions;
  return values === undefined
    ? { kind: 'scalar', type }
    : { kind: 'scalar', type, values: values.map(({ value }) => value) };
}

/** Type of a scalar field (§4.3, R-14); undefined for objects, arrays, maps and what is left untyped. */
export function scalarTypeOf(type: XdmType): ScalarType | undefined {
  switch (type) {
    case 'long':
    case 'int':
    case 'short':
    case 'byte':
      return 'integer';
    case 'number':
      return 'decimal';
    case 'date':
      return 'dateOnly';
    case 'date-time':
      return 'dateTime';
    case 'boolean':
    case 'string':
      return type;
    default:
      return undefined;
  }
}
