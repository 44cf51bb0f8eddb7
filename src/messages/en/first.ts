import { shell } from './shell.ts';
import { events } from './events.ts';
import { workspace } from './workspace.ts';
import { storage } from './storage.ts';

/** What the first screen says: the frame, the list of events, the state of storage. Loaded before anything is shown. */
export const first = { shell, events, workspace, storage };
