import { useMemo } from 'react';
import { identifierPaths, maskingOf, type Masking } from '#domain/log';
import { schemasOf, useWorkspace } from '#queries';

/** The masking for everything that the workspace knows of identities. */
export function useMasking(): Masking {
  const workspace = useWorkspace();
  return useMemo(() => {
    const identifiers = workspace.events.flatMap(({ definition }) =>
      definition.type === 'unitary'
        ? [definition.profileIdentifier, definition.supplementalIdentifier?.expression ?? '']
        : [],
    );
    return maskingOf(schemasOf(workspace).values(), identifiers.flatMap(identifierPaths));
  }, [workspace]);
}
