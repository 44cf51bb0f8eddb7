export { FieldDetails } from './field-details.tsx';
export { fieldLabel } from './field-row.tsx';
export { fieldTypeLabel } from './field-type-label.ts';
export { SchemaTree, type FieldSelection, type SchemaTreeProps } from './schema-tree.tsx';
export { countShownFields, innermost, shownChildren } from './shown-fields.ts';
