/**
 * The event definition (events.md §2.2, design §4): a discriminated union in which illegal states do not type-check.
 * Field paths are XED paths, `[]` marks "each element of this array".
 */

/** Longest name, R of events.md §2.2. */
export const EVENT_NAME_MAX_LENGTH = 30;

export interface SchemaReference {
  /** `$id` of the schema. */
  readonly id: string;
  readonly title: string;
  /** Major version: the one that goes into the content type. */
  readonly version: number;
}

export interface SupplementalIdentifier {
  readonly expression: string;
  /** Namespace of the field, read-only in the form (events.md §2.7). */
  readonly identityType: string | null;
}

interface EventBase {
  readonly name: string;
  readonly description: string;
  readonly schema: SchemaReference | null;
  readonly fields: readonly string[];
}

interface UnitaryBase extends EventBase {
  readonly type: 'unitary';
  /** Code of the identity type; optional but recommended. */
  readonly identityType: string | null;
  /** Expression of type string; empty while a draft lacks it. */
  readonly profileIdentifier: string;
  readonly supplementalIdentifier: SupplementalIdentifier | null;
}

export interface UnitaryRuleBased extends UnitaryBase {
  readonly eventIdType: 'ruleBased';
  /** Event ID condition; empty while a draft lacks it. */
  readonly condition: string;
}

export interface UnitarySystemGenerated extends UnitaryBase {
  readonly eventIdType: 'systemGenerated';
  /** 64 lower-case hexadecimal characters, made with the draft, never changes (events.md §11, point 2). */
  readonly eventID: string;
}

export interface Business extends EventBase {
  readonly type: 'business';
  readonly eventIdType: 'ruleBased';
  readonly condition: string;
}

export type EventDefinition = UnitaryRuleBased | UnitarySystemGenerated | Business;

/** The three kinds as one word, for catalogues, filters and suitability of schemas (events.md §2.1). */
export type EventKind = 'unitaryRuleBased' | 'unitarySystemGenerated' | 'business';

/** Which of the three kinds a definition is. */
export function kindOf(definition: EventDefinition): EventKind {
  if (definition.type === 'business') return 'business';
  return definition.eventIdType === 'ruleBased' ? 'unitaryRuleBased' : 'unitarySystemGenerated';
}

/** What a diagnostic of a definition points at; the form has one control for each. */
export type DefinitionProperty =
  | 'name'
  | 'description'
  | 'type'
  | 'eventIdType'
  | 'schema'
  | 'fields'
  | 'condition'
  | 'eventID'
  | 'identityType'
  | 'profileIdentifier'
  | 'supplementalIdentifier';
