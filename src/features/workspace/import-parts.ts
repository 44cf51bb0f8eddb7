/** Reading a workspace file and joining it to the workspace: fetched with the first file or sample, not before. */
import { applyImport, importPreview, type ImportChoices, type Workspace } from '#domain/workspace';

export { readWorkspaceText } from '#domain/workspace';

interface Joined {
  readonly after: Workspace;
  /** How many records are new or different. */
  readonly count: number;
}

/** The workspace after an import. */
export function joinImport(
  before: Workspace,
  incoming: Workspace,
  choices?: ImportChoices,
): Joined {
  const after = applyImport(before, incoming, choices);
  const { entries } = importPreview(before, after);
  return { after, count: entries.filter(({ outcome }) => outcome !== 'unchanged').length };
}
