/** Which fields an event uses, and where: its selection and its expressions. */
import { expressionsOf, selectedLeaves, type EventDefinition } from '#domain/event';
import type { CheckedExpression } from '#domain/expression';
import type { XdmSchema } from '#domain/schema';

export type UsePlace = 'fields' | 'condition' | 'profileIdentifier' | 'supplementalIdentifier';

export interface UsedFields {
  /** Paths with the places that use them, in the order of the form. */
  readonly uses: ReadonlyMap<string, ReadonlySet<UsePlace>>;
  /** Where the event uses the field at a path, something in it, or what it is in. */
  placesOf(path: string): readonly UsePlace[];
}

/** The uses of a definition, by the schema that it was made with. */
export function usedFields(definition: EventDefinition, schema: XdmSchema): UsedFields {
  const uses = directUses(definition, schema);
  const below = new Map<string, Set<UsePlace>>();
  for (const [path, places] of uses) {
    for (const around of wayTo(path)) {
      const known = below.get(around) ?? new Set();
      for (const place of places) known.add(place);
      below.set(around, known);
    }
  }
  return {
    uses,
    placesOf(path) {
      const places = new Set(below.get(path));
      for (const around of wayTo(path))
        for (const place of uses.get(around) ?? []) places.add(place);
      return [...places];
    },
  };
}

/** `a`, `a.b` and `a.b[]` for `a.b[]`; a cut inside a quoted name gives what is no path, and hurts nobody. */
function wayTo(path: string): readonly string[] {
  const way: string[] = [];
  for (let end = 1; end < path.length; end += 1) {
    if ('.[{'.includes(path[end] ?? '')) way.push(path.slice(0, end));
  }
  return [...way, path];
}

function directUses(
  definition: EventDefinition,
  schema: XdmSchema,
): ReadonlyMap<string, ReadonlySet<UsePlace>> {
  const uses = new Map<string, Set<UsePlace>>();
  const add = (path: string, place: UsePlace): void => {
    const places = uses.get(path);
    if (places === undefined) uses.set(path, new Set([place]));
    else places.add(place);
  };
  const addAll = (expression: CheckedExpression | undefined, place: UsePlace): void => {
    for (const use of expression?.fields ?? []) add(use.path, place);
  };
  for (const leaf of selectedLeaves(definition.fields, schema)) add(leaf.path, 'fields');
  const { condition, identifier, supplemental } = expressionsOf(definition, schema);
  addAll(condition, 'condition');
  addAll(identifier, 'profileIdentifier');
  addAll(supplemental, 'supplementalIdentifier');
  return uses;
}
