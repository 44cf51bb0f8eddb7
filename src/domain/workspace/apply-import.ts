/** Carries out an import as previewed, with what the person decided (design §7). */
import { copyName, isSameName, rename } from '#domain/event';
import {
  importPreview,
  mergedSettings,
  type ImportChoice,
  type ImportEntry,
  type RecordKind,
} from './import-preview.ts';
import { rememberBeforeUpdate } from './schema-snapshot.ts';
import type { EventRecord, Workspace } from './types.ts';

/** Decisions by `choiceKey`; a record without one gets the first choice of its entry. */
export type ImportChoices = ReadonlyMap<string, ImportChoice>;

/** The key of a record in `ImportChoices`: ids of different kinds may be the same text. */
export function choiceKey(entry: { readonly kind: RecordKind; readonly key: string }): string {
  return `${entry.kind} ${entry.key}`;
}

/** The workspace after the import; records that the file does not name stay as they are. */
export function applyImport(
  current: Workspace,
  incoming: Workspace,
  choices: ImportChoices = new Map(),
): Workspace {
  const decided = new Map<string, ImportChoice>();
  for (const entry of importPreview(current, incoming).entries) {
    decided.set(choiceKey(entry), decide(entry, choices.get(choiceKey(entry))));
  }
  const takes = (kind: RecordKind, key: string) => decided.get(choiceKey({ kind, key })) === 'take';
  const schemas = merged(
    current.schemas,
    incoming.schemas.filter((schema) => takes('schema', schema.id)),
    (schema) => schema.id,
  );
  const own = new Set(current.events);
  return {
    settings: takes('settings', 'settings')
      ? mergedSettings(current.settings, incoming.settings)
      : current.settings,
    schemas,
    identityTypes: merged(
      current.identityTypes,
      incoming.identityTypes.filter((type) => takes('identityType', type.code)),
      (type) => type.code,
    ),
    events: mergedEvents(current.events, incoming.events, decided).map((event) =>
      own.has(event) ? rememberBeforeUpdate(event, current.schemas, schemas) : event,
    ),
  };
}

/** A choice that the entry does not offer is no choice. */
function decide(entry: ImportEntry, choice: ImportChoice | undefined): ImportChoice {
  if (choice !== undefined && entry.choices.includes(choice)) return choice;
  return entry.choices[0] ?? 'keep';
}

/** Taken records replace their namesakes in place; new ones follow. */
function merged<T>(
  current: readonly T[],
  taken: readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const byKey = new Map(current.map((item) => [key(item), item]));
  for (const item of taken) byKey.set(key(item), item);
  return [...byKey.values()];
}

function mergedEvents(
  current: readonly EventRecord[],
  incoming: readonly EventRecord[],
  decided: ReadonlyMap<string, ImportChoice>,
): readonly EventRecord[] {
  const own = new Set(current);
  let events = [...current];
  for (const event of incoming) {
    const choice = decided.get(choiceKey({ kind: 'event', key: event.id }));
    if (choice !== 'take' && choice !== 'rename') continue;
    const record = choice === 'rename' ? renamed(event, events) : event;
    // Two namesakes inside one file both stay: which of them was meant is for the person to say.
    const givesWay = (other: EventRecord) =>
      other.id === record.id ||
      (own.has(other) && isSameName(other.definition.name, record.definition.name));
    const at = events.findIndex(givesWay);
    events = events.filter((other) => !givesWay(other));
    events.splice(at < 0 ? events.length : at, 0, record);
  }
  return events;
}

function renamed(event: EventRecord, others: readonly EventRecord[]): EventRecord {
  const { definition } = event;
  const taken = others.map((other) => other.definition.name);
  return { ...event, definition: rename(definition, copyName(definition.name, taken)) };
}
