/**
 * One entry of the function table (expression-language.md §9). Parser, checker, compiler, completion, hover and the
 * help panel read it; adding a function touches one file of this folder and the catalogues.
 */
import type { DiagnosticParams } from '#domain/base';
import type { ValueType } from '../types.ts';
import type { Value } from '../value.ts';

export type FunctionCategory =
  | 'string'
  | 'list'
  | 'aggregation'
  | 'conversion'
  | 'date'
  | 'math'
  | 'audience';

/** Why a constant argument will never work: an unknown zone, a malformed pattern (§9.1, R-60, R-64, R-74). */
export interface ConstantProblem {
  readonly code:
    | 'type/unknown-zone'
    | 'type/unknown-date-part'
    | 'type/malformed-pattern'
    | 'type/unsupported-pattern';
  readonly params: DiagnosticParams;
}

export interface Parameter {
  /** Name for signature help, for example `text`. */
  readonly name: string;
  readonly type: ValueType;
  /** Must be a literal, parentheses around it do not matter (§9). */
  readonly constant?: true;
  /** Judges an argument that happens to be a literal; called for every literal argument. */
  readonly judgeConstant?: (value: Value) => ConstantProblem | undefined;
  /** What completion offers here. */
  readonly offers?: 'zone' | 'datePart' | 'audience' | 'attribute';
}

/** What one evaluation may ask of the world. The clock stands still during one evaluation (§9.5). */
export interface Environment {
  /** Epoch nanoseconds, UTC. */
  readonly now: bigint;
  /** 0 inclusive to 1 exclusive. */
  random(): number;
  uuid(): string;
  /** Whether the profile is a member (status realized or existing) of the named audience. */
  inAudience(name: string): boolean;
}

export type Evaluate = (args: readonly Value[], environment: Environment) => Value;

export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly result: ValueType;
  /** Total: handles null arguments as §4.5 and the entry say, never throws. */
  readonly evaluate: Evaluate;
  /**
   * Optional specialisation when arguments are literals (`undefined` where they are not), so that a pattern or a zone
   * is read once and not for every payload. Must give the same results as `evaluate`.
   */
  readonly prepare?: (constants: readonly (Value | undefined)[]) => Evaluate;
}

/** An example that a test executes: expression without references, and the canonical text of its result. */
export interface FunctionExample {
  readonly expression: string;
  readonly result: string;
}

export interface FunctionDefinition {
  readonly name: string;
  readonly category: FunctionCategory;
  readonly signatures: readonly Signature[];
  readonly examples: readonly FunctionExample[];
}
