export { FieldDetails } from './field-details.tsx';
export { fieldLabel } from './field-row.tsx';
export { SchemaTree, type FieldSelection, type SchemaTreeProps } from './schema-tree.tsx';
export { selectionStates } from './selection-states.ts';
export { countShownFields, shownChildren } from './shown-fields.ts';
