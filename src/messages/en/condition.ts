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
};
