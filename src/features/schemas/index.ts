export { SchemaListPage } from './schema-list-page.tsx';
export { SchemaPage } from './schema-page.tsx';
