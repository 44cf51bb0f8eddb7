import type { DiagnosticParams } from '#domain/base';
import type {
  ImportChoice,
  ImportEntry,
  ImportReason,
  RecordKind,
  WorkspaceDiagnosticCode,
} from '#domain/workspace';

const kinds = {
  schema: 'schema',
  identityType: 'identity type',
  event: 'event',
  settings: 'settings',
} satisfies Record<RecordKind, string>;

/** What an import would do, and why a file cannot be read (design §7). */
export const workspaceImport = {
  preview: 'What the import would do',
  previewNothing: 'The file holds nothing that the workspace does not have already.',
  apply: 'Import',
  unreadable: 'This file cannot be imported. Your workspace was not changed.',
  choiceFor: (label: string) => `What to do with ${label}`,

  kinds,
  outcomes: {
    added: 'added',
    changed: 'changed',
    unchanged: 'unchanged',
    skipped: 'skipped',
  } satisfies Record<ImportEntry['outcome'], string>,
  choices: {
    take: 'Take from the file',
    keep: 'Keep the workspace’s own',
    rename: 'Take under a new name',
  } satisfies Record<ImportChoice, string>,
  reasons: {
    currentIsNewer: 'The workspace has a later version of this event.',
    nameClash: 'Another event of the workspace has this name.',
    categoryFixed: 'The category of an identity type cannot change once it is created.',
    standardIdentityType: 'Standard identity types are part of Déclic and stay as they are.',
    currentVersionIsNewer: 'The workspace has a later version of this schema.',
  } satisfies Record<ImportReason, string>,

  diagnostics: {
    'workspace/not-json': ({ line, column }) =>
      `The file is not JSON: it cannot be read from line ${line}, column ${column} on.`,
    'workspace/unknown-format': () =>
      'This is not a workspace file. Export one with “Export workspace”, or use a file with “schemas” and “events”.',
    'workspace/newer-version': ({ version, known }) =>
      `The file has format version ${version}; this Déclic reads up to version ${known}. Reload the page to get the newest one.`,
    'workspace/wrong-type': ({ path, expected }) =>
      expected === '' ? `${path} has the wrong type.` : `${path} must be of type ${expected}.`,
    'workspace/wrong-value': ({ path, expected }) =>
      expected === ''
        ? `${path} has a value that is not allowed.`
        : `${path} must be one of: ${expected}.`,
    'workspace/missing': ({ path }) => `${path} is missing.`,
    'workspace/unknown-key': ({ path, key }) =>
      path === '' ? `“${key}” is not known here.` : `“${key}” is not known in ${path}.`,
    'workspace/duplicate': ({ kind, key }) =>
      `Two records of the kind “${kinds[kind as RecordKind] ?? kind}” have the key ${key}.`,
  } satisfies Record<WorkspaceDiagnosticCode, (params: DiagnosticParams) => string>,
};
