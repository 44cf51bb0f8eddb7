export type * from './types.ts';
export type * from './value.ts';
export type * from './shape.ts';
export type * from './scope.ts';
export type * from './explanation.ts';
export type * from './functions/function-definition.ts';
