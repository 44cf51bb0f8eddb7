/** The way in for a whole document: an import, the sample workspace, a file on the command line. */
import type { Result } from '#domain/base';
import type { WorkspaceDiagnostic } from './diagnostics.ts';
import type { Workspace } from './types.ts';

/**
 * Reads a workspace file: a canonical export of any version, or a file of examples (README.md beside this file).
 * `readAt` is the ISO instant that dates what the file does not date. The reader comes in on demand with zod.
 */
export async function readWorkspaceText(
  text: string,
  readAt: string,
): Promise<Result<Workspace, readonly WorkspaceDiagnostic[]>> {
  const { readFile } = await import('./read-file.ts');
  return readFile(text, readAt);
}
