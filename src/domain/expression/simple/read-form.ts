/** Text to clause form (expression-language.md §14.3): all of it, or the parts that keep it in text. */
import type { SourceRange } from '#domain/base';
import type { XdmSchema } from '#domain/schema';
import type { CheckedExpression } from '../check/checked.ts';
import { withoutParentheses, type ChainNode, type ExpressionNode } from '../syntax/nodes.ts';
import {
  newClause,
  type Clause,
  type ClauseForm,
  type ClauseGroup,
  type ClausePart,
  type Gap,
  type GroupLayout,
  type Join,
} from './clause-form.ts';
import { readClause, type ClauseReading, type ReadClause } from './read-clause.ts';
import type { Reading } from './read-field.ts';
import type { Undrawable, UndrawableReason } from './undrawable.ts';

export type FormReading =
  | { readonly form: ClauseForm }
  /** At least one part, in source order. */
  | { readonly undrawable: readonly Undrawable[] };

/** More clauses than this are better read as text: a screen of controls has its limits. */
export const MOST_CLAUSES = 60;

/** Deeper than a condition may nest (events.md §2.5). */
const MOST_LEVELS = 20;

const LONGEST_SNIPPET = 80;

/** Reads the form of a checked condition against the schema that it was checked with. */
export function readClauseForm(checked: CheckedExpression, schema: XdmSchema): FormReading {
  const { text, root } = checked.parsed;
  if (checked.hasErrors) {
    const range = checked.diagnostics[0]?.range ?? root.range;
    return { undrawable: [undrawable(text, 'errors', range)] };
  }
  const reader = new FormReader({ checked, schema });
  const top = reader.part(root, 0);
  if (reader.clauses > MOST_CLAUSES) {
    return { undrawable: [undrawable(text, 'tooMany', root.range)] };
  }
  if (reader.refused.length > 0) {
    return { undrawable: reader.refused.toSorted((a, b) => a.range.start - b.range.start) };
  }
  return { form: reader.asRoot(top, root.range) };
}

class FormReader {
  readonly refused: Undrawable[] = [];
  clauses = 0;
  private readonly reading: Reading;
  private readonly text: string;
  private lastId = 0;

  constructor(reading: Reading) {
    this.reading = reading;
    this.text = reading.checked.parsed.text;
  }

  part(written: ExpressionNode, level: number): ClausePart {
    const node = withoutParentheses(written);
    if (level > MOST_LEVELS) {
      this.refuse('tooMany', node.range);
      return this.group('and', [], written.range, node.range);
    }
    return node.kind === 'chain' && (node.level === 'and' || node.level === 'or')
      ? this.level(node, node.level, written.range, level)
      : this.clause(written);
  }

  /** The outermost level is a group, also around a single clause; what surrounds it belongs to it. */
  asRoot(top: ClausePart, range: SourceRange): ClauseForm {
    const before = this.text.slice(0, range.start);
    const after = this.text.slice(range.end);
    if (top.kind === 'group') {
      const { layout } = top;
      const lead = before + (layout?.lead ?? '');
      const trail = (layout?.trail ?? '') + after;
      return { ...top, layout: { gaps: [], bracketed: false, ...layout, lead, trail } };
    }
    const layout = { lead: before, gaps: [], trail: after, bracketed: false };
    return { kind: 'group', id: this.nextId(), join: 'and', parts: [top], muted: false, layout };
  }

  private level(node: ChainNode, join: Join, outer: SourceRange, level: number): ClausePart {
    const operands = [node.first, ...node.steps.map(({ operand }) => operand)];
    const parts: Placed[] = [];
    for (let index = 0; index < operands.length; index++) {
      const [operand, next] = [operands[index], operands[index + 1]];
      if (operand === undefined) continue;
      const between = join === 'and' && next ? this.between(operand, next) : undefined;
      parts.push(between ?? { part: this.part(operand, level + 1), range: operand.range });
      if (between) index++;
    }
    const [only] = parts;
    // A pair that is one "between" is a clause, not a level.
    if (parts.length === 1 && only !== undefined) {
      const source = this.text.slice(outer.start, outer.end);
      return only.part.kind === 'clause' ? { ...only.part, source } : only.part;
    }
    return this.group(join, parts, outer, node.range);
  }

  private group(
    join: Join,
    placed: readonly Placed[],
    outer: SourceRange,
    inner: SourceRange,
  ): ClauseGroup {
    const layout: GroupLayout = {
      lead: this.text.slice(outer.start, inner.start),
      gaps: placed.flatMap(({ part, range }, index) => {
        const next = placed[index + 1];
        if (next === undefined) return [];
        const between = this.text.slice(range.end, next.range.start);
        return [gapOf(part.id, next.part.id, join, between)];
      }),
      trail: this.text.slice(inner.end, outer.end),
      bracketed: outer.start < inner.start,
    };
    const parts = placed.map(({ part }) => part);
    return { kind: 'group', id: this.nextId(), join, parts, muted: false, layout };
  }

  private clause(node: ExpressionNode): Clause {
    const read = readClause(this.reading, node);
    return this.clauseOf(read, node.range);
  }

  private clauseOf(read: ClauseReading, range: SourceRange): Clause {
    this.clauses++;
    const source = this.text.slice(range.start, range.end);
    if ('refused' in read) {
      this.refuse(read.refused, read.node.range);
      return newClause(this.nextId());
    }
    const { field, operator, ignoreCase, values } = read;
    return {
      kind: 'clause',
      id: this.nextId(),
      field: field.path,
      operator,
      ignoreCase,
      values,
      muted: false,
      source,
    };
  }

  /** `f >= a and f <= b` side by side is one clause. */
  private between(low: ExpressionNode, high: ExpressionNode): Placed | undefined {
    const from = this.bound(low, 'atLeast');
    const to = from && this.bound(high, 'atMost');
    if (!from || !to || from.field.path !== to.field.path) return undefined;
    const range = { start: low.range.start, end: high.range.end };
    const read: ReadClause = {
      ...from,
      operator: 'between',
      values: [...from.values, ...to.values],
    };
    return { part: this.clauseOf(read, range), range };
  }

  private bound(node: ExpressionNode, operator: 'atLeast' | 'atMost'): ReadClause | undefined {
    const inner = withoutParentheses(node);
    if (inner.kind !== 'chain' || inner.level !== 'ordering') return undefined;
    const read = readClause(this.reading, inner);
    return !('refused' in read) && read.operator === operator ? read : undefined;
  }

  private refuse(reason: UndrawableReason, range: SourceRange): void {
    this.refused.push(undrawable(this.text, reason, range));
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

interface Placed {
  readonly part: ClausePart;
  readonly range: SourceRange;
}

function gapOf(after: number, before: number, join: Join, text: string): Gap {
  const at = text.indexOf(join);
  return { after, before, left: text.slice(0, at), right: text.slice(at + join.length) };
}

function undrawable(text: string, reason: UndrawableReason, range: SourceRange): Undrawable {
  const part = text.slice(range.start, range.end);
  const isLong = part.length > LONGEST_SNIPPET;
  // What matters may stand at either end.
  const half = LONGEST_SNIPPET / 2;
  const shown = isLong ? `${part.slice(0, half)}…${part.slice(-half)}` : part;
  return { reason, range, text: shown };
}
