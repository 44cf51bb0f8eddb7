import { Button, ButtonGroup, Content, Dialog, DialogContainer, Heading } from '@react-spectrum/s2';
import { Suspense, use, useMemo, useState } from 'react';
import { choiceKey, importPreview, type ImportChoice, type Workspace } from '#domain/workspace';
import { diagnosticSentence } from '#messages';
import { useWorkspace } from '#queries';
import { Callout } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import type { ChosenFile } from './chosen-file.ts';
import { ImportPreviewList } from './import-preview-list.tsx';
import { useImport } from './use-import.ts';
import style from './workspace.module.css';

interface Props {
  /** The file to import; null while there is none. */
  readonly file: ChosenFile | null;
  readonly onClose: () => void;
}

/** Shows what an import would do, takes the decisions, and does it. Nothing changes before "Import". */
export function ImportDialog({ file, onClose }: Props) {
  return (
    <DialogContainer onDismiss={onClose}>
      {file !== null && (
        <Dialog size="L">
          <Heading slot="title">{file.name}</Heading>
          <Content>
            <Suspense>
              <Outcome reading={file.reading} onClose={onClose} />
            </Suspense>
          </Content>
        </Dialog>
      )}
    </DialogContainer>
  );
}

interface OutcomeProps {
  readonly reading: ChosenFile['reading'];
  readonly onClose: () => void;
}

function Outcome({ reading, onClose }: OutcomeProps) {
  const messages = useMessages();
  const read = use(reading);
  if (read.ok) return <Decide incoming={read.value} onClose={onClose} />;
  return (
    <div className={style.dialogBody}>
      <Callout tone="negative" title={messages.workspace.unreadable} announce="alert">
        <ul className={style.problems}>
          {read.error.map((problem) => {
            const sentence = diagnosticSentence(messages, problem);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      </Callout>
      <ButtonGroup align="end">
        <Button variant="secondary" onPress={onClose}>
          {messages.shell.close}
        </Button>
      </ButtonGroup>
    </div>
  );
}

function Decide({
  incoming,
  onClose,
}: {
  readonly incoming: Workspace;
  readonly onClose: () => void;
}) {
  const { shell, workspace } = useMessages();
  const current = useWorkspace();
  const preview = useMemo(() => importPreview(current, incoming), [current, incoming]);
  const [choices, setChoices] = useState<ReadonlyMap<string, ImportChoice>>(new Map());
  const { run, isRunning } = useImport();
  const hasDecisions = preview.entries.some(({ choices }) => choices.length > 1);

  return (
    <div className={style.dialogBody}>
      <p>{hasDecisions ? workspace.importHelp : workspace.previewNothing}</p>
      <ImportPreviewList
        entries={preview.entries}
        choiceOf={(entry) => choices.get(choiceKey(entry)) ?? entry.choices[0] ?? 'keep'}
        onChoose={(entry, choice) => setChoices(new Map(choices).set(choiceKey(entry), choice))}
      />
      <ButtonGroup align="end">
        <Button variant="secondary" onPress={onClose}>
          {shell.cancel}
        </Button>
        <Button
          variant="accent"
          isDisabled={!hasDecisions}
          isPending={isRunning}
          onPress={() => {
            // A failure is told by the banner above every screen; the dialog stays with its decisions.
            run(incoming, choices).then(onClose, () => undefined);
          }}
        >
          {workspace.apply}
        </Button>
      </ButtonGroup>
    </div>
  );
}
