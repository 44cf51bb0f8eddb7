/** Entry of a counting worker: judges the blocks of a log. */
import { serveCountingWorker } from './counting.ts';

serveCountingWorker(self);
