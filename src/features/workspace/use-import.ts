import type { ImportChoices, Workspace } from '#domain/workspace';
import { useImportWorkspace, useRestore, useWorkspace } from '#queries';
import { notify } from '#ui/feedback';
import { useFirstMessages } from '#ui/locale';

interface Options {
  readonly choices?: ImportChoices;
  /** What the toast says; how many records came when left out. */
  readonly said?: string;
}

interface Import {
  readonly run: (incoming: Workspace, options?: Options) => Promise<void>;
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
    run: async (incoming, { choices, said } = {}) => {
      const { joinImport } = await import('./import-parts.ts');
      const { after, count } = joinImport(before, incoming, choices);
      const undo = await write.mutateAsync({ before, after });
      notify(said ?? workspace.imported(count), {
        label: shell.undo,
        run: () => restore.mutate(undo),
      });
    },
  };
}
