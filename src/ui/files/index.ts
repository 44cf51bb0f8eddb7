export { downloadText } from './download-text.ts';
export { fetchBesidePage } from './fetch-beside-page.ts';
export { gathered, type GatheredFile } from './gather-files.ts';
export { readFiles } from './read-files.ts';
export type { FileProblem, FileReading } from './read-file.ts';
export { FileDropArea, readTextFiles, type TextFile } from './file-drop-area.tsx';
