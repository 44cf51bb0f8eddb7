export { DataTable } from './data-table.tsx';
export { RowLink } from './row-link.tsx';
export type { TableColumn, TableSort } from './table-column.ts';
