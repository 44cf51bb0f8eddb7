import { AskDialog } from '#ui/dialogs';
import { useMessages } from '#ui/locale';
import type { Saving } from './use-saving.ts';

/** The event was saved in another tab meanwhile: nothing was overwritten, the person decides (design §7). */
export function SaveConflict({ saving }: { readonly saving: Saving }) {
  const { definition: words } = useMessages();
  return (
    <AskDialog
      isOpen={saving.conflict !== undefined}
      onDismiss={saving.decideLater}
      title={words.conflictTitle}
      variant="warning"
      primaryActionLabel={words.conflictOverwrite}
      secondaryActionLabel={words.conflictReload}
      onPrimaryAction={() => void saving.overwrite()}
      onSecondaryAction={saving.takeStored}
    >
      {words.conflictText}
    </AskDialog>
  );
}
