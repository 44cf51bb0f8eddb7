import {
  Button,
  ButtonGroup,
  Content,
  Dialog,
  Heading,
  Picker,
  PickerItem,
  ToggleButton,
} from '@react-spectrum/s2';
import { useId, useMemo, useState } from 'react';
import { maskText, type ReplaySample } from '#domain/log';
import { useWorkspace } from '#queries';
import { useMessages } from '#ui/locale';
import { sampleHead } from './sample-head.ts';
import { SampleItem, type ShownSample } from './sample-item.tsx';
import type { SampleRequest } from './sample-request.ts';
import { useMasking } from './use-masking.ts';
import style from './samples.module.css';

interface Props {
  readonly request: SampleRequest;
  readonly revealed: ReadonlySet<string>;
  readonly onReveal: (revealed: ReadonlySet<string>) => void;
  /** Fires a record in the test panel of an event. */
  readonly onOpen: (eventId: string, text: string) => void;
  readonly onClose: () => void;
}

/** The events behind a number. What identifies a person is masked until its field is switched on. */
export function SamplesDialog({ request, revealed, onReveal, onOpen, onClose }: Props) {
  const { replay, shell } = useMessages();
  const { samples: words, outcomes } = replay;
  const masking = useMasking();
  const groups = useMemo(
    () =>
      request.groups.map((group) => ({
        ...group,
        shown: group.samples.map((sample): ShownSample => {
          const { text, fields } = maskText(sample.text, masking, revealed);
          return { sample, text, fields, head: sampleHead(text) };
        }),
      })),
    [request, masking, revealed],
  );
  const all = groups.flatMap(({ shown }) => shown);
  const fields = [...new Set(all.flatMap((sample) => sample.fields))].toSorted();
  const target = useTarget(request, all[0]);
  const open = ({ text }: ReplaySample): void => {
    if (target.chosen !== null) onOpen(target.chosen.id, text);
  };

  return (
    <Dialog size="XL">
      <Heading slot="title">{`${words.title} · ${request.subject}`}</Heading>
      <Content>
        <div className={style.content}>
          <MaskedFields fields={fields} revealed={revealed} onReveal={onReveal} />
          {request.definition === null && target.choices.length > 0 && (
            <div className={style.target}>
              <Picker
                label={words.openIn}
                description={words.openInHint}
                items={target.choices}
                selectedKey={target.chosen?.id ?? null}
                onSelectionChange={(key) => target.choose(String(key))}
              >
                {({ id, name }) => <PickerItem id={id}>{name}</PickerItem>}
              </Picker>
            </div>
          )}
          {groups.map(({ outcome, count, shown }) => (
            <section key={outcome ?? ''} className={style.group}>
              <h3 className={style.groupTitle}>
                {outcome !== undefined && <span>{outcomes[outcome]}</span>}
                <span className={style.subdued}>{words.first(shown.length, count)}</span>
              </h3>
              <ol className={style.list}>
                {shown.map((sample, index) => (
                  // Two events of a batch stand on one line.
                  <SampleItem
                    key={index}
                    shown={sample}
                    opensIn={target.chosen?.name ?? null}
                    onOpen={open}
                  />
                ))}
              </ol>
            </section>
          ))}
        </div>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {shell.close}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}

/** Whose test panel explains a sample: the definition of the number; for an orphan one of its schema, or another. */
function useTarget(request: SampleRequest, first: ShownSample | undefined) {
  const { events } = useWorkspace();
  const choices = useMemo(
    () => events.map(({ id, definition }) => ({ id, name: definition.name })),
    [events],
  );
  const [chosenId, choose] = useState<string | null>(null);
  const ofSchema = events.find(({ definition }) => definition.schema?.id === first?.head.schemaId);
  const suggested = choices.find(({ id }) => id === ofSchema?.id) ?? choices[0] ?? null;
  const chosen = choices.find(({ id }) => id === chosenId) ?? suggested;
  return { choices, choose, chosen: request.definition ?? chosen };
}

interface MaskedFieldsProps {
  readonly fields: readonly string[];
  readonly revealed: ReadonlySet<string>;
  readonly onReveal: (revealed: ReadonlySet<string>) => void;
}

/** One switch for each masked field. */
function MaskedFields({ fields, revealed, onReveal }: MaskedFieldsProps) {
  const { samples: words } = useMessages().replay;
  const id = useId();
  if (fields.length === 0) return <p className={style.subdued}>{words.noneMasked}</p>;
  const toggle = (field: string, isShown: boolean): void => {
    const next = new Set(revealed);
    if (isShown) next.add(field);
    else next.delete(field);
    onReveal(next);
  };
  return (
    <div role="group" aria-labelledby={id} className={style.masked}>
      <h3 id={id} className={style.groupTitle}>
        {words.masked}
      </h3>
      <p className={style.subdued}>{words.maskedHint}</p>
      <div className={style.toggles}>
        {fields.map((field) => (
          <ToggleButton
            key={field}
            size="S"
            isSelected={revealed.has(field)}
            onChange={(isShown) => toggle(field, isShown)}
          >
            {field}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
