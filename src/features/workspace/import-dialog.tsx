import { lazy, Suspense, useState } from 'react';
import { withMessages } from '#ui/locale';
import type { ChosenFile } from './chosen-file.ts';

interface Props {
  /** The file to import; null while there is none. */
  readonly file: ChosenFile | null;
  readonly onClose: () => void;
}

const ImportPreviewDialog = lazy(
  withMessages(async () => ({
    default: (await import('./import-preview-dialog.tsx')).ImportPreviewDialog,
  })),
);

/**
 * Shows what an import would do, takes the decisions, and does it. Nothing changes before "Import". Fetched with the
 * first file, because the button that opens it stands on the first screen.
 */
export function ImportDialog({ file, onClose }: Props) {
  const [wasOpened, setOpened] = useState(false);
  if (file !== null && !wasOpened) setOpened(true);
  if (!wasOpened) return null;
  return (
    <Suspense>
      <ImportPreviewDialog file={file} onClose={onClose} />
    </Suspense>
  );
}
