/** What a save and a new version of a schema need of schemas. A file of its own, fetched when the first of them happens. */
export { snapshotToSave, updateSchema } from '#domain/workspace';
