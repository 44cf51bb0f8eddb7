import { useBlocker } from '@tanstack/react-router';
import { AskDialog } from '#ui/dialogs';
import { useMessages } from '#ui/locale';

interface Props {
  readonly isDirty: () => boolean;
  readonly onSave: () => Promise<boolean>;
  readonly onDiscard: () => void;
}

/** Asks on every way out while there are unsaved changes: links, Cancel, the back button, closing the tab. */
export function UnsavedGuard({ isDirty, onSave, onDiscard }: Props) {
  const { definition: words } = useMessages();
  const blocker = useBlocker({
    shouldBlockFn: isDirty,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <AskDialog
      isOpen={blocker.status === 'blocked'}
      onDismiss={() => blocker.reset?.()}
      title={words.leaveTitle}
      variant="warning"
      primaryActionLabel={words.leaveSave}
      secondaryActionLabel={words.leaveConfirm}
      cancelLabel={words.leaveStay}
      onPrimaryAction={() => {
        void onSave().then((isStored) => (isStored ? blocker.proceed?.() : blocker.reset?.()));
      }}
      onSecondaryAction={() => {
        onDiscard();
        blocker.proceed?.();
      }}
      onCancel={() => blocker.reset?.()}
    >
      {words.leaveText}
    </AskDialog>
  );
}
