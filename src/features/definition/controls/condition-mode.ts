import { storedChoice } from '#ui/preferences';

/** How a person edits conditions, remembered on this device. */
export type ConditionMode = 'clauses' | 'text';

export const conditionMode = storedChoice<ConditionMode>('condition-editor', ['clauses', 'text']);
