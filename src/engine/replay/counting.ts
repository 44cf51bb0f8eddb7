/** What a counting worker does: the page hands it a port, and the reading worker speaks to it through that. */
import { serveCounting } from '#domain/log';
import { portOf, type Channel } from './channel.ts';
import { createPreparation, type ReplayJob } from './replay-job.ts';

/** Counts for whoever is at the other end of the port that comes through the channel. */
export function serveCountingWorker(channel: Channel): void {
  const prepare = createPreparation();
  portOf(channel).listen((port) =>
    serveCounting(portOf(port as MessagePort), (job) => prepare(job as ReplayJob)),
  );
}
