import { plural } from '../plural.ts';

/** The expression editor: event ID condition and other expressions of an event. */
export const condition = {
  label: 'Event ID condition',
  placeholder: 'Add a condition. Type @ to pick a field.',
  insertField: 'Insert a field',
  hideFields: 'Hide fields',
  fieldsOf: (schema: string) => `Fields of ${schema}`,
  insertHint: 'Enter, a double click or dragging inserts the field.',
  format: 'Format',
  needsSchema: 'Select a schema first, then add a condition.',
  leaveEditor: 'Press Escape, then Tab, to leave the editor.',
  holdsFor: 'Clauses for the payload on the right',
  clauseTrue: 'true',
  clauseFalse: 'false',
  clauseSkipped: 'not evaluated',
  fix: (fix: string) => `Fix: ${fix}`,
  hover: {
    value: (text: string) => `Value in the payload: ${text}`,
    noValue: 'no value',
    moreSignatures: (count: number) =>
      plural(
        'en',
        count,
        (n) => `and ${n} more form`,
        (n) => `and ${n} more forms`,
      ),
    gives: (example: string, result: string) => `${example} gives ${result}`,
  },
  help: {
    open: 'Language help',
    title: 'Language help',
    close: 'Close the language help',
    search: 'Search the language',
    searchHint: 'A function, an operator or what it should do',
    noMatch: (query: string) => `Nothing in the language matches “${query}”.`,
    found: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} entry`,
        (n) => `${n} entries`,
      ),
    insert: (name: string) => `Insert ${name}`,
    insertShort: 'Insert',
    signatures: 'Forms',
    examples: 'Examples',
    gives: 'gives',
    groups: {
      words: 'Fields and words',
      operators: 'Operators',
      pathFunctions: 'Lists and maps, inside a field',
      string: 'Text functions',
      conversion: 'Conversion functions',
      date: 'Date functions',
      list: 'List functions',
      aggregation: 'Counting and totals',
      math: 'Number functions',
      audience: 'Audience functions',
    },
  },
};
