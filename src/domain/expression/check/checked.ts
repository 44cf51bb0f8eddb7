/** Third stage's result: what compiler, explainer and editor need to know of a parsed expression. */
import type { SourceRange } from '#domain/base';
import type { ExpressionDiagnostic } from '../diagnostics.ts';
import type { Signature } from '../functions/function-definition.ts';
import type { ExpressionContext } from '../scope.ts';
import type {
  CallNode,
  CallStep,
  ExpressionNode,
  FieldReferenceNode,
  LoopReferenceNode,
  PathStep,
  ReferenceSource,
} from '../syntax/nodes.ts';
import type { ParsedExpression } from '../syntax/parser.ts';
import type { ValueType } from '../types.ts';
import type { Position } from './position.ts';

/** A field of an event that an expression reads. */
export interface FieldUse {
  /** Path as in a selection: `productListItems[].SKU`, `identityMap`; a map is one field. */
  readonly path: string;
  readonly range: SourceRange;
  readonly event: string;
}

export type ReferenceNode = FieldReferenceNode | LoopReferenceNode;

export interface ResolvedField {
  readonly kind: 'field';
  readonly name: string;
  /** The field itself holds a collection, which flattens into one that it is reached from. */
  readonly collection: boolean;
  readonly from: Position;
  readonly to: Position;
}

export interface ResolvedCall {
  readonly kind: 'call';
  readonly call: CallStep;
  readonly from: Position;
  readonly to: Position;
}

export type ResolvedStep = ResolvedField | ResolvedCall;

/** A path whose every step is known: where it starts, and what each step leads to. */
export interface ResolvedPath {
  readonly source: ReferenceSource;
  /** Names of the event, of the data source and its field group, or of the action; empty for a loop variable. */
  readonly root: readonly string[];
  readonly start: Position;
  readonly steps: readonly ResolvedStep[];
  readonly end: Position;
  /** The field as a selection names it: `productListItems[].SKU`. */
  readonly selection: string;
}

export interface CheckedExpression {
  readonly parsed: ParsedExpression;
  readonly context: ExpressionContext;
  readonly type: ValueType;
  /** Parse before reference before type errors, advice last, each in source order (§11). */
  readonly diagnostics: readonly ExpressionDiagnostic[];
  readonly hasErrors: boolean;
  readonly fields: readonly FieldUse[];
  readonly types: ReadonlyMap<ExpressionNode, ValueType>;
  readonly signatures: ReadonlyMap<CallNode, Signature>;
  readonly paths: ReadonlyMap<ReferenceNode, ResolvedPath>;
  /** Position before each step of a path, as far as it could be followed; completion starts from it. */
  readonly positions: ReadonlyMap<PathStep, Position>;
}
