/** From the bytes of a chosen or dropped file to texts: one, or those of a zip. What cannot be read is told by name. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { decodeText } from './decode-text.ts';

export type FileProblem =
  | 'tooLarge'
  | 'notText'
  | 'damagedZip'
  /** More files, or more of them unpacked, than anybody's schemas: a zip bomb, or the wrong file. */
  | 'zipTooLarge';

export type FileReading =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problem: FileProblem };

/** Bytes of one text, and of all texts of one zip; files in a zip. */
export const FILE_LIMITS = {
  textBytes: 32 * 1024 * 1024,
  unzippedBytes: 96 * 1024 * 1024,
  files: 5000,
} as const;

/** Reads a file; a zip gives those of its files that `wants` accepts by their name. */
export function readBytes(
  name: string,
  bytes: Uint8Array,
  wants: (name: string) => boolean,
): readonly FileReading[] {
  if (isZip(bytes)) return readZip(name, bytes, wants);
  if (bytes.length > FILE_LIMITS.textBytes) return [{ name, problem: 'tooLarge' }];
  return [readText(name, bytes)];
}

function readText(name: string, bytes: Uint8Array): FileReading {
  const text = decodeText(bytes);
  return text === undefined ? { name, problem: 'notText' } : { name, text };
}

function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

function readZip(
  name: string,
  bytes: Uint8Array,
  wants: (name: string) => boolean,
): readonly FileReading[] {
  const skipped: FileReading[] = [];
  let total = 0;
  let count = 0;
  // The sizes are those of the directory; what unpacks to more than it says is cut there, and no text any more.
  const filter = (file: UnzipFileInfo): boolean => {
    if (!wants(file.name) || isHidden(file.name)) return false;
    total += file.originalSize;
    count += 1;
    if (total > FILE_LIMITS.unzippedBytes || count > FILE_LIMITS.files) return false;
    if (file.originalSize <= FILE_LIMITS.textBytes) return true;
    skipped.push({ name: `${name}/${file.name}`, problem: 'tooLarge' });
    return false;
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter }));
    if (total > FILE_LIMITS.unzippedBytes || count > FILE_LIMITS.files) {
      return [{ name, problem: 'zipTooLarge' }];
    }
    return [...files.map(([path, content]) => readText(`${name}/${path}`, content)), ...skipped];
  } catch {
    return [{ name, problem: 'damagedZip' }];
  }
}

/** What packers add on their own account. */
function isHidden(path: string): boolean {
  return path.startsWith('__MACOSX/') || path.split('/').some((part) => part.startsWith('.'));
}
