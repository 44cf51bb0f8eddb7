export { createQueryClient } from './query-client.ts';
export { DataProvider, type DataProviderProps } from './data-provider.tsx';
export { useClock, useEngine, useRandom, useRepository } from './services.ts';
export { describeFailure } from '#storage';
export type { DraftRecord, FiringRecord, LogRecord, StorageFailure } from '#storage';
export type { EngineSession } from './engine-session.ts';
export { StorageError } from './storage-error.ts';

export { useWorkspace, workspaceQuery } from './workspace/workspace-query.ts';
export { eventById, eventsOf, takenNames } from './workspace/event-selectors.ts';
export { allIdentityTypes } from './workspace/identity-type-selectors.ts';
export { schemasOf } from './workspace/schema-selectors.ts';
export type { GuardedChange } from './workspace/reversible-change.ts';
export { useSaveEvent, type SaveEvent } from './workspace/use-save-event.ts';
export { useDeleteEvents, useDuplicateEvent } from './workspace/use-change-events.ts';
export {
  useAddSchemas,
  useDeleteIdentityTypes,
  useDeleteSchemas,
  useImportWorkspace,
  usePutIdentityTypes,
  usePutSettings,
  useRestore,
  useUpdateSchema,
} from './workspace/use-change-workspace.ts';

export { NEW_EVENT } from './screen-work/new-event.ts';
export type { AutosaveState } from './screen-work/autosaves.ts';
export { draftQuery, draftsQuery } from './screen-work/draft-query.ts';
export { useDraftAutosave, type DraftAutosave } from './screen-work/use-draft-autosave.ts';
export { useOfferPayload } from './screen-work/use-offer-payload.ts';
export { payloadQuery, usePayloadText, type PayloadText } from './screen-work/use-payload-text.ts';

export { keptLogQuery, useDeleteLog, useKeepLog } from './kept-log/kept-log.ts';

export { FIRINGS_KEPT, firingsQuery, useClearFirings } from './firing/firings-query.ts';
export { useEngineLoader } from './firing/use-engine-loader.ts';
export { useEventProblems } from './firing/use-event-problems.ts';
export { useEventSentences } from './firing/use-event-sentences.ts';
export { useObservation, type Observed } from './firing/use-observation.ts';
export { useReadValue } from './firing/use-read-value.ts';
export { useFire, type Fire, type Fired } from './firing/use-fire.ts';

export type { LoadedLog, ReplayEnding } from './replay/replay-session.ts';
export { useLoadedLog, useReplay, type Replay } from './replay/use-replay.ts';
export { useEditReplay, type EditReplay } from './replay/use-edit-replay.ts';
