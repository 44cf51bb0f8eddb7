export * from './clause-form.ts';
export { clauseField, type ClauseField, type ClauseKind } from './clause-field.ts';
export {
  CLAUSE_OPERATORS,
  SIZE_COMPARISONS,
  WINDOW_UNITS,
  hasCaseSwitch,
  operatorRow,
  operatorsFor,
  valueTypeOf,
  type ClauseOperator,
  type SizeComparison,
  type ValueShape,
  type WindowUnit,
} from './operators.ts';
export { clauseProblem, EXPECTED, type ClauseProblem } from './clause-problem.ts';
export { literalText } from './literal.ts';
export { momentInZone, momentParts, type MomentParts } from './moment-text.ts';
export type * from './undrawable.ts';
export { MOST_CLAUSES, readClauseForm, type FormReading } from './read-form.ts';
export { clauseText, writeClauseForm, type FormOwner, type WrittenForm } from './write-form.ts';
export * from './edit-form.ts';
export { movePart, type MoveDirection } from './move-part.ts';
export * from './reconcile.ts';
export { storedClauseForm } from './stored-form.ts';
