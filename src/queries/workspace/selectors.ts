/** Parts of the workspace that keep their identity as long as what they are made of keeps its own. */
import type { IdentityType } from '#domain/identity';
import type { XdmSchema } from '#domain/schema';
import {
  identityTypesOf,
  indexSchemas,
  type EventRecord,
  type SchemaRecord,
  type Workspace,
} from '#domain/workspace';

export function eventsOf(workspace: Workspace): readonly EventRecord[] {
  return workspace.events;
}

export function eventById(workspace: Workspace, id: string): EventRecord | undefined {
  return workspace.events.find((event) => event.id === id);
}

/** Names that a new event, or the event of this id, may not take. */
export function takenNames(workspace: Workspace, exceptId: string | null): readonly string[] {
  return workspace.events
    .filter((event) => event.id !== exceptId)
    .map((event) => event.definition.name);
}

/** The schemas that can be read, by `$id`. */
export function schemasOf(workspace: Workspace): ReadonlyMap<string, XdmSchema> {
  return schemasOfRecords(workspace.schemas);
}

/** The standard identity types, then the own ones. */
export function allIdentityTypes(workspace: Workspace): readonly IdentityType[] {
  return allWithOwn(workspace.identityTypes);
}

const schemasOfRecords = remembered((records: readonly SchemaRecord[]) => indexSchemas(records));
const allWithOwn = remembered((own: readonly IdentityType[]) =>
  identityTypesOf({ identityTypes: own }),
);

/** Remembers results by the identity of the argument, as long as somebody holds it. */
function remembered<A extends object, R extends object>(compute: (argument: A) => R) {
  const results = new WeakMap<A, R>();
  return (argument: A): R => {
    const known = results.get(argument);
    if (known !== undefined) return known;
    const result = compute(argument);
    results.set(argument, result);
    return result;
  };
}
