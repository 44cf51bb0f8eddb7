/** What zod found wrong, as diagnostics with the path in the file: `events[3].definition.type`. */
import type { z } from 'zod';
import {
  isJsonArray,
  isJsonObject,
  ownProperty,
  type JsonObject,
  type JsonValue,
} from '#domain/base';
import { workspaceError, type WorkspaceDiagnostic } from './diagnostics.ts';

type Issue = z.core.$ZodIssue;

/** A file that is wrong throughout would list every record; a person reads the first few. */
export const MAX_PROBLEMS = 50;

/** One diagnostic for each issue of a document, up to as many as a person reads. */
export function shapeProblems(
  document: JsonObject,
  issues: readonly Issue[],
): readonly WorkspaceDiagnostic[] {
  return issues.flatMap((issue) => shapeProblem(document, issue)).slice(0, MAX_PROBLEMS);
}

function shapeProblem(document: JsonObject, issue: Issue): readonly WorkspaceDiagnostic[] {
  const path = pathText(issue.path);
  if (issue.code !== 'unrecognized_keys' && isMissing(document, issue.path)) {
    return [workspaceError('workspace/missing', { path })];
  }
  switch (issue.code) {
    case 'invalid_type':
      return [workspaceError('workspace/wrong-type', { path, expected: issue.expected })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => workspaceError('workspace/unknown-key', { path, key }));
    case 'invalid_value':
      return [workspaceError('workspace/wrong-value', { path, expected: issue.values.join(', ') })];
    case 'custom':
      return [workspaceError('workspace/wrong-type', { path, expected: 'object' })];
    default:
      return [workspaceError('workspace/wrong-value', { path, expected: '' })];
  }
}

/** `['events', 3, 'definition']` is `events[3].definition`. */
function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? String(step) : `.${String(step)}`;
  }
  return text;
}

function isMissing(document: JsonObject, path: readonly PropertyKey[]): boolean {
  let value: JsonValue | undefined = document;
  for (const step of path) {
    if (typeof step === 'number') value = isJsonArray(value) ? value[step] : undefined;
    else value = isJsonObject(value) ? ownProperty(value, String(step)) : undefined;
  }
  return value === undefined;
}
