import type { IdentityCategory, IdentityDiagnosticCode } from '#domain/identity';
import type { DiagnosticParams } from '#domain/base';
import { plural } from '../plural.ts';

export const identities = {
  title: 'Identity types',
  intro:
    'An identity type says what kind of identifier a value is: an email address, an ECID, a customer number. In the identity service it is called a namespace. A unitary event needs one that stands for a person.',
  own: 'Your identity types',
  ownEmpty: 'None yet. Add those that your schemas and messages use beside the standard ones.',
  standard: 'Standard identity types',
  standardHint: 'Part of the product; they cannot be changed.',
  columns: {
    name: 'Name',
    code: 'Code',
    category: 'Category',
    people: 'Stands for',
    used: 'Used by',
    actions: 'Actions',
  },
  people: 'person',
  notPeople: 'thing',
  peopleHint: 'May identify the person of a unitary event.',
  notPeopleHint:
    'Stands for a thing (a flight, a product, an order): never the person of an event.',
  categories: {
    COOKIE: 'Cookie ID',
    CROSS_DEVICE: 'Cross-device ID',
    DEVICE: 'Device ID',
    EMAIL: 'Email address',
    PHONE_NUMBER: 'Phone number',
    PARTNER: 'Partner ID',
    NON_PEOPLE: 'Non-people identifier',
  } satisfies Record<IdentityCategory, string>,
  categoryHints: {
    COOKIE: 'A browser; short-lived, many per person.',
    CROSS_DEVICE: 'A person on every device: a customer or loyalty number.',
    DEVICE: 'A device: an advertising id, a push token.',
    EMAIL: 'An email address, plain or hashed.',
    PHONE_NUMBER: 'A phone number, plain or hashed.',
    PARTNER: 'An id of a data partner; builds no bridge between identities.',
    NON_PEOPLE: 'A flight, a product, an order, a booking.',
  } satisfies Record<IdentityCategory, string>,
  usedBy: (events: number, schemas: number) => {
    const parts = [
      ...(events > 0
        ? [
            plural(
              'en',
              events,
              (n) => `${n} event`,
              (n) => `${n} events`,
            ),
          ]
        : []),
      ...(schemas > 0
        ? [
            plural(
              'en',
              schemas,
              (n) => `${n} schema`,
              (n) => `${n} schemas`,
            ),
          ]
        : []),
    ];
    return parts.length === 0 ? '–' : parts.join(', ');
  },
  add: {
    button: 'Add identity type',
    title: 'Add an identity type',
    name: 'Name',
    nameHint: 'What people read, for example “Loyalty number”.',
    code: 'Code',
    codeHint: 'Symbol used in messages and expressions. It cannot be changed later.',
    category: 'Category',
    categoryHint: 'It cannot be changed later.',
    action: 'Add',
    done: (name: string) => `${name} was added`,
  },
  edit: {
    action: (name: string) => `Rename ${name}`,
    title: 'Rename the identity type',
    fixed: 'Code and category are fixed once created.',
    done: (name: string) => `The name is now ${name}`,
  },
  remove: {
    action: (name: string) => `Delete ${name}`,
    done: (name: string) => `${name} was deleted`,
    usedTitle: (name: string) => `${name} cannot be deleted`,
    usedText: 'These use it. Give them another identity type first:',
    productNote:
      'In the product an identity type can never be deleted; here only one that nothing uses.',
  },
  unknown: {
    title: 'Your schemas and events use identity types that are not configured',
    add: (code: string) => `Add ${code}…`,
  },
  problems: {
    'identity/code-missing': () => 'Give it a code.',
    'identity/code-characters': (params) =>
      `${params['found'] === ' ' ? 'A space' : `“${params['found']}”`} cannot be in a code. Use letters, digits, underscore, point and minus, a letter or digit first.`,
    'identity/code-too-long': (params) =>
      `The code has ${params['length']} characters; at most ${params['limit']} are allowed.`,
    'identity/code-taken': (params) =>
      `The code ${params['code']} belongs to “${params['name']}”. Upper and lower case do not make a difference.`,
    'identity/name-missing': () => 'Give it a name.',
    'identity/name-too-long': (params) =>
      `The name has ${params['length']} characters; at most ${params['limit']} are allowed.`,
    'identity/name-taken': (params) =>
      `“${params['name']}” is the name of ${params['code']} already.`,
    'identity/category-unknown': (params) =>
      `There is no category “${params['category']}”. Choose one of the list.`,
    'identity/value-empty': () => 'An empty value identifies nobody.',
    'identity/value-form': (params) =>
      `“${params['value']}” does not look like a value of this type.`,
    'identity/value-not-normalised': (params) =>
      `“${params['value']}” is compared as “${params['expected']}”.`,
  } satisfies Record<IdentityDiagnosticCode, (params: DiagnosticParams) => string>,
};
