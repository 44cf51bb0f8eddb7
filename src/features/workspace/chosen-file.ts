import type { Result } from '#domain/base';
import type { Workspace, WorkspaceDiagnostic } from '#domain/workspace';
import type { TextFile } from '#ui/files';

/** A file that a person chose to import, already being read. */
export interface ChosenFile {
  readonly name: string;
  readonly reading: Promise<Result<Workspace, readonly WorkspaceDiagnostic[]>>;
}

/** Begins to read the first of the files; null where there is none. */
export function chooseFile(files: readonly TextFile[]): ChosenFile | null {
  const [file] = files;
  return file === undefined ? null : { name: file.name, reading: readWorkspace(file.text) };
}

/** Reads the text of a workspace file; the reader comes with the first one. */
export async function readWorkspace(text: string): ChosenFile['reading'] {
  const { readWorkspaceText } = await import('./import-parts.ts');
  return await readWorkspaceText(text, new Date().toISOString());
}
