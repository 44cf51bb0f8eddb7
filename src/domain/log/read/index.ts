export { createLogSplitter, type LogSplitter, type LogSplitterOptions } from './log-splitter.ts';
export { readRecords, type ReadRecordsOptions } from './read-records.ts';
export { columnTypes, type ColumnType, type TypeOfColumn } from './column-types.ts';
export { createGunzip, isGzip, type Gunzip } from './gunzip.ts';
