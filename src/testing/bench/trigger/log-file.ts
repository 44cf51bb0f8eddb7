/** The events of a run in one file, a line each, so that no process has to draw them while another is timed. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { EventText } from './contender.ts';
import { EVENT_COUNT, eventText } from './events.ts';

const LINE_END = 0x0a;

export function writeLog(file: string): void {
  const lines = Array.from({ length: EVENT_COUNT }, (_, index) => `${eventText(index)}\n`);
  writeFileSync(file, lines.join(''));
}

/** The lines of such a file. */
export class EventLog {
  private readonly bytes: Buffer;
  private readonly starts: readonly number[];

  constructor(file: string) {
    this.bytes = readFileSync(file);
    const starts = [0];
    for (
      let at = this.bytes.indexOf(LINE_END);
      at >= 0;
      at = this.bytes.indexOf(LINE_END, at + 1)
    ) {
      starts.push(at + 1);
    }
    this.starts = starts;
  }

  /** So many events from an index on; behind the last comes the first. Texts are new, as if just read. */
  events(from: number, count: number): readonly EventText[] {
    const total = this.starts.length - 1;
    return Array.from({ length: count }, (_, offset) => {
      const line = (from + offset) % total;
      const [start = 0, next = 0] = [this.starts[line], this.starts[line + 1]];
      const end = next - 1;
      return { text: this.bytes.toString('utf8', start, end), bytes: this.bytes, start, end };
    });
  }
}
