import { Button, ButtonGroup, DialogContainer, SearchField } from '@react-spectrum/s2';
import DropToUpload from '@react-spectrum/s2/illustrations/linear/DropToUpload';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { XdmSchema } from '#domain/schema';
import { allIdentityTypes, schemasOf, useDeleteSchemas, useRestore, useWorkspace } from '#queries';
import { notify } from '#ui/feedback';
import { FileDropArea, readFiles } from '#ui/files';
import { EmptyState, Page, TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { AddSchemaMenu } from './add-schema-menu.tsx';
import { IntakeReport } from './intake-report.tsx';
import type { IntakeText } from './intake.ts';
import { isSchemaFile } from './schema-files.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { schemaRows, searchRows, type SchemaRow } from './schema-rows.ts';
import { SchemaTable } from './schema-table.tsx';
import { StarterDialog } from './starter-dialog.tsx';
import { UpdateDialog } from './update/update-dialog.tsx';
import { useIntake } from './use-intake.ts';
import { UsedSchemaDialog } from './used-schema-dialog.tsx';
import style from './schemas.module.css';

interface Props {
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly hrefOf: (schemaId: string) => string;
}

/** Inference and its screen come when somebody asks for them. */
const ProposeDialog = lazy(async () => ({
  default: (await import('./propose/propose-dialog.tsx')).ProposeDialog,
}));

type OpenDialog =
  | { readonly kind: 'paste' | 'starter' | 'propose' }
  | { readonly kind: 'used'; readonly row: SchemaRow }
  | { readonly kind: 'update'; readonly before: XdmSchema; readonly after: XdmSchema };

/** All schemas of the workspace; files with more of them may be dropped anywhere on the page. */
export function SchemaListPage({ query, onQueryChange, hrefOf }: Props) {
  const { schemas: words, shell } = useMessages();
  const workspace = useWorkspace();
  const identityTypes = allIdentityTypes(workspace);
  const intake = useIntake();
  const remove = useDeleteSchemas();
  const restore = useRestore();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const rows = useMemo(
    () => schemaRows(workspace.schemas, schemasOf(workspace), workspace.events, identityTypes),
    [workspace, identityTypes],
  );
  const shown = searchRows(rows, query);
  const close = (): void => setDialog(null);

  const deleteUnused = useCallback(
    (row: SchemaRow): void => {
      if (row.events.length > 0) {
        setDialog({ kind: 'used', row });
        return;
      }
      remove.mutate([row.id], {
        onSuccess: (undo) =>
          notify(words.remove.done(row.title), {
            label: shell.undo,
            run: () => restore.mutate(undo),
          }),
      });
    },
    [remove, restore, words, shell],
  );
  const takeFiles = (texts: readonly IntakeText[]): void => {
    // A failure of storage is told by the banner above every screen.
    intake.take(texts).catch(() => undefined);
  };

  return (
    <FileDropArea
      hint={words.add.dropHint}
      onFiles={(files) => void readFiles(files, isSchemaFile).then(takeFiles)}
    >
      <Page
        title={words.title}
        fit="fill"
        {...(rows.length === 0
          ? {}
          : { aside: <TagLabel>{words.count(shown.length, rows.length)}</TagLabel> })}
        actions={
          <AddSchemaMenu
            onFiles={takeFiles}
            onPaste={() => setDialog({ kind: 'paste' })}
            onStarter={() => setDialog({ kind: 'starter' })}
            onPropose={() => setDialog({ kind: 'propose' })}
          />
        }
        intro={words.intro}
      >
        {intake.report !== null && (
          <IntakeReport
            intake={intake.report}
            events={workspace.events}
            identityTypes={identityTypes}
            onReplace={intake.replace}
            onReview={(after, before) => setDialog({ kind: 'update', before, after })}
            onDismiss={intake.dismiss}
          />
        )}
        {rows.length === 0 ? (
          <EmptyState
            title={words.empty.title}
            illustration={<DropToUpload />}
            actions={
              <ButtonGroup>
                <Button variant="accent" onPress={() => setDialog({ kind: 'starter' })}>
                  {words.add.starter}
                </Button>
                <Button variant="secondary" onPress={() => setDialog({ kind: 'paste' })}>
                  {words.add.paste}
                </Button>
              </ButtonGroup>
            }
          >
            <p>{words.empty.text}</p>
            <p>{words.empty.starterText}</p>
          </EmptyState>
        ) : (
          <>
            <div className={style.search}>
              <SearchField
                aria-label={words.search}
                placeholder={words.search}
                value={query}
                onChange={onQueryChange}
              />
            </div>
            <div className={style.table}>
              {shown.length === 0 ? (
                <p className={style.noMatch}>{words.noMatch(query)}</p>
              ) : (
                <SchemaTable rows={shown} hrefOf={hrefOf} onDelete={deleteUnused} />
              )}
            </div>
          </>
        )}
      </Page>
      <DialogContainer onDismiss={close}>
        {dialog?.kind === 'paste' && <PasteDialog onTake={intake.take} onClose={close} />}
        {dialog?.kind === 'starter' && (
          <StarterDialog
            present={new Set(workspace.schemas.map(({ id }) => id))}
            onTake={intake.take}
            onClose={close}
          />
        )}
        {dialog?.kind === 'update' && (
          <UpdateDialog
            before={dialog.before}
            after={dialog.after}
            workspace={workspace}
            onDone={() => {
              intake.settle(dialog.after);
              close();
            }}
            onClose={close}
          />
        )}
        {dialog?.kind === 'propose' && (
          <Suspense>
            <ProposeDialog onTake={intake.take} hrefOf={hrefOf} onClose={close} />
          </Suspense>
        )}
        {dialog?.kind === 'used' && <UsedSchemaDialog row={dialog.row} onClose={close} />}
      </DialogContainer>
    </FileDropArea>
  );
}
