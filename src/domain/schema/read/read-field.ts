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
import { CIRCULAR, UNRESOLVED } from '../registry/marks.ts';
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

/** Fields that are read; the largest real schemas have a few thousand. */
const MAX_FIELDS = 100_000;

export interface FieldTree {
  readonly root: FieldDraft;
  /** Ids of what the tree lacks because it could not be resolved. */
  readonly unresolved: readonly string[];
  readonly notes: SchemaProblem[];
}

/** What is gathered on the way. */
interface Reading {
  readonly problems: SchemaProblem[];
  readonly notes: SchemaProblem[];
  readonly unresolved: Set<string>;
  readonly circular: Set<string>;
  count: number;
}

/** Reads the node at the root of an export and all below it; refusals go to `problems`. */
export function readRoot(node: JsonObject, at: JsonPath, problems: SchemaProblem[]): FieldTree {
  const reading: Reading = {
    problems,
    notes: [],
    unresolved: new Set(),
    circular: new Set(),
    count: 0,
  };
  const spot = { path: '', name: '', at, depth: 0, deprecated: false };
  const root = readField(node, spot, reading);
  return { root, unresolved: [...reading.unresolved], notes: reading.notes };
}

function readField(node: JsonObject, spot: Spot, reading: Reading): FieldDraft {
  const field = emptyField(spot.path, spot.name, classify(node));
  reading.count += 1;
  if (reading.count > MAX_FIELDS) {
    refuse(reading, schemaProblem('schema/too-many-fields', spot.at, { limit: MAX_FIELDS }));
    return field;
  }
  if (spot.depth > MAX_DEPTH) {
    refuse(reading, schemaProblem('schema/too-deep', spot.at, { limit: MAX_DEPTH }));
    return field;
  }
  readMarks(node, field, spot, reading);
  field.title = readText(node, 'title') ?? spot.name;
  field.description = readText(node, 'description') ?? '';
  field.deprecated = spot.deprecated || ownProperty(node, 'meta:status') === 'deprecated';
  field.constraints = readConstraints(node);
  Object.assign(field, readValues(node), readDefault(node), readExamples(node));
  if (field.type === 'object') readChildren(node, field, spot, reading);
  const item = itemOf(node, field, spot);
  if (item !== undefined) field.item = readField(item.node, item.spot, reading);
  return field;
}

/** One refusal of a kind is enough: a tree without end has it everywhere. */
function refuse({ problems }: Reading, problem: SchemaProblem): void {
  if (!problems.some(({ code }) => code === problem.code)) problems.push(problem);
}

/** What the resolver left: references that lead nowhere, and circles that it cut. */
function readMarks(node: JsonObject, field: FieldDraft, spot: Spot, reading: Reading): void {
  const missing = ownProperty(node, UNRESOLVED);
  if (isJsonArray(missing)) {
    const ids = missing.filter((id) => typeof id === 'string');
    if (ids.length > 0) field.unresolved = ids;
    for (const id of ids) reading.unresolved.add(id);
  }
  const circular = readText(node, CIRCULAR);
  if (circular === undefined || reading.circular.has(circular)) return;
  reading.circular.add(circular);
  const params = { id: circular, path: spot.path };
  reading.notes.push(schemaProblem('schema/circular-reference', spot.at, params, 'warning'));
}

function readChildren(node: JsonObject, field: FieldDraft, spot: Spot, reading: Reading): void {
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
      reading,
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
