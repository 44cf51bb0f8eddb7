import { plural } from '../plural.ts';

/** Words about the fields of a schema: tree, details, selection. */
export const fields = {
  tree: (schema: string) => `Fields of ${schema}`,
  search: 'Search fields by title or path',
  noMatch: (query: string) => `No field matches “${query}”.`,
  noMatchHint: 'Search looks at titles, names and paths. Try a part of the word.',
  noneSelected: 'No field is selected.',
  matches: (count: number) =>
    plural(
      'en',
      count,
      (n) => `${n} field found`,
      (n) => `${n} fields found`,
    ),
  count: (count: number) =>
    plural(
      'en',
      count,
      (n) => `${n} field`,
      (n) => `${n} fields`,
    ),
  required: 'required',
  requiredHint: 'A payload without this field is refused.',
  deprecated: 'deprecated',
  deprecatedHint: 'Marked as outdated in the schema; still works.',
  primaryIdentity: 'primary identity',
  identity: 'identity',
  identityOf: (namespace: string, primary: boolean) =>
    primary ? `Primary identity: ${namespace}` : `Identity: ${namespace}`,
  types: {
    string: 'string',
    number: 'double',
    long: 'long',
    int: 'integer',
    short: 'short',
    byte: 'byte',
    boolean: 'boolean',
    date: 'date',
    'date-time': 'date-time',
    object: 'object',
    array: 'list',
    map: 'map',
    any: 'any type',
  },
  listOf: (type: string) => `list of ${type}`,
  mapOf: (type: string) => `map of ${type}`,
  enumeration: 'one of a list',
  details: {
    label: 'Details of the field',
    nothing: 'Choose a field in the tree to see its path, type and constraints.',
    path: 'Path',
    copyPath: 'Copy path',
    name: 'Name',
    type: 'Type',
    description: 'Description',
    constraints: 'Constraints',
    values: 'Allowed values',
    valuesHint: 'Any other value is refused.',
    suggestions: 'Suggested values',
    suggestionsHint: 'Other values are accepted.',
    defaultValue: 'Default',
    defaultHint: 'For information only: it is never filled in.',
    example: 'Example',
    examples: 'Examples',
    identity: 'Identity',
    moreValues: (count: number) =>
      plural(
        'en',
        count,
        (n) => `Show ${n} more`,
        (n) => `Show ${n} more`,
      ),
  },
  constraints: {
    format: (value: string) => `Format ${value}`,
    pattern: (value: string) => `Must match ${value}`,
    minLength: (value: number) =>
      plural(
        'en',
        value,
        (n) => `At least ${n} character`,
        (n) => `At least ${n} characters`,
      ),
    maxLength: (value: number) =>
      plural(
        'en',
        value,
        (n) => `At most ${n} character`,
        (n) => `At most ${n} characters`,
      ),
    minimum: (value: string) => `At least ${value}`,
    maximum: (value: string) => `At most ${value}`,
    exclusiveMinimum: (value: string) => `More than ${value}`,
    exclusiveMaximum: (value: string) => `Less than ${value}`,
    minItems: (value: number) =>
      plural(
        'en',
        value,
        (n) => `At least ${n} entry`,
        (n) => `At least ${n} entries`,
      ),
    maxItems: (value: number) =>
      plural(
        'en',
        value,
        (n) => `At most ${n} entry`,
        (n) => `At most ${n} entries`,
      ),
    uniqueItems: 'No entry twice',
  },
};
