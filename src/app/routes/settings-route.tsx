import { AlertDialog, DialogContainer } from '@react-spectrum/s2';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { SettingsPage } from '#features/settings';
import { WorkspaceSection } from '#features/workspace';
import { useMessages } from '#ui/locale';

/** Settings, with the question before unsaved ones are left behind. */
export function SettingsRoute() {
  const { header } = useMessages().settings;
  const [isDirty, setDirty] = useState(false);
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  return (
    <>
      <SettingsPage onDirtyChange={setDirty}>
        <WorkspaceSection />
      </SettingsPage>
      <DialogContainer onDismiss={() => blocker.reset?.()}>
        {blocker.status === 'blocked' && (
          <AlertDialog
            variant="warning"
            title={header.leaveTitle}
            primaryActionLabel={header.leave}
            cancelLabel={header.stay}
            onPrimaryAction={blocker.proceed}
            onCancel={blocker.reset}
          >
            {header.leaveText}
          </AlertDialog>
        )}
      </DialogContainer>
    </>
  );
}
