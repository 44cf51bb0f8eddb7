import { Button, ButtonGroup, Content, Dialog, DialogContainer, Heading } from '@react-spectrum/s2';
import { Suspense, use, useMemo, useState } from 'react';
import {
  choiceKey,
  importPreview,
  type ImportChoice,
  type Workspace,
  type WorkspaceDiagnostic,
} from '#domain/workspace';
import { diagnosticText } from '#messages';
import { useWorkspace } from '#queries';
import { Callout } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import type { ChosenFile } from './chosen-file.ts';
import { ImportPreviewList } from './import-preview-list.tsx';
import { useImport } from './use-import.ts';
import style from './workspace.module.css';

interface Props {
  readonly file: ChosenFile | null;
  readonly onClose: () => void;
}

/** What an import would do, with the decisions to take; or why the file cannot be read. */
export function ImportPreviewDialog({ file, onClose }: Props) {
  return (
    <DialogContainer onDismiss={onClose}>
      {file !== null && (
        <Suspense>
          <OnceRead file={file} onClose={onClose} />
        </Suspense>
      )}
    </DialogContainer>
  );
}

interface OnceReadProps {
  readonly file: ChosenFile;
  readonly onClose: () => void;
}

function OnceRead({ file, onClose }: OnceReadProps) {
  const read = use(file.reading);
  return read.ok ? (
    <PreviewDialog name={file.name} incoming={read.value} onClose={onClose} />
  ) : (
    <ProblemsDialog name={file.name} problems={read.error} onClose={onClose} />
  );
}

interface ProblemsProps {
  readonly name: string;
  readonly problems: readonly WorkspaceDiagnostic[];
  readonly onClose: () => void;
}

function ProblemsDialog({ name, problems, onClose }: ProblemsProps) {
  const messages = useMessages();
  return (
    <Dialog size="L">
      <Heading slot="title">{name}</Heading>
      <Content>
        <Callout tone="negative" title={messages.workspaceImport.unreadable} announce="alert">
          <ul className={style.problems}>
            {problems.map((problem) => {
              const sentence = diagnosticText(messages, problem);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </Callout>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {messages.shell.close}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}

interface PreviewProps {
  readonly name: string;
  readonly incoming: Workspace;
  readonly onClose: () => void;
}

function PreviewDialog({ name, incoming, onClose }: PreviewProps) {
  const { shell, workspace, workspaceImport: words } = useMessages();
  const current = useWorkspace();
  const preview = useMemo(() => importPreview(current, incoming), [current, incoming]);
  const [choices, setChoices] = useState<ReadonlyMap<string, ImportChoice>>(new Map());
  const { run, isRunning } = useImport();
  const hasDecisions = preview.entries.some((entry) => entry.choices.length > 1);

  return (
    <Dialog size="L">
      <Heading slot="title">{name}</Heading>
      <Content>
        <div className={style.dialogBody}>
          <p>{hasDecisions ? workspace.importHelp : words.previewNothing}</p>
          <ImportPreviewList
            entries={preview.entries}
            choiceOf={(entry) => choices.get(choiceKey(entry)) ?? entry.choices[0] ?? 'keep'}
            onChoose={(entry, choice) => setChoices(new Map(choices).set(choiceKey(entry), choice))}
          />
        </div>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {shell.cancel}
        </Button>
        <Button
          variant="accent"
          isDisabled={!hasDecisions}
          isPending={isRunning}
          onPress={() => {
            // A failure is told by the banner above every screen; the dialog stays with its decisions.
            run(incoming, { choices }).then(onClose, () => undefined);
          }}
        >
          {words.apply}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
