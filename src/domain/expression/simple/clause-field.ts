/** The fields that a clause may speak of, and what kind of clause each is good for (expression-language.md §14.2). */
import {
  fieldAt,
  parseFieldPath,
  type EnumValue,
  type FieldNode,
  type XdmSchema,
} from '#domain/schema';
import { scalarTypeOf } from '../shapes/schema-shape.ts';
import type { ScalarType } from '../types.ts';

/** Stands for the field of a clause about membership in an audience (§14.2, last row). */
export const AUDIENCE_FIELD = '@audience';

/** Row group of the operator table: scalar types, closed enumerations, lists of scalars, audiences. */
export type ClauseKind = ScalarType | 'enumeration' | 'list' | 'audience';

export interface ClauseField {
  readonly path: string;
  readonly kind: ClauseKind;
  /** Type of the values it is compared with: of a list, the type of its elements. */
  readonly type: ScalarType;
  /** Values to choose from, with their labels; a closed list where `kind` is `enumeration`. */
  readonly choices: readonly EnumValue[];
}

/** What is known of a field of the schema; undefined for objects, maps, lists of objects and what the schema lacks. */
export function clauseField(schema: XdmSchema, path: string): ClauseField | undefined {
  if (path === AUDIENCE_FIELD) return AUDIENCE;
  // The element of a list of scalars means the list.
  if (path.endsWith('[]')) return clauseField(schema, path.slice(0, -2));
  const node = fieldAt(schema, path);
  const steps = parseFieldPath(path) ?? [];
  if (node === undefined || steps.some(({ kind }) => kind === 'entry')) return undefined;
  const isProjected = steps.some(({ kind }) => kind === 'element');
  const element = node.type === 'array' ? node.item : node;
  const type = element && scalarTypeOf(element.type);
  if (element === undefined || type === undefined) return undefined;
  const isList = isProjected || node.type === 'array';
  const choices = element.enumeration ?? element.suggestions ?? [];
  return { path, kind: isList ? 'list' : kindOf(element, type), type, choices };
}

const AUDIENCE: ClauseField = {
  path: AUDIENCE_FIELD,
  kind: 'audience',
  type: 'string',
  choices: [],
};

function kindOf(node: FieldNode, type: ScalarType): ClauseKind {
  return type === 'string' && node.enumeration !== undefined ? 'enumeration' : type;
}
