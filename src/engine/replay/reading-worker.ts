/** Entry of the reading worker: reads a log and feeds the counting workers. */
import { serveReading } from './reading.ts';

serveReading(self);
