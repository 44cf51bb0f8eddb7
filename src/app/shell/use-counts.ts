import { useQuery } from '@tanstack/react-query';
import { allIdentityTypes, useRepository, workspaceQuery } from '#queries';

export interface Counts {
  readonly events: number;
  readonly schemas: number;
  readonly identityTypes: number;
}

/** How much there is of everything; null until the workspace is read, so that the menu never waits for it. */
export function useCounts(): Counts | null {
  const { data } = useQuery(workspaceQuery(useRepository()));
  if (data === undefined) return null;
  return {
    events: data.events.length,
    schemas: data.schemas.length,
    identityTypes: allIdentityTypes(data).length,
  };
}
