import { readWorkspaceText } from '#domain/workspace';
import type { TextFile } from '#ui/files';

/** A file that a person chose to import, already being read. */
export interface ChosenFile {
  readonly name: string;
  readonly reading: ReturnType<typeof readWorkspaceText>;
}

/** Begins to read the first of the files; null where there is none. */
export function chooseFile(files: readonly TextFile[]): ChosenFile | null {
  const [file] = files;
  if (file === undefined) return null;
  return { name: file.name, reading: readWorkspaceText(file.text, new Date().toISOString()) };
}
