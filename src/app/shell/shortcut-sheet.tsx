import { DialogContainer } from '@react-spectrum/s2';
import { lazy, Suspense } from 'react';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const ShortcutDialog = lazy(async () => ({
  default: (await import('./shortcut-dialog.tsx')).ShortcutDialog,
}));

/** The sheet of all shortcuts; fetched when it is first asked for. */
export function ShortcutSheet({ isOpen, onClose }: Props) {
  return (
    <DialogContainer onDismiss={onClose}>
      {isOpen && (
        <Suspense>
          <ShortcutDialog />
        </Suspense>
      )}
    </DialogContainer>
  );
}
