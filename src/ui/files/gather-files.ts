/** The files behind a drop, folders walked through: the browser tells folders from files only while it drops. */

export interface GatheredFile {
  /** With the folders that it was found in: `model/datatypes/cart.schema.json`. */
  readonly path: string;
  readonly file: File;
}

/** A folder of more files than this is not a folder of schemas. */
const MOST_FILES = 20_000;

/** Starts at once, as it must: after the event the list is empty. */
export function gatherDropped(transfer: DataTransfer): Promise<readonly GatheredFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const files = [...transfer.files];
  const known = entries.filter((entry) => entry !== null);
  return known.length === 0 ? Promise.resolve(files.map(gathered)) : walk(known);
}

/** Files that were chosen, alone or as a folder. */
export function gathered(file: File): GatheredFile {
  return { path: file.webkitRelativePath || file.name, file };
}

async function walk(roots: readonly FileSystemEntry[]): Promise<readonly GatheredFile[]> {
  const found: GatheredFile[] = [];
  const waiting = [...roots];
  for (let entry = waiting.shift(); entry && found.length < MOST_FILES; entry = waiting.shift()) {
    if (entry.isFile) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) found.push({ path: entry.fullPath.replace(/^\//, ''), file });
    } else if (entry.isDirectory) {
      waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    }
  }
  return found;
}

/** A file that went away meanwhile is left out. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });
}

/** A reader hands out a folder in portions until an empty one. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
