import { useState } from 'react';
import type { Workspace } from '#domain/workspace';

/** Part of a query key: a workspace is a new object after every change, and each is asked about once. */
export function useWorkspaceVersion(workspace: Workspace): number {
  const [version, setVersion] = useState({ workspace, number: 0 });
  if (version.workspace !== workspace) {
    setVersion({ workspace, number: version.number + 1 });
  }
  return version.number;
}
