import type { DiagnosticParams, JsonProblemCode } from '#domain/base';
import type { JsonSchemaCode, SchemaProblemCode, SuitabilityCode } from '#domain/schema';
import { className } from '../class-name.ts';

/** Reading JSON and schemas (events.md §3.1), which kinds of event may use a schema (§2.1), and JSON Schema. */

/** Some problems carry their place; editors mark it instead. */
const place = ({ line, column }: DiagnosticParams) =>
  line === undefined ? '' : ` (line ${line}, column ${column})`;

export const schemaDiagnostics = {
  'json/empty': () => 'There is no JSON here: the text is empty.',
  'json/unexpected-end': (params) =>
    `The JSON ends too early: something is not closed${place(params)}.`,
  'json/unexpected-character': (params) =>
    `“${params['found']}” cannot stand here in JSON${place(params)}.`,
  'json/missing-comma': (params) =>
    `Expected a comma or ${params['expected']}, found “${params['found']}”${place(params)}.`,
  'json/missing-colon': (params) => `A colon is missing after "${params['key']}"${place(params)}.`,
  'json/trailing-comma': (params) =>
    `Nothing follows this comma; JSON does not allow that${place(params)}.`,
  'json/unquoted-name': (params) =>
    `Names stand in double quotes: "${params['name']}"${place(params)}.`,
  'json/single-quote': (params) => `JSON knows only double quotes, "like this"${place(params)}.`,
  'json/comment': (params) => `JSON has no comments${place(params)}.`,
  'json/bad-number': (params) =>
    `This is not a number of JSON: no leading zero or plus, digits on both sides of the point${place(params)}.`,
  'json/not-finite': (params) => `This number is too large${place(params)}.`,
  'json/bad-escape': (params) =>
    `“${params['escape']}” is not an escape sequence of JSON; a backslash itself is written \\\\${place(params)}.`,
  'json/control-character': (params) =>
    `A text contains a control character (code ${params['code']}); write it as an escape such as \\n or \\t${place(params)}.`,
  'json/unclosed-string': (params) => `The closing quote of this text is missing${place(params)}.`,
  'json/extra-text': (params) =>
    `The JSON is complete before this; nothing may follow${place(params)}.`,
  'json/too-deep': (params) =>
    `The JSON is nested deeper than ${params['limit']} levels${place(params)}.`,
  'json/duplicate-key': (params) =>
    `The key ${params['key']} occurs twice in this object; the last one counts${place(params)}.`,

  'schema/not-an-object': () => 'A schema export is a JSON object; this is none.',
  'schema/not-a-schema': () =>
    'This is JSON, but not a schema: it has neither $id nor properties. Is it a payload?',
  'schema/raw-form': ({ accept }) =>
    `The schema is not resolved: it still refers to its parts. Export it with the header Accept: ${accept}. Or add the files of its parts.`,
  'schema/wrong-resource': ({ resource }) =>
    `This is not a schema but something out of “${resource}”. Export the schema that uses it.`,
  'schema/missing-id': () => 'The schema has no $id, so messages cannot name it.',
  'schema/no-fields': () => 'The schema has no fields.',
  'schema/too-deep': ({ limit }) => `The fields are nested deeper than ${limit} levels.`,
  'schema/too-many-fields': ({ limit }) => `The schema unfolds to more than ${limit} fields.`,
  'schema/duplicate-id': ({ id }) =>
    `Several documents have the $id ${id} and differ. Where others refer to it, the last one counts.`,
  'schema/nothing-found': () => 'There is no schema in it: the list is empty.',
  'schema/missing-class': () =>
    'The export does not name the class of the schema (meta:class). No kind of event can use it.',
  'schema/unresolved': ({ count, ids }): string =>
    count === 1
      ? `A part that the schema refers to is missing: ${ids}. Its fields are not known; add the file that has this $id.`
      : `${count} parts that the schema refers to are missing: ${ids}. Their fields are not known; add the files that have these $id.`,
  'schema/circular-reference': ({ path, id }) =>
    `${path || 'The schema'} contains itself by way of ${id}. It is shown without the repetition.`,
  'schema/descriptor-without-schema': ({ id }): string =>
    id
      ? `A descriptor speaks of ${id}, which is not among the schemas. Add it together with its schema.`
      : 'A descriptor does not say which schema it speaks of (xdm:sourceSchema). It was passed over.',
  'schema/descriptor-unresolved': ({ path }) =>
    `A descriptor names ${path}, which the schema does not have. It was passed over.`,
  'schema/unknown-namespace-id': ({ path, namespace }) =>
    `The identity of ${path} is of a type known only by its number, ${namespace || 'which is missing'}. Export the descriptors with codes.`,
  'schema/several-primary-identities': ({ paths }) =>
    `Several fields are marked as primary identity: ${paths}. The first one counts.`,
  'schema/identity-not-string': ({ path }) =>
    `${path} is an identity but not a text field, so it cannot identify anybody.`,

  'suitability/not-experience-event': (params) =>
    params['class']
      ? `Its class is ${className(String(params['class']))}; a unitary event needs XDM ExperienceEvent.`
      : 'It names no class; a unitary event needs XDM ExperienceEvent.',
  'suitability/no-person': () =>
    'Nothing in it identifies a person: no primary identity of people and no identityMap.',
  'suitability/primary-not-people': ({ path, namespace }) =>
    `Its primary identity, ${path}, stands for a thing (${namespace}), so identityMap must name the person.`,
  'suitability/primary-partner': ({ path, namespace }) =>
    `Its primary identity, ${path}, belongs to a data partner (${namespace}), so a profile may not be found.`,
  'suitability/not-in-profile': () =>
    'It is not enabled for Profile, so its events do not become part of profiles.',
  'suitability/no-event-id': ({ path }) =>
    `It lacks the field group Orchestration eventID (${path}), by which system-generated events are recognised.`,
  'suitability/not-time-series': ({ behaviour }): string =>
    behaviour === 'record'
      ? 'It describes records; a business event needs a time series.'
      : 'It is not a time series, which a business event needs.',
  'suitability/class-refused': (params) =>
    `Its class is ${className(String(params['class']))}, which business events cannot use.`,
  'suitability/no-primary-identity': () =>
    'It has no primary identity; a business event needs one that stands for a thing.',
  'suitability/primary-people': ({ path, namespace }) =>
    `Its primary identity, ${path}, stands for people (${namespace}); a business event needs one that stands for a thing.`,
  'suitability/primary-unknown': ({ path, namespace }) =>
    namespace
      ? `The identity type ${namespace} of its primary identity, ${path}, is not known here. Add it under Identity types.`
      : `The primary identity, ${path}, names no identity type.`,

  'json-schema/type': ({ expected, found }) => `Expected ${expected}, found ${found}.`,
  'json-schema/enum': ({ found, allowed }) => `${found} is none of ${allowed}.`,
  'json-schema/const': ({ found, expected }) => `Expected ${expected}, found ${found}.`,
  'json-schema/multiple-of': ({ found, divisor }) => `${found} is not a multiple of ${divisor}.`,
  'json-schema/minimum': ({ found, limit }) => `${found} is less than ${limit}.`,
  'json-schema/maximum': ({ found, limit }) => `${found} is more than ${limit}.`,
  'json-schema/exclusive-minimum': ({ found, limit }) => `${found} is not more than ${limit}.`,
  'json-schema/exclusive-maximum': ({ found, limit }) => `${found} is not less than ${limit}.`,
  'json-schema/min-length': ({ length, limit }) =>
    `The text has ${length} characters, fewer than ${limit}.`,
  'json-schema/max-length': ({ length, limit }) =>
    `The text has ${length} characters, more than ${limit}.`,
  'json-schema/pattern': ({ found, pattern }) => `${found} does not match the pattern ${pattern}.`,
  'json-schema/format': ({ found, format }) => `${found} does not have the format ${format}.`,
  'json-schema/min-items': ({ count, limit }) =>
    `The list has ${count} elements, fewer than ${limit}.`,
  'json-schema/max-items': ({ count, limit }) =>
    `The list has ${count} elements, more than ${limit}.`,
  'json-schema/unique-items': ({ index }) => `The element ${index} of the list occurs before.`,
  'json-schema/contains': () => 'No element of the list is as the schema asks for.',
  'json-schema/required': ({ name }) => `The key ${name} is missing.`,
  'json-schema/min-properties': ({ count, limit }) =>
    `The object has ${count} keys, fewer than ${limit}.`,
  'json-schema/max-properties': ({ count, limit }) =>
    `The object has ${count} keys, more than ${limit}.`,
  'json-schema/property-names': ({ name }) =>
    `The key ${name} is not named as the schema asks for.`,
  'json-schema/dependencies': ({ name, needed }) => `With the key ${name} there must be ${needed}.`,
  'json-schema/any-of': ({ count }) => `The value fits none of ${count} alternatives.`,
  'json-schema/one-of': ({ matching, count }) =>
    `The value fits ${matching} of ${count} alternatives, not exactly one.`,
  'json-schema/not': () => 'The value is what the schema excludes.',
  'json-schema/nothing-allowed': () => 'The schema allows nothing here.',
  'json-schema/missing-reference': ({ id }) =>
    `The schema refers to ${id}, which is not at hand, so this cannot be judged.`,
  'json-schema/too-complex': () =>
    'The schema refers to itself without end, or has too many alternatives to try.',
} satisfies Record<
  JsonProblemCode | JsonSchemaCode | SchemaProblemCode | SuitabilityCode,
  (params: DiagnosticParams) => string
>;
