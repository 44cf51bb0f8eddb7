import { Button, ButtonGroup, Content, Dialog, Heading, ProgressCircle } from '@react-spectrum/s2';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allIdentityTypes, usePutIdentityTypes, useWorkspace } from '#queries';
import { Callout } from '#ui/feedback';
import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import type { Intake, IntakeText } from './intake.ts';
import { missingCodes } from './missing-codes.ts';
import {
  readCatalogue,
  readStarters,
  readStarterTypes,
  type StarterSchema,
} from './starter-catalogue.ts';
import style from './schemas.module.css';

interface Props {
  /** `$id`s that are in the workspace. */
  readonly present: ReadonlySet<string>;
  readonly onTake: (texts: readonly IntakeText[]) => Promise<Intake>;
  readonly onClose: () => void;
}

/** Our own schemas, to add one by one or all at once. */
export function StarterDialog({ present, onTake, onClose }: Props) {
  const { schemas, shell } = useMessages();
  const { add } = schemas;
  const workspace = useWorkspace();
  const putTypes = usePutIdentityTypes();
  const catalogue = useQuery({
    queryKey: ['starter'],
    queryFn: readCatalogue,
    networkMode: 'always',
    retry: false,
  });
  const [hasFailed, setFailed] = useState(false);
  const missing = (catalogue.data ?? []).filter(({ id }) => !present.has(id));

  const take = async (starters: readonly StarterSchema[]): Promise<void> => {
    setFailed(false);
    try {
      const [texts, types] = await Promise.all([readStarters(starters), readStarterTypes()]);
      const { fresh } = await onTake(texts);
      const missing = missingCodes(fresh, allIdentityTypes(workspace));
      const needed = types.filter(({ code }) => missing.includes(code));
      if (needed.length > 0) await putTypes.mutateAsync(needed);
    } catch {
      setFailed(true);
    }
  };

  return (
    <Dialog size="M">
      <Heading slot="title">{add.starterTitle}</Heading>
      <Content>
        <div className={style.starters}>
          <p>{add.starterIntro}</p>
          {(hasFailed || catalogue.isError) && (
            <Callout tone="negative" announce="alert">
              {add.starterFailed}
            </Callout>
          )}
          {catalogue.isPending && <ProgressCircle isIndeterminate aria-label={shell.loading} />}
          <ul className={style.starterList}>
            {(catalogue.data ?? []).map((starter) => (
              <li key={starter.id} className={style.starter}>
                <span>
                  <strong>{starter.title}</strong>
                  {/* The starter content itself is in English. */}
                  <span className={style.subdued} lang="en">
                    {starter.summary}
                  </span>
                </span>
                {present.has(starter.id) ? (
                  <TagLabel>{add.starterHas}</TagLabel>
                ) : (
                  <Button
                    size="S"
                    variant="secondary"
                    aria-label={add.starterOne(starter.title)}
                    onPress={() => void take([starter])}
                  >
                    {add.pasteAction}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {shell.close}
        </Button>
        <Button
          variant="accent"
          isDisabled={missing.length === 0}
          onPress={() => void take(missing).then(onClose)}
        >
          {add.starterAll}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
