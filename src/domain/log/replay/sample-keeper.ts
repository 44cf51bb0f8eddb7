/**
 * The samples of one thread: for each thing counted a few events of the first lines, together not larger than agreed.
 * The text of an event is made only when it is kept.
 */
import { decodeUtf8, stringifyJson, type JsonObject, type JsonValue } from '#domain/base';
import type { JudgedEvent } from '#domain/trigger';
import { SAMPLE_CHARACTERS_KEPT, SAMPLES_KEPT, type ReplaySample } from './replay-tally.ts';

/** First lines first. */
export type SampleList = ReplaySample[];

/** An event of the record at hand that is to be kept. */
interface Wanted {
  readonly list: SampleList;
  readonly payload: JsonObject | undefined;
}

export class SampleKeeper {
  #room: number;
  #isFull = false;
  #line = 0;
  #events = 0;
  readonly #wanted: Wanted[] = [];

  /** `room` is how many characters all samples may have. */
  constructor(room: number = SAMPLE_CHARACTERS_KEPT) {
    this.#room = room;
  }

  /** The events that follow belong to the record of this line. */
  begin(line: number): void {
    this.#line = line;
    this.#events = 0;
  }

  /** Says that the record has another event. */
  next(): void {
    this.#events += 1;
  }

  /** Keeps the event at hand in a list, if it is one of the first. */
  offer(list: SampleList, event: JudgedEvent): void {
    if (list.length >= SAMPLES_KEPT) {
      const last = list.at(-1);
      if (last !== undefined && this.#line >= last.line) return;
    } else if (this.#isFull) {
      return;
    }
    this.#wanted.push({ list, payload: event.payload() });
  }

  /** The record at hand was a JSON text. */
  endBytes(bytes: Uint8Array, start: number, end: number): void {
    if (this.#wanted.length > 0) this.#end(() => decodeUtf8(bytes, start, end));
  }

  /** The record at hand was JSON already. */
  endValue(value: JsonValue): void {
    if (this.#wanted.length > 0) this.#end(() => stringifyJson(value, { indent: 0 }));
  }

  /** Only a record of one event stands for that event as it is. */
  #end(wholeRecord: () => string | undefined): void {
    const isWhole = this.#events === 1;
    const whole = isWhole ? wholeRecord()?.trim() : undefined;
    for (const { list, payload } of this.#wanted) {
      const text = isWhole ? whole : payload && stringifyJson(payload, { indent: 0 });
      if (text !== undefined) this.#keep(list, { line: this.#line, text });
    }
    this.#wanted.length = 0;
  }

  #keep(list: SampleList, sample: ReplaySample): void {
    const dropped = list.length >= SAMPLES_KEPT ? list.pop() : undefined;
    this.#room += dropped?.text.length ?? 0;
    if (sample.text.length > this.#room) {
      this.#isFull = true;
      return;
    }
    this.#room -= sample.text.length;
    const behind = list.findIndex(({ line }) => line > sample.line);
    list.splice(behind < 0 ? list.length : behind, 0, sample);
  }
}

/** The first lines of several lists, as every order of merging finds them. */
export function firstSamples(
  a: readonly ReplaySample[],
  b: readonly ReplaySample[],
): readonly ReplaySample[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return [...a, ...b].sort(byLine).slice(0, SAMPLES_KEPT);
}

function byLine(a: ReplaySample, b: ReplaySample): number {
  return a.line - b.line || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
