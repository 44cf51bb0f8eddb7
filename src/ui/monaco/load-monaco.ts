import type * as Monaco from 'monaco-editor/editor';

/** Monaco's own interface, with its real types. */
export type MonacoApi = typeof Monaco;

/** Fetches Monaco once: to register a language or a theme before or while an editor shows. */
export async function loadMonaco(): Promise<MonacoApi> {
  const { monaco } = await import('./monaco-module.ts');
  return monaco;
}

/** A JSON schema (draft-07) for the editors whose `path` matches. */
export interface JsonHelp {
  /** A name of its own, for example `declic://schemas/web`; it is never fetched. */
  readonly uri: string;
  /** Paths of the editors it is for, `*` allowed. */
  readonly fileMatch: readonly string[];
  readonly schema: unknown;
}

const helps = new Map<string, JsonHelp>();

/**
 * Gives JSON editors completion, hover and validation from a schema, until the returned function is
 * called. Editors with other paths keep theirs.
 */
export function provideJsonHelp(help: JsonHelp): () => void {
  helps.set(help.uri, help);
  void applyHelps();
  return () => {
    if (helps.get(help.uri) !== help) return;
    helps.delete(help.uri);
    void applyHelps();
  };
}

async function applyHelps(): Promise<void> {
  const { jsonDefaults } = await import('./monaco-module.ts');
  jsonDefaults.setDiagnosticsOptions({
    validate: true,
    allowComments: false,
    enableSchemaRequest: false,
    schemas: [...helps.values()].map((help) => ({ ...help, fileMatch: [...help.fileMatch] })),
  });
}
