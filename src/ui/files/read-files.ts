import type { GatheredFile } from './gather-files.ts';
import type { FileReading } from './read-file.ts';

/** Larger files are not even opened; a zip may hold much that nobody wants. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Reads gathered files one after the other; of folders and zips those that `wants` accepts by their name. */
export async function readFiles(
  files: readonly GatheredFile[],
  wants: (name: string) => boolean,
): Promise<readonly FileReading[]> {
  // Unzipping comes with the first file, not with the screen.
  const { readBytes } = await import('./read-file.ts');
  const readings: FileReading[] = [];
  for (const { path, file } of files) {
    const isInFolder = path.includes('/');
    if (isInFolder && !wants(path) && !path.endsWith('.zip')) continue;
    if (file.size > LARGEST_FILE) {
      readings.push({ name: path, problem: 'tooLarge' });
      continue;
    }
    readings.push(...readBytes(path, new Uint8Array(await file.arrayBuffer()), wants));
  }
  return readings;
}
