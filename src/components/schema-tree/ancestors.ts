/** What has to stand open so that a field shows. */
import type { FieldNode, XdmSchema } from '#domain/schema';
import { shownChildren } from './shown-fields.ts';

/** Path of the row above each path of the schema, elements of lists and values of maps included; `""` above the first. */
type Parents = ReadonlyMap<string, string>;

const parentsOfSchema = new WeakMap<XdmSchema, Parents>();

/** The shown ancestors of a path, outermost first: `a.b[].c` has `a` and `a.b`. */
export function ancestorsOf(schema: XdmSchema, path: string): readonly string[] {
  const parents = parentsOf(schema);
  if (!parents.has(path)) return ancestorsByText(schema, path);
  const ancestors: string[] = [];
  for (let above = parents.get(path) ?? ''; above !== ''; above = parents.get(above) ?? '') {
    ancestors.push(above);
  }
  return ancestors.toReversed();
}

/** All ancestors of all paths; as fast for every field of a large schema as for one. */
export function ancestorsOfAll(schema: XdmSchema, paths: readonly string[]): ReadonlySet<string> {
  const open = new Set<string>();
  if (paths.length === 0) return open;
  const parents = parentsOf(schema);
  for (const path of paths) {
    if (!parents.has(path)) for (const above of ancestorsByText(schema, path)) open.add(above);
    // What stands open already has its own ancestors open.
    let above = parents.get(path) ?? '';
    while (above !== '' && !open.has(above)) {
      open.add(above);
      above = parents.get(above) ?? '';
    }
  }
  return open;
}

function parentsOf(schema: XdmSchema): Parents {
  let parents = parentsOfSchema.get(schema);
  if (parents === undefined) {
    parents = readParents(schema);
    parentsOfSchema.set(schema, parents);
  }
  return parents;
}

function readParents(schema: XdmSchema): Parents {
  const parents = new Map<string, string>();
  const read = (fields: readonly FieldNode[], above: string): void => {
    for (const field of fields) {
      parents.set(field.path, above);
      for (let inner = field.item; inner !== undefined; inner = inner.item) {
        parents.set(inner.path, field.path);
      }
      read(shownChildren(field), field.path);
    }
  };
  read(shownChildren(schema.root), '');
  return parents;
}

/** For a path that the schema does not have, such as one into a map: as far down as its text leads. */
function ancestorsByText(schema: XdmSchema, path: string): readonly string[] {
  const ancestors: string[] = [];
  let fields = shownChildren(schema.root);
  for (;;) {
    const next = fields.find((field) => field.path !== path && isBelow(path, field.path));
    if (next === undefined) return ancestors;
    ancestors.push(next.path);
    fields = shownChildren(next);
  }
}

function isBelow(path: string, ancestor: string): boolean {
  return path.startsWith(ancestor) && '.[{'.includes(path.charAt(ancestor.length));
}
