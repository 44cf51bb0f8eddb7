import { Button, FileTrigger } from '@react-spectrum/s2';
import { useState } from 'react';
import { readTextFiles } from '#ui/files';
import { useFirstMessages } from '#ui/locale';
import { chooseFile, type ChosenFile } from './chosen-file.ts';
import { ImportDialog } from './import-dialog.tsx';

/** Chooses a workspace file and shows what importing it would do. */
export function ImportButton() {
  const { workspace } = useFirstMessages();
  const [file, setFile] = useState<ChosenFile | null>(null);
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          if (files !== null) void readTextFiles(files).then((read) => setFile(chooseFile(read)));
        }}
      >
        <Button variant="secondary">{workspace.importLabel}</Button>
      </FileTrigger>
      <ImportDialog file={file} onClose={() => setFile(null)} />
    </>
  );
}
