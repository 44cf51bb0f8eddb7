/** From the document to the engine that judges with it. */
import { compileEngine, type Engine } from '#domain/trigger';
import { identityTypesOf, indexSchemas } from './definition-context.ts';
import type { EventRecord, Workspace } from './types.ts';

/** Compiles a workspace; the draft on screen replaces its saved version (events.md §7.7). */
export function compileWorkspace(workspace: Workspace, draft?: EventRecord): Engine {
  const saved = workspace.events.filter((event) => event.id !== draft?.id);
  return compileEngine({
    events: draft ? [...saved, draft] : saved,
    schemas: indexSchemas(workspace.schemas),
    identityTypes: identityTypesOf(workspace),
    organisationId: workspace.settings.organisationId,
  });
}
