/** Rows of the list from the workspace. Checking a definition costs more than drawing it, so it is remembered. */
import { check, kindOf, type DefinitionContext } from '#domain/event';
import type { EventRecord, Workspace } from '#domain/workspace';
import { allIdentityTypes, schemasOf } from '#queries';
import type { EventRow } from './event-search.ts';

interface Remembered {
  readonly schemas: unknown;
  readonly identityTypes: unknown;
  readonly problems: number;
}

const remembered = new WeakMap<EventRecord, Remembered>();

/** One row an event. Names are compared once for the whole list instead of once for each event. */
export function eventRows(workspace: Workspace): readonly EventRow[] {
  const schemas = schemasOf(workspace);
  const identityTypes = allIdentityTypes(workspace);
  const owners = new Map<string, number>();
  for (const { definition } of workspace.events) {
    const name = definition.name.toLowerCase();
    owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  const context: DefinitionContext = {
    schema: (id) => schemas.get(id),
    identityTypes,
    takenNames: [],
  };
  return workspace.events.map((record) => {
    const { definition } = record;
    const isTaken = (owners.get(definition.name.toLowerCase()) ?? 0) > 1;
    const schema = definition.schema && schemas.get(definition.schema.id);
    return {
      id: record.id,
      name: definition.name,
      description: definition.description,
      kind: kindOf(definition),
      schemaId: definition.schema?.id ?? null,
      schemaTitle: schema?.title ?? definition.schema?.title ?? '',
      identityType: definition.type === 'unitary' ? definition.identityType : null,
      problems: problemsOf(record, context) + (isTaken ? 1 : 0),
      updatedAt: record.updatedAt,
    };
  });
}

function problemsOf(record: EventRecord, context: DefinitionContext): number {
  const schema = record.definition.schema && context.schema(record.definition.schema.id);
  const known = remembered.get(record);
  if (known && known.schemas === schema && known.identityTypes === context.identityTypes) {
    return known.problems;
  }
  const problems = check(record.definition, context).filter(
    ({ severity }) => severity === 'error',
  ).length;
  remembered.set(record, { schemas: schema, identityTypes: context.identityTypes, problems });
  return problems;
}
