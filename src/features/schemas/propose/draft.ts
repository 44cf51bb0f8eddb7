/** From a proposal and what the person says of it to a schema, and what the samples make of that schema. */
import type { JsonObject, Random } from '#domain/base';
import {
  EXPERIENCE_EVENT_CLASS,
  isValidPayload,
  newDraftSchemaId,
  proposalToExport,
  readSchemaExport,
  validatePayload,
  type Proposal,
  type Violation,
  type XdmSchema,
} from '#domain/schema';

export interface DraftIds {
  readonly schema: string;
  /** For a class of the person's own; made up beside the schema's so that it stays while choices change. */
  readonly ownClass: string;
  /** The messages name this schema, and it is not in the workspace. */
  readonly isOfMessages: boolean;
}

export interface DraftSettings {
  readonly title: string;
  readonly class: 'experienceEvent' | 'own';
  readonly profile: boolean;
}

/** The `$id` that all messages name, as they will name it when they are fired; else a fresh one. */
export function newDraftIds(
  { tenants: [tenant] }: Pick<Proposal, 'tenants'>,
  named: readonly string[],
  stored: ReadonlySet<string>,
  random: Random,
): DraftIds {
  const fresh = (): string => {
    const id = newDraftSchemaId(tenant, random);
    return stored.has(id) ? fresh() : id;
  };
  const [only] = named;
  const isOfMessages = only !== undefined && named.length === 1 && !stored.has(only);
  return {
    schema: isOfMessages ? only : fresh(),
    // Ids of classes differ from those of schemas in this word alone.
    ownClass: fresh().replace('/schemas/', '/classes/'),
    isOfMessages,
  };
}

export function draftExport(
  proposal: Proposal,
  { title, class: kind, profile }: DraftSettings,
  ids: DraftIds,
): JsonObject {
  return proposalToExport(proposal, {
    id: ids.schema,
    title: title.trim(),
    classId: kind === 'own' ? ids.ownClass : EXPERIENCE_EVENT_CLASS,
    timeSeries: true,
    union: profile,
  });
}

/** The schema as it will be once it is saved; while it has no title, under its `$id`. */
export function draftSchema(
  proposal: Proposal,
  settings: DraftSettings,
  ids: DraftIds,
): XdmSchema | null {
  const title = settings.title.trim() === '' ? ids.schema : settings.title;
  const read = readSchemaExport(draftExport(proposal, { ...settings, title }, ids));
  return read.ok ? read.value : null;
}

export interface SampleFit {
  readonly tried: number;
  readonly refused: number;
  /** Different violations, each once, the first ones. */
  readonly violations: readonly Violation[];
}

/** Enough to be sure, few enough to answer while somebody corrects. */
export const MOST_TRIED = 200;
const MOST_TOLD = 3;

export function fitOf(schema: XdmSchema, entities: readonly JsonObject[]): SampleFit {
  const tried = entities.slice(0, MOST_TRIED);
  const told = new Map<string, Violation>();
  let refused = 0;
  for (const entity of tried) {
    const found = validatePayload(schema, entity);
    if (isValidPayload(found)) continue;
    refused += 1;
    for (const violation of found) {
      if (violation.severity !== 'error' || told.size >= MOST_TOLD) continue;
      told.set(`${violation.schemaLocation} ${violation.code}`, violation);
    }
  }
  return { tried: tried.length, refused, violations: [...told.values()] };
}
