/** One thread's counting of an edit: every record offered to a definition as it was saved and as it is typed. */
import { createRecordJudge, type Engine, type JudgedEvent, type Moment } from '#domain/trigger';
import type { RecordCounter, RecordSink } from './record-counter.ts';
import type { EditTally } from './replay-tally.ts';
import { SampleKeeper, type SampleList } from './sample-keeper.ts';

export interface EditEngines {
  /** Of the saved definition alone; null for a new event. */
  readonly saved: Engine | null;
  /** Of the draft alone: the two share a name, one engine cannot hold both. */
  readonly draft: Engine;
}

export class EditCounter implements RecordCounter<EditTally> {
  readonly sink: RecordSink;
  events = 0;
  #gained = 0;
  #lost = 0;
  #unchanged = 0;
  readonly #gainedSamples: SampleList = [];
  readonly #lostSamples: SampleList = [];
  readonly #unchangedSamples: SampleList = [];
  readonly #keeper = new SampleKeeper();
  /** Whether the saved definition matched, by event of the record at hand. */
  readonly #before: boolean[] = [];
  #at = 0;
  readonly #isDraftBroken: boolean;

  constructor({ saved, draft }: EditEngines, moment: Moment) {
    this.#isDraftBroken = !draft.events.some(
      (event) => event.takesPart && event.recognition.by !== 'nothing',
    );
    const before = saved && createRecordJudge(saved, { moment });
    const after = createRecordJudge(draft, { moment });
    const remember = (event: JudgedEvent): void => void this.#before.push(isMatched(event));
    const compare = (event: JudgedEvent): void => this.#compare(event);
    this.sink = {
      bytes: (bytes, start, end, line) => {
        this.#begin(line);
        before?.judgeBytes(bytes, start, end, remember);
        after.judgeBytes(bytes, start, end, compare);
        this.#keeper.endBytes(bytes, start, end);
      },
      value: (value, line) => {
        this.#begin(line);
        before?.judgeValue(value, remember);
        after.judgeValue(value, compare);
        this.#keeper.endValue(value);
      },
      problem: () => {},
    };
  }

  tally(): EditTally {
    return {
      events: this.events,
      gained: this.#gained,
      lost: this.#lost,
      unchanged: this.#unchanged,
      gainedSamples: [...this.#gainedSamples],
      lostSamples: [...this.#lostSamples],
      unchangedSamples: [...this.#unchangedSamples],
      isDraftBroken: this.#isDraftBroken,
    };
  }

  #begin(line: number): void {
    this.#keeper.begin(line);
    this.#before.length = 0;
    this.#at = 0;
  }

  #compare(event: JudgedEvent): void {
    this.events += 1;
    this.#keeper.next();
    const was = this.#before[this.#at] === true;
    this.#at += 1;
    const is = isMatched(event);
    if (is && was) {
      this.#unchanged += 1;
      this.#keeper.offer(this.#unchangedSamples, event);
    } else if (is) {
      this.#gained += 1;
      this.#keeper.offer(this.#gainedSamples, event);
    } else if (was) {
      this.#lost += 1;
      this.#keeper.offer(this.#lostSamples, event);
    }
  }
}

function isMatched({ outcomes }: JudgedEvent): boolean {
  return outcomes.some(({ code }) => code === 'matched');
}
