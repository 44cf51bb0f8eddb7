import { useState } from 'react';
import { useWorkspace } from '#queries';
import { FileDropArea, readTextFiles } from '#ui/files';
import { Section } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { ExportButton } from './export-button.tsx';
import { ImportButton } from './import-button.tsx';
import { chooseFile, type ChosenFile } from './chosen-file.ts';
import { ImportDialog } from './import-dialog.tsx';
import { SampleButton } from './sample-button.tsx';
import style from './workspace.module.css';

/** Export, import and sample of the whole workspace. */
export function WorkspaceSection() {
  const { settings, workspace } = useMessages();
  const { events, schemas, identityTypes } = useWorkspace();
  const [file, setFile] = useState<ChosenFile | null>(null);

  return (
    <FileDropArea
      hint={settings.workspace.dropHint}
      onFiles={(files) => {
        void readTextFiles(files.map(({ file: one }) => one)).then((read) =>
          setFile(chooseFile(read)),
        );
      }}
    >
      <Section title={workspace.heading} hint={settings.workspace.hint}>
        <p>{settings.workspace.summary(events.length, schemas.length, identityTypes.length)}</p>
        <div className={style.buttons}>
          <ExportButton size="M" />
          <ImportButton />
          <SampleButton variant="secondary" />
        </div>
        <p className={style.help}>
          {workspace.exportHelp} {workspace.importHelp}
        </p>
      </Section>
      <ImportDialog file={file} onClose={() => setFile(null)} />
    </FileDropArea>
  );
}
