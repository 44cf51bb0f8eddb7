import type * as Monaco from 'monaco-editor/editor';

/** Monaco's own interface, with its real types; the code comes with the first editor. */
export type MonacoApi = typeof Monaco;
