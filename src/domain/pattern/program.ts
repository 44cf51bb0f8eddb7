/**
 * Compiles the tree of a pattern into a program for the machine of `run.ts`: instructions that a set of threads works
 * through in step with the text, so that time grows with text times program and never with the ways to match.
 */
import { fail, succeed, type Result } from '#domain/base';
import type { Assertion } from './assertions.ts';
import type { CharSet } from './char-set.ts';
import type { ParsedPattern, PatternNode, RepeatNode } from './pattern-node.ts';
import type { PatternProblem } from './pattern-problem.ts';

export type Instruction =
  /** Reads one character of the set. */
  | { readonly kind: 'set'; readonly set: CharSet }
  /** Goes on at `first` and, with lower priority, at `second`. */
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; target: number }
  /** Notes the position as start (even slot) or end (odd slot) of a group. */
  | { readonly kind: 'save'; readonly slot: number }
  | { readonly kind: 'assertion'; readonly holds: Assertion }
  /** Starts a round of a loop whose body may match the empty text. */
  | { readonly kind: 'enter'; readonly bit: number }
  /** Ends such a round: a round that read nothing leaves the loop, as in Java. */
  | { readonly kind: 'leaveIfIdle'; readonly bit: number; exit: number }
  | { readonly kind: 'leave'; readonly bit: number }
  | { readonly kind: 'match' };

export interface PatternProgram {
  readonly instructions: readonly Instruction[];
  /** How many loops with possibly empty rounds stand inside one another at most. */
  readonly loopDepth: number;
  readonly groupCount: number;
}

/** Counted repetitions are written out; a program of this size still runs at a fair speed. */
const MAX_INSTRUCTIONS = 20_000;
const MAX_LOOP_DEPTH = 6;

/** Compiles a pattern; refuses one whose written-out repetitions grow too large. */
export function compileProgram(pattern: ParsedPattern): Result<PatternProgram, PatternProblem> {
  const compiler = new ProgramCompiler();
  compiler.emitNode(pattern.root);
  compiler.emit({ kind: 'match' });
  const { instructions, loopDepth } = compiler;
  if (instructions.length > MAX_INSTRUCTIONS) {
    return fail({ kind: 'unsupported', construct: 'size', position: 0 });
  }
  if (loopDepth > MAX_LOOP_DEPTH) {
    return fail({ kind: 'unsupported', construct: 'nesting', position: 0 });
  }
  return succeed({ instructions, loopDepth, groupCount: pattern.groupCount });
}

class ProgramCompiler {
  readonly instructions: Instruction[] = [];
  loopDepth = 0;
  #openLoops = 0;
  readonly #canBeEmpty = new Map<PatternNode, boolean>();

  emit(instruction: Instruction): void {
    this.instructions.push(instruction);
  }

  emitNode(node: PatternNode): void {
    // What is too large already is not made larger.
    if (this.instructions.length > MAX_INSTRUCTIONS) return;
    switch (node.kind) {
      case 'empty':
        return;
      case 'character':
        this.emit({ kind: 'set', set: (codePoint) => codePoint === node.codePoint });
        return;
      case 'set':
      case 'assertion':
        this.emit(node);
        return;
      case 'sequence':
        for (const part of node.parts) this.emitNode(part);
        return;
      case 'choice':
        this.#emitChoice(node.options);
        return;
      case 'group':
        this.emit({ kind: 'save', slot: node.index * 2 });
        this.emitNode(node.body);
        this.emit({ kind: 'save', slot: node.index * 2 + 1 });
        return;
      case 'repeat':
        this.#emitRepeat(node);
        return;
      default:
        node satisfies never;
    }
  }

  get #next(): number {
    return this.instructions.length;
  }

  /** split 1, 2; 1: first option; jump end; 2: split … */
  #emitChoice(options: readonly PatternNode[]): void {
    const jumps: { target: number }[] = [];
    for (const [index, option] of options.entries()) {
      if (index === options.length - 1) {
        this.emitNode(option);
        continue;
      }
      const split = { kind: 'split' as const, first: this.#next + 1, second: 0 };
      this.emit(split);
      this.emitNode(option);
      const jump = { kind: 'jump' as const, target: 0 };
      this.emit(jump);
      jumps.push(jump);
      split.second = this.#next;
    }
    for (const jump of jumps) jump.target = this.#next;
  }

  #emitRepeat(node: RepeatNode): void {
    if (node.max === 0) return;
    if (!this.#isEmptyable(node.body) || node.max === 1) {
      this.#emitRounds(node, () => this.emitNode(node.body));
      return;
    }
    const bit = this.#openLoops++;
    this.loopDepth = Math.max(this.loopDepth, this.#openLoops);
    const exits: { exit: number }[] = [];
    this.#emitRounds(node, () => {
      this.emit({ kind: 'enter', bit });
      this.emitNode(node.body);
      const idle = { kind: 'leaveIfIdle' as const, bit, exit: 0 };
      this.emit(idle);
      exits.push(idle);
    });
    for (const idle of exits) idle.exit = this.#next;
    this.emit({ kind: 'leave', bit });
    this.#openLoops--;
  }

  #emitRounds({ min, max, greedy }: RepeatNode, emitRound: () => void): void {
    for (let round = 0; round < min && this.#next <= MAX_INSTRUCTIONS; round++) emitRound();
    const skips: (() => void)[] = [];
    if (max === Infinity) {
      const start = this.#next;
      skips.push(this.#emitSkip(greedy));
      emitRound();
      this.emit({ kind: 'jump', target: start });
    }
    const optionalRounds = max === Infinity ? 0 : max - min;
    for (let round = 0; round < optionalRounds; round++) {
      if (this.#next > MAX_INSTRUCTIONS) break;
      skips.push(this.#emitSkip(greedy));
      emitRound();
    }
    for (const skip of skips) skip();
  }

  /** A choice between the code that follows and a place that is fixed by calling the result there. */
  #emitSkip(greedy: boolean): () => void {
    const split = { kind: 'split' as const, first: this.#next + 1, second: this.#next + 1 };
    this.emit(split);
    return () => {
      if (greedy) split.second = this.#next;
      else split.first = this.#next;
    };
  }

  #isEmptyable(node: PatternNode): boolean {
    const known = this.#canBeEmpty.get(node);
    if (known !== undefined) return known;
    const emptyable = this.#judgeEmptyable(node);
    this.#canBeEmpty.set(node, emptyable);
    return emptyable;
  }

  #judgeEmptyable(node: PatternNode): boolean {
    switch (node.kind) {
      case 'empty':
      case 'assertion':
        return true;
      case 'character':
      case 'set':
        return false;
      case 'sequence':
        return node.parts.every((part) => this.#isEmptyable(part));
      case 'choice':
        return node.options.some((option) => this.#isEmptyable(option));
      case 'group':
        return this.#isEmptyable(node.body);
      default:
        return node.min === 0 || this.#isEmptyable(node.body);
    }
  }
}
