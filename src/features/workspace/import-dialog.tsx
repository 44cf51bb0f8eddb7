import { DialogContainer } from '@react-spectrum/s2';
import { lazy, Suspense } from 'react';
import type { ChosenFile } from './chosen-file.ts';

interface Props {
  /** The file to import; null while there is none. */
  readonly file: ChosenFile | null;
  readonly onClose: () => void;
}

/** Comes with the first file: the button that opens it stands on the first screen. */
const ImportPreviewDialog = lazy(async () => ({
  default: (await import('./import-preview-dialog.tsx')).ImportPreviewDialog,
}));

/** Shows what an import would do, takes the decisions, and does it. Nothing changes before "Import". */
export function ImportDialog({ file, onClose }: Props) {
  return (
    <DialogContainer onDismiss={onClose}>
      {file !== null && (
        <Suspense>
          <ImportPreviewDialog file={file} onClose={onClose} />
        </Suspense>
      )}
    </DialogContainer>
  );
}
