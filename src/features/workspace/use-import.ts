import { applyImport, importPreview, type ImportChoices, type Workspace } from '#domain/workspace';
import { useImportWorkspace, useRestore, useWorkspace } from '#queries';
import { notify } from '#ui/feedback';
import { useMessages } from '#ui/locale';

interface Import {
  readonly run: (incoming: Workspace, choices?: ImportChoices) => Promise<void>;
  readonly isRunning: boolean;
}

/** Carries out an import in one transaction, with the way back in a toast. Rejects with what storage said. */
export function useImport(): Import {
  const { shell, workspace } = useMessages();
  const before = useWorkspace();
  const write = useImportWorkspace();
  const restore = useRestore();
  return {
    isRunning: write.isPending,
    run: async (incoming, choices) => {
      const after = applyImport(before, incoming, choices);
      const undo = await write.mutateAsync({ before, after });
      const { entries } = importPreview(before, after);
      const count = entries.filter(({ outcome }) => outcome !== 'unchanged').length;
      notify(workspace.imported(count), { label: shell.undo, run: () => restore.mutate(undo) });
    },
  };
}
