/**
 * The machine that runs a compiled pattern over a text, all threads in step (Thompson, Pike): time is bounded by text
 * times program. Threads are kept in order of priority, so that the match found is the one that Java's backtracking
 * finds first.
 */
import type { PatternProgram } from './program.ts';

/** Positions of the match and its groups: start and end of group n at 2n and 2n + 1, -1 where it took no part. */
export type Captures = readonly number[];

/** Threads that wait for a character, the most wanted first. */
interface ThreadList {
  readonly at: number[];
  readonly captures: Captures[];
}

/** A place still to be followed within one position of the text. */
interface Branch {
  readonly at: number;
  /** Loops, one bit each, whose current round has read nothing yet. */
  readonly idleLoops: number;
  readonly captures: Captures;
}

/**
 * Threads that were followed to the end in vain, by place and position. Walking over all matches of a text keeps
 * them from one search to the next; otherwise `a.*b|a` would search the rest of the text again for every `a`.
 */
export type DeadEnds = Set<number>;

const MAX_DEAD_ENDS = 1_000_000;

const NO_CAPTURES: Captures = [];
const MAX_STEPS = 2 ** 30;

export class PatternMachine {
  readonly #program: PatternProgram;
  /** For each instruction and set of idle loops the step in which it was reached last. */
  readonly #reached: Int32Array;
  #step = 0;

  constructor(program: PatternProgram) {
    this.#program = program;
    this.#reached = new Int32Array(program.instructions.length << program.loopDepth);
  }

  /** True if the whole text matches. */
  matches(text: string): boolean {
    return this.#run(text, 0, true, NO_CAPTURES, new Set()) !== undefined;
  }

  /** The first match that starts at or after a position; `deadEnds` are those of earlier searches in the text. */
  find(text: string, from: number, deadEnds: DeadEnds): Captures | undefined {
    const captures = Array.from<number>({ length: (this.#program.groupCount + 1) * 2 }).fill(-1);
    return this.#run(text, from, false, captures, deadEnds);
  }

  #run(
    text: string,
    from: number,
    whole: boolean,
    none: Captures,
    deadEnds: DeadEnds,
  ): Captures | undefined {
    const { instructions } = this.#program;
    let threads: ThreadList = { at: [], captures: [] };
    let nextThreads: ThreadList = { at: [], captures: [] };
    let found: Captures | undefined;
    /** Threads that might still have led to a match wanted more than the one found. */
    let inVain: number[] = [];
    let position = from;
    this.#nextStep();
    for (;;) {
      const mayStart = found === undefined && (!whole || position === from);
      if (mayStart) this.#follow(threads, 0, text, position, noted(none, 0, position));
      const codePoint = text.codePointAt(position);
      const nextPosition = position + (codePoint !== undefined && codePoint > 0xffff ? 2 : 1);
      this.#nextStep();
      for (let index = 0; index < threads.at.length; index++) {
        const at = threads.at[index] ?? 0;
        const thread = position * instructions.length + at;
        if (deadEnds.has(thread)) continue;
        if (found !== undefined) inVain.push(thread);
        const instruction = instructions[at];
        const captures = threads.captures[index] ?? none;
        if (instruction?.kind === 'match') {
          if (whole && codePoint !== undefined) continue;
          found = noted(captures, 1, position);
          inVain = [];
          // The threads after this one are less wanted.
          break;
        }
        if (instruction?.kind !== 'set' || codePoint === undefined) continue;
        if (instruction.set(codePoint)) {
          this.#follow(nextThreads, at + 1, text, nextPosition, captures);
        }
      }
      const isOver = nextThreads.at.length === 0 && (whole || found !== undefined);
      if (codePoint === undefined || isOver) {
        for (const thread of inVain) if (deadEnds.size < MAX_DEAD_ENDS) deadEnds.add(thread);
        return found;
      }
      [threads, nextThreads] = [nextThreads, threads];
      nextThreads.at.length = 0;
      nextThreads.captures.length = 0;
      position = nextPosition;
    }
  }

  #nextStep(): void {
    if (this.#step >= MAX_STEPS) {
      this.#reached.fill(0);
      this.#step = 0;
    }
    this.#step++;
  }

  /** Follows everything that reads no character, from one place, and lists where characters are read. */
  #follow(threads: ThreadList, at: number, text: string, position: number, start: Captures): void {
    const { instructions, loopDepth } = this.#program;
    const branches: Branch[] = [{ at, idleLoops: 0, captures: start }];
    for (let branch = branches.pop(); branch !== undefined; branch = branches.pop()) {
      let { at, idleLoops, captures } = branch;
      for (;;) {
        const instruction = instructions[at];
        if (instruction === undefined) break;
        const reads = instruction.kind === 'set' || instruction.kind === 'match';
        // Which rounds were idle no longer matters once a character is read.
        const place = (at << loopDepth) | (reads ? 0 : idleLoops);
        if (this.#reached[place] === this.#step) break;
        this.#reached[place] = this.#step;
        if (reads) {
          threads.at.push(at);
          threads.captures.push(captures);
          break;
        }
        switch (instruction.kind) {
          case 'jump':
            at = instruction.target;
            continue;
          case 'split':
            branches.push({ at: instruction.second, idleLoops, captures });
            at = instruction.first;
            continue;
          case 'save':
            captures = noted(captures, instruction.slot, position);
            break;
          case 'enter':
            idleLoops |= 1 << instruction.bit;
            break;
          case 'leave':
            idleLoops &= ~(1 << instruction.bit);
            break;
          case 'leaveIfIdle':
            if ((idleLoops & (1 << instruction.bit)) !== 0) {
              at = instruction.exit;
              continue;
            }
            break;
          default:
            if (!instruction.holds(text, position)) at = instructions.length;
        }
        at++;
      }
    }
  }
}

/** Captures with one position noted; where none are wanted, none are kept. */
function noted(captures: Captures, slot: number, position: number): Captures {
  return captures.length === 0 ? captures : captures.with(slot, position);
}
