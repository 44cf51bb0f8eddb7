import { exportWorkspace } from '#domain/workspace';
import type { useRepository } from '#queries';
import { downloadText } from '#ui/files';

/**
 * Hands the whole workspace to the browser as one canonical file; returns its name, or null when the workspace could
 * not be read.
 */
export async function downloadWorkspace(
  repository: ReturnType<typeof useRepository>,
  now: Date,
): Promise<string | null> {
  const read = await repository.readWorkspace();
  if (!read.ok) return null;
  const name = `declic-workspace-${now.toISOString().slice(0, 10)}.json`;
  downloadText(name, exportWorkspace(read.value));
  return name;
}
