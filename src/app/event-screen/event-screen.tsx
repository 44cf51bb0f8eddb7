import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { check, newEvent } from '#domain/event';
import { inLanguage } from '#domain/schema';
import type { EventRecord, PayloadSample, Workspace } from '#domain/workspace';
import {
  definitionActions,
  DefinitionFormContext,
  DefinitionPane,
  useDefinitionDraft,
  type DefinitionForm,
} from '#features/definition';
import { FirePane, useFireSession, useFireShortcut } from '#features/fire';
import { PayloadPane } from '#features/payload';
import { formatPayload } from '#features/replay';
import {
  draftQuery,
  allIdentityTypes,
  schemasOf,
  takenNames,
  useEngineLoader,
  useObservation,
  useRandom,
  useReadValue,
  useRepository,
} from '#queries';
import { Page } from '#ui/layout';
import { useLocaleState, useMessages } from '#ui/locale';
import { EditReplay } from './edit-replay.tsx';
import { EventPanes, focusPane, type ShownPane } from './event-panes.tsx';
import { EventToolbar } from './event-toolbar.tsx';
import { leftOutClauses } from './left-out-clauses.ts';
import { RestoredNotice } from './restored-notice.tsx';
import { SaveConflict } from './save-conflict.tsx';
import { SaveState } from './save-state.tsx';
import { startingDefinition } from './starting-definition.ts';
import { UnsavedGuard } from './unsaved-guard.tsx';
import { useDrift } from './use-drift.ts';
import { useDraftRecord } from './use-draft-record.ts';
import { useFireOnOpen } from './use-fire-on-open.ts';
import { useRealistic } from './use-realistic.ts';
import { useScreenKeys } from './use-screen-keys.ts';
import { useSaving } from './use-saving.ts';

interface Props {
  readonly eventId: string;
  /** The saved event; null for a new one. */
  readonly record: EventRecord | null;
  readonly workspace: Workspace;
  /** The payload that was left for the event is fired at once. */
  readonly firesOnOpen: boolean;
  readonly onCreated: (id: string) => void;
  readonly onLeave: () => void;
}

/**
 * Definition, payload and fire on one screen (design §8). The screen owns the form and hands it to the features; all
 * three panes read the same draft.
 */
export function EventScreen(props: Props) {
  const { eventId, record, workspace, onCreated, onLeave } = props;
  const { definition: words, events } = useMessages();
  const random = useRandom();
  const { locale } = useLocaleState();
  const schemas = schemasOf(workspace);
  // One list as long as the schemas stay: the picker judges every schema anew when it changes.
  const schemaList = useMemo(() => [...schemas.values()], [schemas]);
  const schemaOf = useCallback(
    (id: string) => {
      const found = schemas.get(id);
      return found && inLanguage(found, locale);
    },
    [schemas, locale],
  );
  const identityTypes = allIdentityTypes(workspace);
  const identityCodes = useMemo(() => identityTypes.map(({ code }) => code), [identityTypes]);
  const names = useMemo(() => takenNames(workspace, record?.id ?? null), [workspace, record?.id]);

  // A new event gets its id while the screen stands: the draft it began with does not change by that.
  const [startedAs] = useState(eventId);
  const kept = useSuspenseQuery(draftQuery(useRepository(), startedAs)).data;
  const [fresh] = useState(() => newEvent('unitaryRuleBased', names, random));
  const saved = record?.definition ?? fresh;
  const [start] = useState(() => startingDefinition(saved, kept));
  const draft = useDefinitionDraft(start.definition, start.clauses);
  const { definition, draftKey } = draft;

  const schema = (definition.schema && schemaOf(definition.schema.id)) ?? null;
  const drift = useDrift(definition, record, schema);
  const diagnostics = useMemo(
    () => [
      ...check(definition, {
        schema: schemaOf,
        identityTypes,
        takenNames: names,
      }),
      ...draft.notes,
      ...drift.diagnostics,
      ...leftOutClauses(draft.values.clauses, definition, schema),
    ],
    [
      definition,
      schemaOf,
      schema,
      identityTypes,
      names,
      draft.notes,
      draft.values.clauses,
      drift.diagnostics,
    ],
  );

  const problems = diagnostics.filter(({ severity }) => severity === 'error').length;
  const saving = useSaving({
    eventId,
    record,
    draft,
    saved,
    basedOn: start.basedOn,
    problems,
    refreshed: drift.refreshed,
    onStored: drift.settle,
    onCreated,
  });

  const draftRecord = useDraftRecord(eventId, record, definition);
  useEngineLoader(workspace, draftRecord);

  const [pane, showPane] = useState<ShownPane>('fire');
  const realistic = useRealistic(definition, schema);
  const samples = record?.samples ?? NO_SAMPLES;
  const session = useFireSession({ eventId, samples, realistic, draftKey });
  const observed = useObservation(session.text, draftKey);
  const readValue = useReadValue(session.text);
  useFireShortcut(() => {
    showPane('fire');
    session.fire();
  });
  useFireOnOpen(props.firesOnOpen, session.fire);
  useScreenKeys({ onSave: saving.save, onCancel: onLeave, undo: draft.undo, redo: draft.redo });

  const actions = useMemo(
    () => definitionActions(draft.access, { schema: schemaOf, identityTypes, random }),
    [draft.access, schemaOf, identityTypes, random],
  );
  const form: DefinitionForm = {
    values: draft.values,
    definition,
    schema,
    schemas: schemaList,
    identityTypes,
    identityCodes,
    diagnostics,
    actions,
    refreshFromSchema: drift.refresh,
    observed,
    readValue,
    isSaved: record !== null,
  };

  return (
    <FormProvider {...draft.form}>
      <DefinitionFormContext value={form}>
        <Page
          title={definition.name || words.newEvent}
          crumbs={[{ label: events.title, href: '/events' }]}
          fit="fill"
          aside={<SaveState isDirty={saving.isDirty} problems={problems} />}
          actions={<EventToolbar draft={draft} saving={saving} onCancel={onLeave} />}
        >
          {start.restoredAt !== null && saving.isDirty && (
            <RestoredNotice savedAt={start.restoredAt} onDiscard={saving.discard} />
          )}
          <EditReplay
            saved={record}
            draft={draftRecord}
            onExplain={(text) => {
              const laidOut = formatPayload(text);
              session.write(laidOut);
              showPane('fire');
              session.fire(laidOut);
            }}
          />
          <EventPanes
            shown={pane}
            onShow={showPane}
            definition={
              <DefinitionPane
                onViewPayload={() => {
                  showPane('payload');
                  focusPane('payload');
                }}
              />
            }
            payload={
              <PayloadPane
                definition={definition}
                schema={schema}
                settings={workspace.settings}
                isSaved={record !== null}
                onUseInFire={(text) => {
                  session.write(text);
                  showPane('fire');
                }}
              />
            }
            fire={<FirePane session={session} eventId={draftRecord.id} schema={schema} />}
          />
        </Page>
        <UnsavedGuard isDirty={saving.isDirtyNow} onSave={saving.save} onDiscard={saving.discard} />
        <SaveConflict saving={saving} />
      </DefinitionFormContext>
    </FormProvider>
  );
}

const NO_SAMPLES: readonly PayloadSample[] = [];
