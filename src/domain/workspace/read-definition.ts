/** A definition inside a workspace file: read by `event/`, its problems told with the path in the file. */
import type { JsonObject } from '#domain/base';
import { readConfiguration, type EventDefinition } from '#domain/event';
import { workspaceError, type WorkspaceDiagnostic } from './diagnostics.ts';

/** Reads a configuration object at `path`; problems are added to the list, undefined when there were any. */
export function readDefinition(
  json: JsonObject,
  path: string,
  problems: WorkspaceDiagnostic[],
): EventDefinition | undefined {
  const read = readConfiguration(json);
  if (read.ok) return read.value;
  for (const { code, params } of read.error) {
    const at = `${path}.${params['place'] ?? ''}`;
    const expected = params['expected'] ?? '';
    if (code === 'configuration/missing') {
      problems.push(workspaceError('workspace/missing', { path: at }));
    } else if (code === 'configuration/unknown-value') {
      problems.push(workspaceError('workspace/wrong-value', { path: at, expected }));
    } else {
      problems.push(workspaceError('workspace/wrong-type', { path: at, expected }));
    }
  }
  return undefined;
}
