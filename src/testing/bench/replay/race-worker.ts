/** Entry of the worker in which the same events are parsed and judged, in turns. */
import { race, type RaceOrder } from './race.ts';

self.addEventListener('message', ({ data }: MessageEvent<RaceOrder>) => {
  // A failure reaches the page as one of the worker.
  void race(data).then((result) => self.postMessage(result, { transfer: [] }), reportError);
});
