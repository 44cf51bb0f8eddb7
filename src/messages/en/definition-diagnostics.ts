import type { DiagnosticParams } from '#domain/base';
import type {
  ConfigurationCode,
  DefaultNoteCode,
  DefinitionCode,
  DefinitionFixCode,
  LockReason,
} from '#domain/event';
import { plural } from '../plural.ts';

/** Problems of a definition, notes of the defaults, locks of fields and fixes: one sentence for each code. */
export const definitionDiagnostics = {
  'name/missing': () => 'The event needs a name, for example ParisPageView.',
  'name/characters': ({ character }) =>
    character === ' '
      ? 'The name contains a space. Only letters without accents, digits and underscores are allowed.'
      : `The name contains “${character}”. Only letters without accents, digits and underscores are allowed.`,
  'name/first-character': ({ character }) =>
    `The name starts with “${character}”. Start it with a letter or an underscore, because a leading digit would need quotes in every expression.`,
  'name/too-long': ({ length, limit }) =>
    `The name has ${length} characters. At most ${limit} are allowed.`,
  'name/taken': ({ taken }) =>
    `Another event is called ${taken} already. Names must be unique; capital letters make no difference.`,

  'schema/missing': () => 'Choose the schema that the payload follows.',
  'schema/unknown': ({ title, id }) =>
    `The schema ${title || id} is not in this workspace. Add it under Schemas, or choose another one.`,
  'schema/other-version': ({ version, present }) =>
    `The event was defined on version ${version} of the schema; version ${present} is in this workspace.`,

  'fields/mandatory-missing': ({ fields, count }) =>
    plural(
      'en',
      Number(count),
      () => `This field must be selected: ${fields}.`,
      (formatted) => `These ${formatted} fields must be selected: ${fields}.`,
    ),
  'fields/unknown': ({ fields, count, schema }) =>
    plural(
      'en',
      Number(count),
      () => `The schema ${schema} does not have this selected field: ${fields}.`,
      (formatted) =>
        `The schema ${schema} does not have these ${formatted} selected fields: ${fields}.`,
    ),

  'condition/missing': () =>
    'Write the event ID condition: it decides which payloads are this event.',
  'condition/too-long': ({ size, limit }) =>
    `The condition has ${number(size)} characters. At most ${number(limit)} are allowed.`,
  'condition/too-many-operands': ({ size, limit }) =>
    `The condition joins ${number(size)} operands. At most ${number(limit)} are allowed; in(…) tests one field against many values.`,
  'condition/too-deep': ({ size, limit }) =>
    `The condition is nested ${size} levels deep. At most ${limit} are allowed.`,
  'condition/field-not-selected': ({ field }) =>
    `The condition uses ${field}, which is not selected. Select the field: an event sees only its selected fields.`,

  'event-id/missing': () =>
    'The event has no eventID, so no payload can be recognised. Duplicate the event to get a fresh one.',
  'event-id/format': ({ length }) =>
    `The eventID has an unusual form (${length} characters). Generated ids have 64 digits and letters a to f.`,

  'identity-type/missing': () =>
    'Without an identity type no profile can be read: the event works only in journeys that need no profile data.',
  'identity-type/unknown': ({ identityType }) =>
    `The identity type ${identityType} is not known in this workspace. Add it under Identity types, or choose another one.`,
  'identity-type/not-people': ({ identityType }) =>
    `The identity type ${identityType} stands for things, not for people. A unitary event needs one that identifies a person.`,
  'identity-type/partner': ({ identityType }) =>
    `The identity type ${identityType} belongs to a data partner. It joins no other identities of the person, so a profile may not be found.`,

  'identifier/missing': () =>
    'Choose the profile identifier: the field whose value tells which person the event is about.',
  'identifier/field-not-selected': ({ field }) =>
    `The profile identifier reads ${field}, which is not selected. Select the field: an event sees only its selected fields.`,
  'identifier/other-identity-type': ({ field, namespace, identityType }) =>
    `The profile identifier reads ${field}, an identity of type ${namespace}, but the identity type chosen is ${identityType}. The wrong person may be found, or none.`,
  'identifier/other-map-key': ({ key, identityType }) =>
    `The profile identifier reads the ${key} entry of identityMap, but the identity type chosen is ${identityType}. The wrong person may be found, or none.`,

  'supplemental/missing': () =>
    'Write the supplemental identifier, or clear “Use supplemental identifier”.',
  'supplemental/no-field': () =>
    'The supplemental identifier reads no field. It must read a text field that identifies a thing, such as an order or a booking.',
  'supplemental/in-map': ({ field }) =>
    `${field} belongs to a map. A supplemental identifier must be a field outside of maps.`,
  'supplemental/list': ({ field }) =>
    `${field} is a list. A supplemental identifier must be a single value; it may sit in a list of objects.`,
  'supplemental/not-string': ({ field }) =>
    `${field} is no text. A supplemental identifier must be a text field.`,
  'supplemental/not-an-identity': ({ field }) =>
    `${field} is not marked as an identity in the schema. The product accepts only fields with an identity descriptor.`,
  'supplemental/primary-identity': ({ field }) =>
    `${field} is the primary identity of the schema. The supplemental identifier must be another field.`,
  'supplemental/people': ({ field, identityType }) =>
    `${field} identifies people (${identityType}). A supplemental identifier must identify a thing, such as an order or a booking.`,
  'supplemental/other-identity-type': ({ field, namespace, declared }) =>
    `${field} is an identity of type ${namespace}, not ${declared}.`,
  'supplemental/field-not-selected': ({ field }) =>
    `The supplemental identifier reads ${field}, which is not selected. Select the field: an event sees only its selected fields.`,

  'default/primary-not-people': ({ field, identityType }) =>
    `Identity type and profile identifier were left empty: the primary identity of the schema, ${field}, is of type ${identityType}, which stands for things and not for people.`,
  'default/no-identity': () =>
    'Identity type and profile identifier were left empty: the schema has neither an identity field nor identityMap.',
  'default/no-key-for-identity-type': ({ identityType }) =>
    `The schema has no identity field of type ${identityType} and no identityMap. Write the profile identifier yourself.`,

  'configuration/not-an-object': () => 'An event configuration must be a JSON object.',
  'configuration/missing': ({ place }) => `${place} is missing.`,
  'configuration/wrong-type': ({ place, expected }) =>
    `${place} has the wrong type; expected: ${jsonType(expected)}.`,
  'configuration/unknown-value': ({ place, found, expected }) =>
    `${place} is “${found}”; possible values: ${expected}.`,

  'fix/select-fields': ({ count, field }) =>
    plural(
      'en',
      Number(count),
      () => `Select ${field}`,
      (formatted) => `Select the ${formatted} fields`,
    ),

  'lock/record': () => 'Every event carries this field.',
  'lock/schemaRequired': () => 'The schema makes this field mandatory.',
  'lock/eventID': () => 'A system-generated event is recognised by this field.',
  'lock/profileIdentifier': () => 'The profile identifier reads this field.',
} satisfies Record<DefinitionSentence, (params: DiagnosticParams) => string>;

type DefinitionSentence =
  | DefinitionCode
  | DefaultNoteCode
  | ConfigurationCode
  | DefinitionFixCode
  | `lock/${LockReason}`;

function number(value: string | number | undefined): string {
  return Number(value).toLocaleString('en');
}

function jsonType(expected: string | number | undefined): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'list':
      return 'a list';
    case 'integer':
      return 'a whole number above zero';
    default:
      return 'an object';
  }
}
