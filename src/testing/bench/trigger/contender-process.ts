/** The process of one contender: answers the questions of the report. Started with its name and the file of events. */
import process from 'node:process';
import { processorMilliseconds } from '../measure.ts';
import { ADVERSARIAL_SETS } from './adversarial-rules.ts';
import type { Contender, EventText, Prepared } from './contender.ts';
import { contenderOf } from './contenders.ts';
import { EventLog } from './log-file.ts';
import type { Answer, From, Question, RuleSet } from './protocol.ts';
import type { Rule } from './rule.ts';
import { workloadRules } from './rules.ts';

/** Answers until the report lets go. */
export function answerQuestions(name: string, logFile: string): void {
  const respondent = new Respondent(contenderOf(name), new EventLog(logFile));
  process.on('message', (question: Question) => {
    respondent.answer(question).then(
      (answer) => process.send?.({ answer }),
      (error: unknown) => process.send?.({ error: String(error) }),
    );
  });
}

class Respondent {
  private readonly contender: Contender;
  private readonly log: EventLog;
  private prepared: Prepared | undefined;
  /** Adds up what came out, so that nothing is optimised away. */
  private sum = 0;

  constructor(contender: Contender, log: EventLog) {
    this.contender = contender;
    this.log = log;
  }

  async answer(question: Question): Promise<Answer> {
    switch (question.ask) {
      case 'prepare': {
        const rules = rulesOf(question.rules).filter(this.contender.expresses);
        const start = processorMilliseconds();
        this.prepared = this.contender.prepare(rules);
        return { seconds: (processorMilliseconds() - start) / 1000, rules: rules.length };
      }
      case 'counts':
        return {
          text: await this.counts('text', question.events),
          object: await this.counts('object', question.events),
        };
      case 'warmUp':
        return this.warmUp(question.from, question.milliseconds);
      case 'round':
        return { seconds: await this.time(question.from, question.first, question.events) };
      case 'compile': {
        const compile = this.contender.compiling?.(rulesOf(question.rules));
        collectGarbage();
        const start = processorMilliseconds();
        compile?.();
        return { seconds: (processorMilliseconds() - start) / 1000 };
      }
      case 'change':
        return { seconds: this.changes(question.rules, question.times) };
      case 'statistics':
        return this.prepared?.statistics?.() ?? {};
    }
  }

  private changes(rules: RuleSet, times: number): readonly number[] {
    const change = this.contender.changing?.(rulesOf(rules));
    if (!change) return [];
    return Array.from({ length: times }, () => {
      const start = processorMilliseconds();
      change();
      return (processorMilliseconds() - start) / 1000;
    });
  }

  private async counts(from: From, events: number): Promise<readonly number[]> {
    const counts: number[] = [];
    for (const event of this.log.events(0, events)) {
      counts.push(await this.run(from, [event], false));
    }
    return counts;
  }

  /** Batches that grow while there is time; the last says what an event costs. */
  private async warmUp(from: From, milliseconds: number): Promise<Answer> {
    let [events, first, seconds] = [1, 0, 0];
    const end = processorMilliseconds() + milliseconds;
    do {
      seconds = await this.time(from, first, events);
      first += events;
      if (seconds < milliseconds / 8000) events = Math.min(events * 2, 2048);
    } while (processorMilliseconds() < end);
    return { secondsPerEvent: seconds / events };
  }

  private async time(from: From, first: number, events: number): Promise<number> {
    const records = this.log.events(first, events);
    let seconds = 0;
    await this.run(from, records, true, (run) => (seconds = run));
    return seconds;
  }

  /** Counts of all records together; only the counting is timed. */
  private async run(
    from: From,
    records: readonly EventText[],
    quiet: boolean,
    timed?: (seconds: number) => void,
  ): Promise<number> {
    const { fromText, fromObject } = this.prepared ?? notPrepared();
    const objects = from === 'object' ? records.map(({ text }) => JSON.parse(text) as object) : [];
    if (quiet) collectGarbage();
    let sum = 0;
    const start = processorMilliseconds();
    if (from === 'text') {
      for (const record of records) {
        const count = fromText(record);
        sum += typeof count === 'number' ? count : await count;
      }
    } else {
      for (const event of objects) {
        const count = fromObject(event);
        sum += typeof count === 'number' ? count : await count;
      }
    }
    timed?.((processorMilliseconds() - start) / 1000);
    this.sum += sum;
    return sum;
  }
}

function notPrepared(): never {
  throw new Error('no rules yet');
}

function rulesOf(set: RuleSet): readonly Rule[] {
  if (set.of === 'workload') return workloadRules(set.count).map(({ rule }) => rule);
  return ADVERSARIAL_SETS[set.name]?.() ?? [];
}

/** Of the young objects alone: what a round leaves is not paid by the next. */
function collectGarbage(): void {
  const collect = (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc;
  collect?.({ type: 'minor' });
}
