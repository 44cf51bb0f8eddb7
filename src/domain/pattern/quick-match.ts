/**
 * The fast way to ask whether a whole text matches: sets of threads become states that are remembered, so that a
 * character costs one look-up. Built as texts come by; for patterns whose only conditions are the ends of the text.
 */
import { anchorOf } from './assertions.ts';
import { LINE_TERMINATOR } from './predefined-sets.ts';
import type { PatternProgram } from './program.ts';

interface State {
  /** Instructions that read a character, and ends of the text still to be asked for. */
  readonly places: readonly number[];
  readonly acceptsEnd: boolean;
  /** The next state by code point, as far as known. */
  readonly latin: (State | undefined)[];
  readonly others: Map<number, State>;
}

/** States of an unlucky pattern double with every character; beyond this the machine is faster. */
const MAX_STATES = 500;
const MAX_OTHERS = 500;
const LATIN = 0x100;

export class QuickMatcher {
  readonly #program: PatternProgram;
  readonly #states = new Map<string, State>();
  #start: State | undefined;
  #isExhausted = false;

  constructor(program: PatternProgram) {
    this.#program = program;
  }

  /** True if the machine's `matches` can be asked here: no condition but the ends of the text. */
  static canRun(program: PatternProgram): boolean {
    return program.instructions.every(
      (instruction) =>
        instruction.kind !== 'assertion' || anchorOf(instruction.holds) !== undefined,
    );
  }

  /** True if the whole text matches; undefined where the machine has to answer. */
  matches(text: string): boolean | undefined {
    // `$` also holds before a last line terminator, which no state knows of.
    if (text !== '' && LINE_TERMINATOR(text.charCodeAt(text.length - 1))) return undefined;
    let state = (this.#start ??= this.#stateOf(this.#closure([0], true, false), true));
    for (let position = 0; position < text.length; position++) {
      let codePoint = text.charCodeAt(position);
      if (codePoint >= 0xd800 && codePoint <= 0xdbff) {
        codePoint = text.codePointAt(position) ?? codePoint;
        if (codePoint > 0xffff) position++;
      }
      const known = codePoint < LATIN ? state.latin[codePoint] : state.others.get(codePoint);
      state = known ?? this.#advance(state, codePoint);
      if (state.places.length === 0) return false;
      if (this.#isExhausted) return undefined;
    }
    return state.acceptsEnd;
  }

  #advance(state: State, codePoint: number): State {
    const { instructions } = this.#program;
    const reached: number[] = [];
    for (const at of state.places) {
      const instruction = instructions[at];
      if (instruction?.kind === 'set' && instruction.set(codePoint)) reached.push(at + 1);
    }
    const next = this.#stateOf(this.#closure(reached, false, false), false);
    if (codePoint < LATIN) state.latin[codePoint] = next;
    else if (state.others.size < MAX_OTHERS) state.others.set(codePoint, next);
    return next;
  }

  #stateOf(places: readonly number[], isStart: boolean): State {
    const key = isStart ? 'start' : places.join();
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    this.#isExhausted = this.#states.size >= MAX_STATES;
    const { instructions } = this.#program;
    const atEnd = this.#closure(places, isStart, true);
    const state: State = {
      places,
      acceptsEnd: atEnd.some((at) => instructions[at]?.kind === 'match'),
      latin: [],
      others: new Map(),
    };
    this.#states.set(key, state);
    return state;
  }

  /** Follows everything that reads no character; what asks for the end stays where it is until the end. */
  #closure(from: readonly number[], isStart: boolean, isEnd: boolean): readonly number[] {
    const { instructions, loopDepth } = this.#program;
    const seen = new Set<number>();
    const places = new Set<number>();
    const open = from.map((at) => ({ at, idleLoops: 0 }));
    for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
      const { at, idleLoops } = branch;
      const instruction = instructions[at];
      const place = (at << loopDepth) | idleLoops;
      if (instruction === undefined || seen.has(place)) continue;
      seen.add(place);
      switch (instruction.kind) {
        case 'set':
        case 'match':
          places.add(at);
          break;
        case 'assertion':
          if (anchorOf(instruction.holds) === 'start' ? isStart : isEnd) {
            open.push({ at: at + 1, idleLoops });
          } else if (anchorOf(instruction.holds) === 'end') {
            places.add(at);
          }
          break;
        case 'jump':
          open.push({ at: instruction.target, idleLoops });
          break;
        case 'split':
          open.push({ at: instruction.second, idleLoops }, { at: instruction.first, idleLoops });
          break;
        case 'enter':
          open.push({ at: at + 1, idleLoops: idleLoops | (1 << instruction.bit) });
          break;
        case 'leave':
          open.push({ at: at + 1, idleLoops: idleLoops & ~(1 << instruction.bit) });
          break;
        case 'leaveIfIdle': {
          const isIdle = (idleLoops & (1 << instruction.bit)) !== 0;
          open.push({ at: isIdle ? instruction.exit : at + 1, idleLoops });
          break;
        }
        default:
          open.push({ at: at + 1, idleLoops });
      }
    }
    return [...places].toSorted((a, b) => a - b);
  }
}
