export * from './calendar.ts';
export * from './moments.ts';
export * from './date-text.ts';
