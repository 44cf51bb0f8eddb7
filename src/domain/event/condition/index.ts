export * from './form.ts';
export { readConditionForm } from './read-form.ts';
export { readAccess } from './access.ts';
