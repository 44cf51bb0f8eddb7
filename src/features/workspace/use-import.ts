import type { ImportChoices, Workspace } from '#domain/workspace';
import { useImportWorkspace, useRestore, useWorkspace } from '#queries';
import { notify } from '#ui/feedback';
import { useFirstMessages } from '#ui/locale';

interface Import {
  readonly run: (incoming: Workspace, choices?: ImportChoices) => Promise<void>;
  readonly isRunning: boolean;
}

/** Carries out an import in one transaction, with the way back in a toast. Rejects with what storage said. */
export function useImport(): Import {
  const { shell, workspace } = useFirstMessages();
  const before = useWorkspace();
  const write = useImportWorkspace();
  const restore = useRestore();
  return {
    isRunning: write.isPending,
    run: async (incoming, choices) => {
      const { joinImport } = await import('./import-parts.ts');
      const { after, count } = joinImport(before, incoming, choices);
      const undo = await write.mutateAsync({ before, after });
      notify(workspace.imported(count), { label: shell.undo, run: () => restore.mutate(undo) });
    },
  };
}
