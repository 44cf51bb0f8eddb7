import { Button, ButtonGroup, Content, Dialog, Heading } from '@react-spectrum/s2';
import { useMemo, useState } from 'react';
import { compareSchemas, versionText, type XdmSchema } from '#domain/schema';
import { impactOf, type EventImpact, type UpdateChoice, type Workspace } from '#domain/workspace';
import { useRestore, useUpdateSchema } from '#queries';
import { notify } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { ChangeList } from './change-list.tsx';
import { ImpactList } from './impact-list.tsx';
import style from './update.module.css';

interface Props {
  readonly before: XdmSchema;
  readonly after: XdmSchema;
  readonly workspace: Workspace;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A newer version of a schema: what changes, what it touches, and what each event takes over (events.md §2.3). */
export function UpdateDialog({ before, after, workspace, onDone, onClose }: Props) {
  const { schemaUpdate: words, shell } = useMessages();
  const update = useUpdateSchema();
  const restore = useRestore();
  const changes = useMemo(() => compareSchemas(before, after), [before, after]);
  const impacts = useMemo(
    () => impactOf(changes, before, after, workspace),
    [changes, before, after, workspace],
  );
  // The product makes people unselect and reselect each field; most want the new values.
  const [choices, setChoices] = useState<ReadonlyMap<string, UpdateChoice>>(
    () => new Map(impacts.map(({ id }) => [id, 'take'])),
  );
  const apply = async (): Promise<void> => {
    const undo = await update.mutateAsync({ workspace, source: after.source, choices });
    notify(words.done(after.title, versionText(after)), {
      label: shell.undo,
      run: () => restore.mutate(undo),
    });
    onDone();
  };
  return (
    <Dialog size="XL">
      <Heading slot="title">
        {words.title(after.title, versionText(before), versionText(after))}
      </Heading>
      <Content>
        <div className={style.content}>
          <section aria-label={words.changes} className={style.section}>
            <h3 className={style.title}>{words.changes}</h3>
            <ChangeList changes={changes} />
          </section>
          <section aria-label={words.impact} className={style.section}>
            <h3 className={style.title}>{words.impact}</h3>
            <ImpactList
              impacts={impacts}
              choices={choices}
              onChoose={(id: EventImpact['id'], choice) =>
                setChoices(new Map(choices).set(id, choice))
              }
            />
          </section>
        </div>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {words.cancel}
        </Button>
        <Button
          variant="accent"
          isPending={update.isPending}
          // A refusal of storage is told by the banner above every screen; the dialog stays.
          onPress={() => void apply().catch(() => undefined)}
        >
          {words.apply}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
