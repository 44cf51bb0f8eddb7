/**
 * The field tree of a resolved export (events.md §3.1). Names become XED names on the way, whichever spelling the
 * export has.
 */
import {
  isJsonArray,
  isJsonObject,
  keysInOrder,
  ownProperty,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from '#domain/base';
import { childPath } from '../field-path.ts';
import { schemaProblem, type SchemaProblem } from '../schema-problem.ts';
import { RESOLVED_EXPORT_ACCEPT } from '../known-ids.ts';
import { classify } from './classify.ts';
import { addChild, emptyField, objectBelow, type FieldDraft } from './field-draft.ts';
import { readConstraints, readText } from './read-constraints.ts';
import { readDefault, readExamples, readValues } from './read-values.ts';
import { xedName } from './xed-names.ts';

/** Deeper trees are refused; real ones stay below 20 levels. */
const MAX_DEPTH = 200;

/** Place of a node and what it inherits. */
interface Spot {
  readonly path: string;
  readonly name: string;
  readonly at: JsonPath;
  readonly depth: number;
  readonly deprecated: boolean;
}

/** Reads the node at the root of an export and all below it; problems go to `problems`. */
export function readRoot(node: JsonObject, at: JsonPath, problems: SchemaProblem[]): FieldDraft {
  return readField(node, { path: '', name: '', at, depth: 0, deprecated: false }, problems);
}

function readField(node: JsonObject, spot: Spot, problems: SchemaProblem[]): FieldDraft {
  const field = emptyField(spot.path, spot.name, classify(node));
  if (isRaw(node)) {
    if (!problems.some(({ code }) => code === 'schema/raw-form')) {
      problems.push(schemaProblem('schema/raw-form', spot.at, { accept: RESOLVED_EXPORT_ACCEPT }));
    }
    return field;
  }
  if (spot.depth > MAX_DEPTH) {
    problems.push(schemaProblem('schema/too-deep', spot.at, { limit: MAX_DEPTH }));
    return field;
  }
  field.title = readText(node, 'title') ?? spot.name;
  field.description = readText(node, 'description') ?? '';
  field.deprecated = spot.deprecated || ownProperty(node, 'meta:status') === 'deprecated';
  field.constraints = readConstraints(node);
  Object.assign(field, readValues(node), readDefault(node), readExamples(node));
  if (field.type === 'object') readChildren(node, field, spot, problems);
  const item = itemOf(node, field, spot);
  if (item !== undefined) field.item = readField(item.node, item.spot, problems);
  return field;
}

/** References that the export should have resolved. */
function isRaw(node: JsonObject): boolean {
  const parts = ownProperty(node, 'allOf');
  return (isJsonArray(parts) && parts.length > 0) || typeof ownProperty(node, '$ref') === 'string';
}

function readChildren(
  node: JsonObject,
  field: FieldDraft,
  spot: Spot,
  problems: SchemaProblem[],
): void {
  const properties = ownProperty(node, 'properties');
  if (!isJsonObject(properties)) return;
  for (const key of keysInOrder(properties)) {
    const names = xedName(key);
    const parent = objectBelow(field, names.slice(0, -1));
    const name = names.at(-1) ?? key;
    const child = readField(
      asNode(properties[key]),
      {
        path: childPath(parent.path, name),
        name,
        at: [...spot.at, 'properties', key],
        depth: spot.depth + names.length,
        deprecated: field.deprecated,
      },
      problems,
    );
    addChild(parent, child);
  }
  markRequired(node, field);
}

/** `required` may be spelled in either form; of a long name the first level is meant (§3.1, §3.2). */
function markRequired(node: JsonObject, field: FieldDraft): void {
  const required = ownProperty(node, 'required');
  if (!isJsonArray(required)) return;
  for (const key of required) {
    if (typeof key !== 'string') continue;
    const child = field.children.get(key) ?? field.children.get(xedName(key)[0] ?? key);
    if (child !== undefined) child.required = true;
  }
}

/** Element of an array, value of a map. */
function itemOf(
  node: JsonObject,
  field: FieldDraft,
  spot: Spot,
): { node: JsonObject; spot: Spot } | undefined {
  const isArray = field.type === 'array';
  if (!isArray && field.type !== 'map') return undefined;
  const member = isArray ? 'items' : 'additionalProperties';
  const stated = ownProperty(node, member);
  const item = isJsonArray(stated) ? stated[0] : stated;
  if (!isJsonObject(item)) return undefined;
  const name = isArray ? '[]' : '{}';
  return {
    node: item,
    spot: {
      path: spot.path + name,
      name,
      at: [...spot.at, member, ...(isJsonArray(stated) ? [0] : [])],
      depth: spot.depth + 1,
      deprecated: field.deprecated,
    },
  };
}

/** JSON Schema allows `true` for "anything". */
function asNode(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
