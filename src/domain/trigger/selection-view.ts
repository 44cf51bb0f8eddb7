/**
 * A rule sees the fields that are selected; other valid fields of the message are ignored (events.md §7.2). A condition
 * on a field that is not selected takes no part, so this only shows where an expression takes an object or a list of
 * objects whole: comparing, counting distinct ones, testing for a value.
 */
import {
  isJsonArray,
  isJsonObject,
  keysInOrder,
  ownProperty,
  setOwnProperty,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from '#domain/base';
import { leafIndex, selectedLeaves, selectionState, type EventDefinition } from '#domain/event';
import type { CheckedExpression } from '#domain/expression';
import { parseFieldPath, type FieldStep, type XdmSchema } from '#domain/schema';
import type { PayloadInput } from './moment.ts';

/** The payload as a rule sees it. */
export type SelectionView = (payload: JsonObject) => JsonObject;

/** The view of a definition; undefined where its expressions cannot tell it from the whole payload. */
export function selectionView(
  definition: EventDefinition,
  schema: XdmSchema,
  expressions: readonly (CheckedExpression | undefined)[],
): SelectionView | undefined {
  const { byPath } = leafIndex(schema);
  const isPartial = (path: string) =>
    !byPath.has(path) && selectionState(definition.fields, path, schema) === 'some';
  const needed = expressions.some((checked) => checked?.fields.some(({ path }) => isPartial(path)));
  if (!needed) return undefined;
  const selected = new SelectedNode();
  for (const { path } of selectedLeaves(definition.fields, schema)) {
    selected.add(parseFieldPath(path) ?? []);
  }
  return (payload) => {
    const seen = selected.project(payload);
    return isJsonObject(seen) ? seen : {};
  };
}

/** The same evaluation with the payload as a rule sees it. */
export function seenThrough(view: SelectionView | undefined, input: PayloadInput): PayloadInput {
  return view ? { ...input, payload: view(input.payload) } : input;
}

/** A node of the tree of selected fields. */
class SelectedNode {
  private readonly children = new Map<string, SelectedNode>();
  private item: SelectedNode | undefined;
  private isWhole = false;

  add([step, ...rest]: readonly FieldStep[]): void {
    if (step === undefined) this.isWhole = true;
    else this.below(step).add(rest);
  }

  private below(step: FieldStep): SelectedNode {
    if (step.kind !== 'name') return (this.item ??= new SelectedNode());
    let child = this.children.get(step.name);
    if (!child) this.children.set(step.name, (child = new SelectedNode()));
    return child;
  }

  /** What is selected of a value; undefined where nothing is. */
  project(value: JsonValue): JsonValue | undefined {
    if (this.isWhole) return value;
    if (isJsonArray(value)) return this.item && this.projectList(value, this.item);
    if (isJsonObject(value)) return this.projectObject(value);
    return value;
  }

  /** A list keeps its length: that there is an element is known, whatever is selected of it. */
  private projectList(list: JsonArray, item: SelectedNode): JsonArray {
    return list.map((element) => item.project(element) ?? {});
  }

  private projectObject(object: JsonObject): JsonObject | undefined {
    const seen: Record<string, JsonValue> = {};
    let isEmpty = true;
    for (const key of keysInOrder(object)) {
      const child = this.children.get(key) ?? this.item;
      const value = child?.project(ownProperty(object, key) ?? null);
      if (value === undefined) continue;
      setOwnProperty(seen, key, value);
      isEmpty = false;
    }
    return isEmpty ? undefined : seen;
  }
}
