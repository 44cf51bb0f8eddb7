export { definitionActions } from './definition-actions.ts';
export { DefinitionFormContext, type DefinitionForm } from './definition-form.ts';
export { DefinitionPane } from './definition-pane.tsx';
export { toDefinition, toValues, type DefinitionValues } from './definition-values.ts';
export { useDefinitionDraft } from './use-definition-draft.ts';
