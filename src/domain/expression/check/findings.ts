/** What the parts of the checker share: the scope, what was found so far and the loop variables in force. */
import type { DiagnosticParams, SourceRange } from '#domain/base';
import type { Visit, VisitPart } from '../descend.ts';
import {
  expressionDiagnostic,
  type ExpressionDiagnostic,
  type ExpressionDiagnosticCode,
  type ExpressionFix,
} from '../diagnostics.ts';
import type { Signature } from '../functions/function-definition.ts';
import type { ExpressionContext, Scope } from '../scope.ts';
import type { CallNode, ExpressionNode, PathStep, ReferenceSource } from '../syntax/nodes.ts';
import type { ValueType } from '../types.ts';
import type { FieldUse, ReferenceNode, ResolvedPath } from './checked.ts';
import type { Position } from './position.ts';
import type { Selection } from './selection-path.ts';

export type TypeVisit = Visit<ValueType>;
export type TypePart<R> = VisitPart<ValueType, R>;

/** The element under examination inside the condition of a path function. */
export interface LoopFrame {
  readonly position: Position;
  /** Selection path of the collection, to name the fields that the condition reads. */
  readonly selection: Selection;
  readonly event: string;
}

export class Findings {
  readonly text: string;
  readonly scope: Scope;
  readonly context: ExpressionContext;
  readonly diagnostics: ExpressionDiagnostic[] = [];
  readonly fields: FieldUse[] = [];
  readonly types = new Map<ExpressionNode, ValueType>();
  readonly signatures = new Map<CallNode, Signature>();
  readonly paths = new Map<ReferenceNode, ResolvedPath>();
  readonly positions = new Map<PathStep, Position>();
  readonly loops = new Map<ReferenceSource, LoopFrame>();

  /** Starts the visit of a child; set by the checker, so that its parts need not import it. */
  readonly visit: (node: ExpressionNode) => TypeVisit;

  constructor(
    text: string,
    scope: Scope,
    context: ExpressionContext,
    visit: (findings: Findings, node: ExpressionNode) => TypeVisit,
  ) {
    this.text = text;
    this.scope = scope;
    this.context = context;
    this.visit = (node) => visit(this, node);
  }

  /** An event configuration knows only its event (§10). */
  get insideEvent(): boolean {
    return this.context === 'eventCondition' || this.context === 'profileIdentifier';
  }

  typeOf(node: ExpressionNode): ValueType {
    return this.types.get(node) ?? 'any';
  }

  report(
    code: ExpressionDiagnosticCode,
    range: SourceRange,
    params: DiagnosticParams = {},
    fixes: readonly ExpressionFix[] = [],
  ): void {
    this.diagnostics.push(expressionDiagnostic(code, range, params, fixes));
  }
}
