import {
  isJsonArray,
  isJsonObject,
  ownProperty,
  type DiagnosticParams,
  type JsonValue,
} from '#domain/base';
import type { ChangeClass, SchemaChange, SchemaChangeKind } from '#domain/schema';
import type { DriftCode, UpdateChoice, UsePlace } from '#domain/workspace';
import { plural } from '../plural.ts';

/** What a newer version of a schema changes; the field stands beside the sentence. */

const LISTED = 12;

/** Values as people read them; long lists are cut. */
const shown = (value: JsonValue | undefined): string => {
  if (value === undefined || value === '') return 'nothing';
  if (!isJsonArray(value)) return isJsonObject(value) ? JSON.stringify(value) : String(value);
  const first = value.slice(0, LISTED).map((item) => shown(item));
  const more = value.length - first.length;
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ');
};

const member = (value: JsonValue | undefined, key: string): JsonValue | undefined =>
  isJsonObject(value) ? ownProperty(value, key) : undefined;

const labels = (value: JsonValue | undefined): string =>
  isJsonArray(value)
    ? shown(
        value.map((item) => `${shown(member(item, 'value'))} “${shown(member(item, 'label'))}”`),
      )
    : shown(value);

const withFields = (value: JsonValue | undefined): string => {
  const count = Number(member(value, 'fields') ?? 1);
  return count < 2
    ? ''
    : `, with ${plural(
        'en',
        count - 1,
        (n) => `${n} field`,
        (n) => `${n} fields`,
      )} in it`;
};

const identity = (value: JsonValue | undefined, article: string): string => {
  const type = `of type ${shown(member(value, 'namespace'))}`;
  return member(value, 'primary') === true
    ? `the primary identity, ${type}`
    : `${article} identity ${type}`;
};

/** Lists in diagnostics come as one text. */
const cut = (list: string | number | undefined): string => {
  const text = String(list ?? '');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

const kinds: Record<SchemaChangeKind, (change: SchemaChange) => string> = {
  idChanged: ({ before, after }) => `The $id was ${shown(before)} and is ${shown(after)}.`,
  titleChanged: ({ before, after }) => `The title was “${shown(before)}” and is “${shown(after)}”.`,
  descriptionChanged: () => 'The description changed.',
  versionChanged: ({ before, after }) => `Version ${shown(before)} became ${shown(after)}.`,
  classChanged: ({ before, after }) => `The class was ${shown(before)} and is ${shown(after)}.`,
  unionChanged: ({ after }) =>
    after === true ? 'It is now enabled for Profile.' : 'It is no longer enabled for Profile.',
  tenantChanged: ({ before, after }) => `The tenant was ${shown(before)} and is ${shown(after)}.`,
  extendsAdded: ({ after }) => `It is now also built from ${shown(after)}.`,
  extendsRemoved: ({ before }) => `It is no longer built from ${shown(before)}.`,
  fieldAdded: ({ after }) =>
    `New${member(after, 'required') === true ? ' and required' : ''}: ${shown(member(after, 'type'))}${withFields(after)}.`,
  fieldRemoved: ({ before }) => `Gone: ${shown(member(before, 'type'))}${withFields(before)}.`,
  typeChanged: ({ before, after }) => `The type was ${shown(before)} and is ${shown(after)}.`,
  requiredAdded: () => 'Every message must carry it now.',
  requiredRemoved: () => 'It may be left out now.',
  enumerationValuesAdded: ({ after }) => `New allowed values: ${shown(after)}.`,
  enumerationValuesRemoved: ({ before }) => `No longer allowed: ${shown(before)}.`,
  enumerationClosed: ({ after }) => `Only these values are allowed now: ${shown(after)}.`,
  enumerationOpened: () => 'Any value is allowed now; the list became suggestions.',
  suggestionsAdded: ({ after }) => `New suggestions: ${shown(after)}.`,
  suggestionsRemoved: ({ before }) => `No longer suggested: ${shown(before)}.`,
  labelsChanged: ({ after }) => `Labels changed: ${labels(after)}.`,
  boundsTightened: ({ keyword, before, after }) =>
    `Stricter ${keyword}: ${shown(before)} before, ${shown(after)} now.`,
  boundsWidened: ({ keyword, before, after }) =>
    `Looser ${keyword}: ${shown(before)} before, ${shown(after)} now.`,
  patternChanged: ({ before, after }) => `The pattern was ${shown(before)} and is ${shown(after)}.`,
  formatChanged: ({ before, after }) => `The format was ${shown(before)} and is ${shown(after)}.`,
  defaultChanged: ({ before, after }) =>
    `The default was ${shown(before)} and is ${shown(after)}; it is shown, never filled in.`,
  deprecatedChanged: ({ after }) =>
    after === true ? 'It is now deprecated.' : 'It is no longer deprecated.',
  identityAdded: ({ after }) =>
    `It is now ${identity(after, 'an')}${member(after, 'primary') === true ? ', so it and all around it are required' : ''}.`,
  identityRemoved: ({ before }) => `It is no longer ${identity(before, 'an')}.`,
  primaryChanged: ({ after }) =>
    member(after, 'primary') === true
      ? 'It is now the primary identity, so it and all around it are required.'
      : 'It is no longer the primary identity.',
  referenceIdentityChanged: ({ before, after }) =>
    `The identity type that it refers to was ${shown(before)} and is ${shown(after)}.`,
  unresolvedChanged: ({ after }) =>
    isJsonArray(after) && after.length > 0
      ? `Parts that are not at hand: ${shown(after)}. Fields may be missing for that reason alone.`
      : 'Every part that it refers to is at hand now.',
};

export const schemaChanges = {
  classes: {
    additive: 'Added',
    widened: 'Widened',
    breaking: 'Breaking',
    descriptive: 'Wording',
  } satisfies Record<ChangeClass, string>,
  classHints: {
    additive: 'Something new; nothing that you have needs to know of it.',
    widened: 'What was accepted still is, and more.',
    breaking: 'Payloads that were valid may be refused, or events may no longer find a field.',
    descriptive: 'Words only; nothing behaves differently.',
  } satisfies Record<ChangeClass, string>,
  none: 'The two versions do not differ.',

  kinds,

  /** Marks of an event whose schema has moved on. */
  drift: {
    'schema/drifted': ({ taken, present }) =>
      `The event was made with version ${taken} of the schema; the workspace has ${present}.`,
    'fields/values-added': ({ fields, values }) =>
      `The schema has gained values that this event does not know yet: ${cut(values)} (${cut(fields)}). Refresh from schema to take them over.`,
    'fields/values-removed': ({ fields, values }) =>
      `The event still lists values that the schema no longer has: ${cut(values)} (${cut(fields)}). Refresh from schema to drop them.`,
  } satisfies Record<DriftCode, (params: DiagnosticParams) => string>,

  choices: {
    take: 'Take over the new values',
    keep: 'Keep the values as they are',
  } satisfies Record<UpdateChoice, string>,
  places: {
    fields: 'selected fields',
    condition: 'condition',
    profileIdentifier: 'profile identifier',
    supplementalIdentifier: 'supplemental identifier',
  } satisfies Record<UsePlace, string>,
};
