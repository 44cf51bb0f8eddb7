/** Entry of the worker that draws the log, so that the page whose tasks are measured has no rubbish of it to collect. */
import { EVENT_COUNT } from '../trigger/events.ts';
import { drawLog } from './event-lines.ts';

self.postMessage(new Blob([drawLog(EVENT_COUNT)]), { transfer: [] });
