import type { FirstMessages } from '../messages.ts';
import { shell } from './shell.ts';
import { events } from './events.ts';
import { workspace } from './workspace.ts';
import { storage } from './storage.ts';

/** Ce que dit le premier écran. */
export const first: FirstMessages = { shell, events, workspace, storage };
