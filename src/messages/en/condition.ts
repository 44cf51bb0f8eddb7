/** The expression editor: event ID condition and other expressions of an event. */
export const condition = {
  label: 'Event ID condition',
  placeholder: 'Add a condition, for example @event{Name.field} == "value"',
  insertField: 'Insert a field',
  hideFields: 'Hide fields',
  fieldsOf: (schema: string) => `Fields of ${schema}`,
  insertHint: 'Enter or double-click inserts the field.',
  format: 'Format',
  needsSchema: 'Select a schema first.',
  leaveEditor: 'Press Escape, then Tab, to leave the editor.',
  holdsFor: 'Clauses for the payload on the right',
  clauseTrue: 'true',
  clauseFalse: 'false',
  clauseSkipped: 'not evaluated',
  fix: (fix: string) => `Fix: ${fix}`,
};
