/** Events of the workspace. Apart from the schemas, because the first screen reads none of those. */
import type { EventRecord, Workspace } from '#domain/workspace';

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
