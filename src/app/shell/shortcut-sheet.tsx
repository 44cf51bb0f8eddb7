import { lazy, Suspense, useState } from 'react';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const ShortcutDialog = lazy(async () => ({
  default: (await import('./shortcut-dialog.tsx')).ShortcutDialog,
}));

/** The sheet of all shortcuts; fetched when it is first asked for, kept so that it can close with grace. */
export function ShortcutSheet({ isOpen, onClose }: Props) {
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setOpened(true);
  if (!wasOpened) return null;
  return (
    <Suspense>
      <ShortcutDialog isOpen={isOpen} onClose={onClose} />
    </Suspense>
  );
}
