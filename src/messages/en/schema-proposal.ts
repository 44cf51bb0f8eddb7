import type { DiagnosticParams, JsonProblemCode } from '#domain/base';
import type { SampleProblemCode } from '#domain/payload';
import type { ProposalNoteCode, SeenType } from '#domain/schema';
import { plural } from '../plural.ts';

/** A schema proposed from sample payloads: what was seen, and what the person should know before saving it. */

const times = (count: number) =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en')} times`;

const seenTypes = {
  string: 'a text',
  integer: 'an integer',
  decimal: 'a decimal number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
} satisfies Record<SeenType, string>;

export const schemaProposal = {
  seenTypes,
  seenAs: (type: SeenType, count: number) => `${seenTypes[type]} ${times(count)}`,
  conflict: 'No single type holds what was seen. Choose one; until then anything is accepted.',
  payloads: (count: number, all: number) =>
    count === all
      ? 'In every payload'
      : `In ${count.toLocaleString('en')} of ${all.toLocaleString('en')} payloads`,
  moreValues: 'and other values',
  looksLikeIdentity: (namespace: string) => `The values look like identities of type ${namespace}.`,

  notes: {
    'proposal/no-payloads': () => 'There are no payloads to learn from.',
    'proposal/few-payloads': () =>
      'One payload does not show what is required. Add more samples, or mark the required fields yourself.',
    'proposal/not-events': () =>
      'Not every payload has _id and timestamp, so these may not be events. Choose the class yourself.',
    'proposal/null-values': ({ path, count }) =>
      `${path} is null or empty ${times(Number(count))}. The product refuses such values whatever the schema says; leave the key out.`,
    'proposal/model-name': ({ path, meant }) =>
      `${path} is a name of the source model; in payloads it is ${meant}. With this name the samples will not fit the schema.`,
    'proposal/beyond-long': ({ path }) =>
      `${path} has integers beyond 2^53, which no integer type of XDM holds. A number is proposed; a text would keep all digits.`,
    'proposal/odd-identity-map': () =>
      'There is something called identityMap, but not of the standard form: lists of objects with id, authenticatedState and primary.',
    'proposal/too-deep': ({ path }) => `${path} is nested very deeply; anything is accepted below.`,
  } satisfies Record<ProposalNoteCode, (params: DiagnosticParams) => string>,

  sampleProblems: {
    'samples/too-large': ({ limit }) =>
      `The text is too large: at most ${plural(
        'en',
        Number(limit) / 1_000_000,
        (n) => `${n} million character`,
        (n) => `${n} million characters`,
      )} are read.`,
    'samples/not-an-object': () => 'A sample event is a JSON object; this is none.',
    'samples/no-entity': () => 'This message carries no event: body.xdmEntity is missing.',
  } satisfies Record<
    Exclude<SampleProblemCode, JsonProblemCode>,
    (params: DiagnosticParams) => string
  >,
};
