/**
 * What a newer version of a schema changes, as data. Evolution is additive by rule (events.md §3.1), but exports come
 * from people: everything is compared, and each change says what it means for what is there already.
 */
import type { JsonValue } from '#domain/base';
import type { FieldNode } from '../types.ts';

/**
 * `additive`: something new that nothing present has to know of. `widened`: what was accepted still is, and more.
 * `breaking`: payloads that were valid may be refused, or events may find a field gone or of another type.
 * `descriptive`: words alone.
 */
export type ChangeClass = 'additive' | 'widened' | 'breaking' | 'descriptive';

export const SCHEMA_CHANGE_KINDS = [
  'idChanged',
  'titleChanged',
  'descriptionChanged',
  'versionChanged',
  'classChanged',
  'unionChanged',
  'tenantChanged',
  /** Parts that the schema is built from: `before` or `after` lists their ids. */
  'extendsAdded',
  'extendsRemoved',
  'fieldAdded',
  'fieldRemoved',
  'typeChanged',
  'requiredAdded',
  'requiredRemoved',
  /** `before` or `after` lists the values that went or came. */
  'enumerationValuesAdded',
  'enumerationValuesRemoved',
  /** Any value was accepted; now a closed list, and the other way round. */
  'enumerationClosed',
  'enumerationOpened',
  'suggestionsAdded',
  'suggestionsRemoved',
  /** Labels of values present in both. */
  'labelsChanged',
  /** `keyword` names the constraint. */
  'boundsTightened',
  'boundsWidened',
  'patternChanged',
  'formatChanged',
  'defaultChanged',
  'deprecatedChanged',
  'identityAdded',
  'identityRemoved',
  /** The same identity became primary or ceased to be. */
  'primaryChanged',
  /** The field refers to something else, by the identity type named. */
  'referenceIdentityChanged',
  /** Ids of parts that were not at hand: fields may be missing for that reason alone. */
  'unresolvedChanged',
] as const;

export type SchemaChangeKind = (typeof SCHEMA_CHANGE_KINDS)[number];

export interface SchemaChange {
  readonly kind: SchemaChangeKind;
  readonly class: ChangeClass;
  /** Field path, empty for the schema itself. */
  readonly path: string;
  /** Friendly name of the field, or the title of the schema. */
  readonly title: string;
  /** Absent where there was nothing. */
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  readonly keyword?: string;
}

/** A side of a change; undefined where there is nothing. */
export type Side = JsonValue | undefined;

/** Builds a change of a field, or of the schema for its root. */
export function change(
  kind: SchemaChangeKind,
  changeClass: ChangeClass,
  { path, title }: Pick<FieldNode, 'path' | 'title'>,
  before: Side,
  after: Side,
): SchemaChange {
  return {
    kind,
    class: changeClass,
    path,
    title,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

const BY_WEIGHT: readonly ChangeClass[] = ['breaking', 'widened', 'additive', 'descriptive'];

/** The class that the changes have as a whole: that of the weightiest. */
export function weightiestClass(changes: readonly SchemaChange[]): ChangeClass | undefined {
  return BY_WEIGHT.find((candidate) => changes.some((one) => one.class === candidate));
}
