export * from './json-text.ts';
export * from './message.ts';
