/** Names of files in folders and zips that may hold schemas or descriptors; a model also has examples and texts. */
export function isSchemaFile(name: string): boolean {
  return name.endsWith('.json') && !/\.(?:example|invalid)\.\d+\.json$/.test(name);
}
