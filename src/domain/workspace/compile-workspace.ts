/** From the document to the engine that judges with it. */
import type { IdentityType } from '#domain/identity';
import { compileEngine, type Engine, type IdentifiedDefinition } from '#domain/trigger';
import { indexSchemas } from './definition-context.ts';
import { identityTypesOf } from './identity-types-of.ts';
import type { EventRecord, Workspace } from './types.ts';

/** Compiles a workspace; the draft on screen replaces its saved version (events.md §7.7). */
export function compileWorkspace(workspace: Workspace, draft?: EventRecord): Engine {
  return compileEngine({
    events: definitionsOf(workspace, draft),
    schemas: indexSchemas(workspace.schemas),
    identityTypes: identityTypesOf(workspace),
    organisationId: workspace.settings.organisationId,
  });
}

/** An engine with what it was compiled from. */
export interface CompiledWorkspace {
  readonly engine: Engine;
  readonly workspace: Workspace;
  readonly definitions: ReadonlyMap<string, IdentifiedDefinition['definition']>;
}

/**
 * The same for a workspace that follows another one. Mostly one definition changed, by a key stroke: the last engine
 * takes it in. It is not to be used by anybody else afterwards.
 */
export function recompileWorkspace(
  last: CompiledWorkspace | undefined,
  workspace: Workspace,
  draft?: EventRecord,
): CompiledWorkspace {
  const events = definitionsOf(workspace, draft);
  const definitions = new Map(events.map(({ id, definition }) => [id, definition]));
  if (!last || !hasSameSurroundings(last.workspace, workspace)) {
    return { engine: compileWorkspace(workspace, draft), workspace, definitions };
  }
  last.engine.change({
    put: events.filter(({ id, definition }) => last.definitions.get(id) !== definition),
    remove: [...last.definitions.keys()].filter((id) => !definitions.has(id)),
  });
  return { engine: last.engine, workspace, definitions };
}

function definitionsOf(workspace: Workspace, draft?: EventRecord): readonly EventRecord[] {
  const saved = workspace.events.filter((event) => event.id !== draft?.id);
  return draft ? [...saved, draft] : saved;
}

/** Whether definitions mean the same in both: what they are checked against did not change. */
function hasSameSurroundings(last: Workspace, next: Workspace): boolean {
  if (last.settings.organisationId !== next.settings.organisationId) return false;
  if (!areSame(last.identityTypes, next.identityTypes)) return false;
  const before = indexSchemas(last.schemas);
  const after = indexSchemas(next.schemas);
  return (
    before.size === after.size && [...after].every(([id, schema]) => before.get(id) === schema)
  );
}

function areSame(last: readonly IdentityType[], next: readonly IdentityType[]): boolean {
  return (
    last.length === next.length &&
    last.every(({ code, name, category }, index) => {
      const other = next[index];
      return code === other?.code && name === other.name && category === other.category;
    })
  );
}
