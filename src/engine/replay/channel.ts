import type { CountingPort } from '#domain/log';

/** What a worker, its inside and a message port have in common. */
export interface Channel {
  postMessage(message: unknown, moving?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  /** A port is silent until it is started. */
  start?(): void;
}

/** One end of a channel as the domain uses it. */
export function portOf(channel: Channel): CountingPort {
  return {
    send: (message, moving) => channel.postMessage(message, moving ? [...moving] : []),
    listen(hear) {
      channel.addEventListener('message', (event) => hear(event.data));
      channel.start?.();
    },
  };
}
