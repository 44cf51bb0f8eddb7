import { Picker, PickerItem, Switch, Text, TextField, type TextFieldRef } from '@react-spectrum/s2';
import { useMemo, type RefObject } from 'react';
import type { JsonObject } from '#domain/base';
import { schemaSuitability, type Proposal, type XdmSchema } from '#domain/schema';
import { allIdentityTypes, schemasOf, useWorkspace } from '#queries';
import { CodeText, Section } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { SuitabilityPanel } from '../suitability-panel.tsx';
import type { DraftIds, DraftSettings } from './draft.ts';
import { ProposalNotes } from './proposal-notes.tsx';
import { SampleFitPanel } from './sample-fit-panel.tsx';
import style from './propose.module.css';

interface Props {
  readonly proposal: Proposal;
  readonly entities: readonly JsonObject[];
  readonly ids: DraftIds;
  readonly settings: DraftSettings;
  readonly onChange: (settings: DraftSettings) => void;
  /** The schema as it stands; null when it cannot be read back. */
  readonly schema: XdmSchema | null;
  readonly titleRef: RefObject<TextFieldRef | null>;
  /** Saving was tried: a missing title is told. */
  readonly isTitleWanted: boolean;
}

/** What samples cannot tell: title, class and Profile; and what the draft is good for as it stands. */
export function DraftPane({
  proposal,
  entities,
  ids,
  settings,
  onChange,
  schema,
  titleRef,
  isTitleWanted,
}: Props) {
  const messages = useMessages();
  const { draft: words } = messages.proposal;
  const workspace = useWorkspace();
  const identityTypes = allIdentityTypes(workspace);
  const title = settings.title.trim();
  const isTaken = useMemo(
    () => [...schemasOf(workspace).values()].some((other) => other.title === title),
    [workspace, title],
  );
  return (
    <div role="group" aria-label={words.label} className={style.pane}>
      <div className={style.controls}>
        <TextField
          ref={titleRef}
          label={words.title}
          // The one thing that nobody can propose.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          isRequired
          value={settings.title}
          onChange={(next) => onChange({ ...settings, title: next })}
          isInvalid={isTitleWanted && title === ''}
          errorMessage={words.titleMissing}
          // There is always a line below the field: what it says may change, its place does not.
          description={isTaken ? words.titleTaken : words.titleHint}
          UNSAFE_style={FULL_WIDTH}
        />
        <Picker
          label={words.class}
          value={settings.class}
          onChange={(next) =>
            onChange({ ...settings, class: next === 'own' ? 'own' : 'experienceEvent' })
          }
          UNSAFE_style={FULL_WIDTH}
        >
          <PickerItem id="experienceEvent" textValue={words.experienceEvent}>
            <Text slot="label">{words.experienceEvent}</Text>
            <Text slot="description">{words.experienceEventHint}</Text>
          </PickerItem>
          <PickerItem id="own" textValue={words.ownClass}>
            <Text slot="label">{words.ownClass}</Text>
            <Text slot="description">{words.ownClassHint}</Text>
          </PickerItem>
        </Picker>
        <Switch
          isSelected={settings.profile}
          onChange={(profile) => onChange({ ...settings, profile })}
        >
          {words.profile}
        </Switch>
      </div>
      <ProposalNotes proposal={proposal} />
      {schema !== null && (
        <>
          <SampleFitPanel schema={schema} entities={entities} />
          <SuitabilityPanel suitability={schemaSuitability(schema, identityTypes)} />
        </>
      )}
      <Section title={words.id}>
        <p className={style.id}>
          <CodeText>{ids.schema}</CodeText>
        </p>
        <p className={style.subdued}>{ids.isOfMessages ? words.idOfMessages : words.idNew}</p>
      </Section>
    </div>
  );
}

const FULL_WIDTH = { width: '100%' };
