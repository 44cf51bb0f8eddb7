import { Button, DialogContainer } from '@react-spectrum/s2';
import { useMemo, useState } from 'react';
import { STANDARD_IDENTITY_TYPES, type IdentityType } from '#domain/identity';
import {
  allIdentityTypes,
  schemasOf,
  useDeleteIdentityTypes,
  usePutIdentityTypes,
  useRestore,
  useWorkspace,
} from '#queries';
import { Callout, notify, notifySuccess } from '#ui/feedback';
import { Page, Section } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { IdentityTypeDialog } from './identity-type-dialog.tsx';
import { IdentityTypeTable } from './identity-type-table.tsx';
import { identityUsage, unknownCodes } from './identity-usage.ts';
import { UsedDialog } from './used-dialog.tsx';
import style from './identities.module.css';

type OpenDialog =
  | { readonly kind: 'add'; readonly code: string }
  | { readonly kind: 'rename' | 'used'; readonly type: IdentityType };

/** Standard identity types to read, own ones to add, rename and delete (events.md §4). */
export function IdentityTypesPage() {
  const { identities, shell } = useMessages();
  const workspace = useWorkspace();
  const types = allIdentityTypes(workspace);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const put = usePutIdentityTypes();
  const remove = useDeleteIdentityTypes();
  const restore = useRestore();

  const usages = useMemo(() => {
    const schemas = [...schemasOf(workspace).values()];
    return new Map(
      types.map((type) => [type.code, identityUsage(type.code, workspace.events, schemas)]),
    );
  }, [workspace, types]);
  const unknown = useMemo(
    () => unknownCodes(types, workspace.events, schemasOf(workspace).values()),
    [workspace, types],
  );
  const usageOf = (type: IdentityType) => usages.get(type.code) ?? { events: [], schemas: [] };
  const close = (): void => setDialog(null);

  const save = async (type: IdentityType): Promise<void> => {
    await put.mutateAsync([type]);
    notifySuccess(
      dialog?.kind === 'rename' ? identities.edit.done(type.name) : identities.add.done(type.name),
    );
  };

  const deleteUnused = (type: IdentityType): void => {
    const usage = usageOf(type);
    if (usage.events.length + usage.schemas.length > 0) {
      setDialog({ kind: 'used', type });
      return;
    }
    remove.mutate([type.code], {
      onSuccess: (undo) =>
        notify(identities.remove.done(type.name), {
          label: shell.undo,
          run: () => restore.mutate(undo),
        }),
    });
  };

  const usageText = (type: IdentityType): string => {
    const usage = usageOf(type);
    return identities.usedBy(usage.events.length, usage.schemas.length);
  };

  return (
    <Page
      title={identities.title}
      intro={identities.intro}
      actions={
        <Button variant="accent" onPress={() => setDialog({ kind: 'add', code: '' })}>
          {identities.add.button}
        </Button>
      }
    >
      {unknown.length > 0 && (
        <Callout
          tone="notice"
          title={identities.unknown.title}
          actions={unknown.slice(0, 4).map((code) => (
            <Button
              key={code}
              size="S"
              variant="secondary"
              onPress={() => setDialog({ kind: 'add', code })}
            >
              {identities.unknown.add(code)}
            </Button>
          ))}
        >
          {unknown.join(', ')}
        </Callout>
      )}
      <Section title={identities.own}>
        {workspace.identityTypes.length === 0 ? (
          <p className={style.empty}>{identities.ownEmpty}</p>
        ) : (
          <IdentityTypeTable
            label={identities.own}
            types={workspace.identityTypes}
            usageOf={usageText}
            onRename={(type) => setDialog({ kind: 'rename', type })}
            onDelete={deleteUnused}
          />
        )}
      </Section>
      <Section title={identities.standard} hint={identities.standardHint}>
        <IdentityTypeTable
          label={identities.standard}
          types={STANDARD_IDENTITY_TYPES}
          usageOf={usageText}
        />
      </Section>
      <DialogContainer onDismiss={close}>
        {dialog === null ? null : dialog.kind === 'used' ? (
          <UsedDialog type={dialog.type} usage={usageOf(dialog.type)} onClose={close} />
        ) : (
          <IdentityTypeDialog
            edited={dialog.kind === 'rename' ? dialog.type : null}
            proposedCode={dialog.kind === 'add' ? dialog.code : ''}
            others={
              dialog.kind === 'rename'
                ? types.filter((type) => type.code !== dialog.type.code)
                : types
            }
            onSave={save}
            onClose={close}
          />
        )}
      </DialogContainer>
    </Page>
  );
}
