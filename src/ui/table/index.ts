export { DataTable, type TableColumn, type TableSort } from './data-table.tsx';
export { RowLink } from './row-link.tsx';
