/** Rows of a table as JSON objects, along the dotted names of the header. */
import { setOwnProperty, type JsonValue } from '#domain/base';
import { cellValue } from './cell-value.ts';
import { columnPath, fieldPathOf, type ColumnStep } from './column-path.ts';
import type { ColumnType, TypeOfColumn } from './column-types.ts';

/** What the columns of a header make together: objects and lists, and cells at the ends. */
type Shape =
  | { readonly kind: 'cell'; readonly type: ColumnType | undefined; readonly columns: number[] }
  | { readonly kind: 'object'; readonly parts: Map<string, Shape> }
  | { readonly kind: 'list'; readonly parts: Map<number, Shape> };

type ObjectShape = Extract<Shape, { kind: 'object' }>;

/** The object that a row makes; undefined for a row in which nothing is filled. */
export type ReadRow = (cells: readonly string[]) => JsonValue | undefined;

/**
 * A reader for the rows under a header. Columns of the same name are one field, the last that is filled counts; a
 * name that is no path, or one that contradicts an earlier column (`a` and `a.b`), is a plain name. Lists keep the
 * order of their indices and close up where a cell is empty.
 */
export function rowReader(header: readonly string[], typeOf: TypeOfColumn): ReadRow {
  const root: ObjectShape = { kind: 'object', parts: new Map() };
  for (const [column, name] of header.entries()) {
    if (name === '') continue;
    const steps = columnPath(name);
    if (steps !== undefined && place(root, steps, column, typeOf(fieldPathOf(steps)))) continue;
    place(root, [name], column, undefined);
  }
  sortLists(root);
  return (cells) => build(root, cells);
}

/** Puts a column where its steps lead; false, and nothing done, where another column is in the way. */
function place(
  root: ObjectShape,
  steps: readonly ColumnStep[],
  column: number,
  type: ColumnType | undefined,
): boolean {
  if (!isFree(root, steps)) return false;
  let shape: Shape = root;
  for (const [index, step] of steps.entries()) {
    const parts = partsOf(shape);
    const next: Shape = parts.get(step) ?? shapeBefore(steps[index + 1], type);
    parts.set(step, next);
    shape = next;
  }
  if (shape.kind === 'cell') shape.columns.push(column);
  return true;
}

function isFree(root: ObjectShape, steps: readonly ColumnStep[]): boolean {
  let shape: Shape | undefined = root;
  for (const step of steps) {
    if (shape.kind !== kindBefore(step)) return false;
    shape = partsOf(shape).get(step);
    if (shape === undefined) return true;
  }
  return shape.kind === 'cell';
}

function partsOf(shape: Shape): Map<ColumnStep, Shape> {
  // Whoever asks for a step has made sure that the shape is of its kind.
  return shape.kind === 'cell' ? new Map() : shape.parts;
}

function kindBefore(step: ColumnStep | undefined): Shape['kind'] {
  if (step === undefined) return 'cell';
  return typeof step === 'number' ? 'list' : 'object';
}

function shapeBefore(step: ColumnStep | undefined, type: ColumnType | undefined): Shape {
  const kind = kindBefore(step);
  return kind === 'cell' ? { kind, type, columns: [] } : { kind, parts: new Map() };
}

function sortLists(shape: Shape): void {
  if (shape.kind === 'cell') return;
  if (shape.kind === 'list') {
    const parts = [...shape.parts].sort(([one], [other]) => one - other);
    shape.parts.clear();
    for (const [index, part] of parts) shape.parts.set(index, part);
  }
  for (const part of shape.parts.values()) sortLists(part);
}

function build(shape: Shape, cells: readonly string[]): JsonValue | undefined {
  if (shape.kind === 'cell') {
    const column = shape.columns.findLast((column) => (cells[column] ?? '') !== '');
    return column === undefined ? undefined : cellValue(cells[column] ?? '', shape.type);
  }
  if (shape.kind === 'list') {
    const list: JsonValue[] = [];
    for (const part of shape.parts.values()) {
      const value = build(part, cells);
      if (value !== undefined) list.push(value);
    }
    return list.length === 0 ? undefined : list;
  }
  const object: Record<string, JsonValue> = {};
  let isEmpty = true;
  for (const [name, part] of shape.parts) {
    const value = build(part, cells);
    if (value === undefined) continue;
    setOwnProperty(object, name, value);
    isEmpty = false;
  }
  return isEmpty ? undefined : object;
}
