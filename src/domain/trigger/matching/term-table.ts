/**
 * The terms of all rules, each once, and their answers for the event in hand. What costs more than a comparison is
 * answered once for an event, whoever asks.
 */
import { invariant } from '#domain/base';
import type { Environment } from '#domain/expression';
import { UNKNOWN_TEXT } from '../fields/constants.ts';
import type { RuleNode, Term } from '../rules/rule.ts';
import { LiteralConstants } from './literal-constants.ts';
import { someElementPasses } from './some-element.ts';
import type { TypedFields } from '../rules/typed-fields.ts';

/** A term of the table that must hold, or must not. */
export interface TermLiteral {
  readonly term: number;
  readonly negated: boolean;
}

/** A part of a rule that is no term, answered as one. */
type Group =
  | { readonly kind: 'all' | 'some'; readonly parts: readonly TermLiteral[] }
  | { readonly kind: 'always'; readonly holds: boolean };

/** Answered by looking at one field; the others are remembered. */
type Plain = Exclude<Term, { kind: 'element' | 'expression' }>;

export class TermTable {
  readonly fields: TypedFields;
  /** What expressions may ask of the world. */
  environment: Environment | undefined;

  readonly constants = new LiteralConstants();
  private readonly terms: (Term | Group)[] = [];
  private readonly byKey = new Map<string, number>();
  /** Event doubled, and one more for yes: the answer of a term that was asked already. */
  private answers = new Float64Array(64);

  constructor(fields: TypedFields) {
    this.fields = fields;
  }

  get size(): number {
    return this.terms.length;
  }

  /** The literal of a part of a rule. */
  add(node: RuleNode): TermLiteral {
    switch (node.kind) {
      case 'literal':
        return { term: this.place(node.term, keyOf(node.term)), negated: node.negated };
      case 'always':
        return { term: this.place(node, `always ${String(node.holds)}`), negated: false };
      default: {
        const kind = node.kind === 'and' ? 'all' : 'some';
        const parts = node.parts.map((part) => this.add(part));
        const key = parts.map(({ term, negated }) => (negated ? -term - 1 : term)).join(' ');
        return { term: this.place({ kind, parts }, `${kind} ${key}`), negated: false };
      }
    }
  }

  /** Whether a literal holds for the event in hand. */
  literalHolds({ term, negated }: TermLiteral): boolean {
    return this.holds(term) !== negated;
  }

  /** Whether a term holds for the event in hand. */
  holds(number: number): boolean {
    const term = this.terms[number] as Term | Group;
    const { fields } = this;
    switch (term.kind) {
      case 'text': {
        const id = fields.cells().ids[term.field] as number;
        if (id === UNKNOWN_TEXT) return false;
        const { ids } = term;
        return ids.length === 1 ? ids[0] === id : ids.includes(id);
      }
      case 'number': {
        const { constants } = term;
        const value = fields.number(term.field);
        return constants.length === 1 ? constants[0] === value : constants.includes(value);
      }
      case 'order': {
        const value = fields.number(term.field);
        switch (term.comparison) {
          case '<':
            return value < term.constant;
          case '<=':
            return value <= term.constant;
          case '>':
            return value > term.constant;
          default:
            return value >= term.constant;
        }
      }
      case 'boolean':
        return fields.isBoolean(term.field, term.value);
      case 'value':
        return fields.hasValue(term.field);
      case 'startsWith':
        return fields.text(term.field)?.startsWith(term.text) === true;
      case 'endsWith':
        return fields.text(term.field)?.endsWith(term.text) === true;
      case 'contains':
        return fields.text(term.field)?.includes(term.text) === true;
      case 'ignoreCase':
        return (
          fields.text(term.field)?.length === term.length &&
          fields.foldedText(term.field) === term.text
        );
      default:
        return this.remember(number, term);
    }
  }

  private remember(number: number, term: Exclude<Term | Group, Plain>): boolean {
    const { event } = this.fields.values;
    const known = this.answers[number] as number;
    if (known >= event * 2) return known === event * 2 + 1;
    const answer = this.compute(term);
    this.answers[number] = event * 2 + Number(answer);
    return answer;
  }

  private compute(term: Exclude<Term | Group, Plain>): boolean {
    switch (term.kind) {
      case 'element':
        return someElementPasses(this.fields.values, term.needs);
      case 'expression': {
        const { environment } = this;
        invariant(environment, 'terms are asked about an event');
        return term.holds({ payload: this.fields.values.objectWith(term.nodes), environment });
      }
      case 'all':
        return term.parts.every((part) => this.literalHolds(part));
      case 'some':
        return term.parts.some((part) => this.literalHolds(part));
      case 'always':
        return term.holds;
    }
  }

  private place(term: Term | Group, key: string | undefined): number {
    const known = key === undefined ? undefined : this.byKey.get(key);
    if (known !== undefined) return known;
    const number = this.terms.length;
    this.terms.push(term);
    if (key !== undefined) this.byKey.set(key, number);
    if (number >= this.answers.length) {
      const larger = new Float64Array(this.answers.length * 2);
      larger.set(this.answers);
      this.answers = larger;
    }
    return number;
  }
}

function keyOf(term: Term): string | undefined {
  switch (term.kind) {
    case 'text':
      return `text ${term.field} ${term.ids.join(' ')}`;
    case 'number':
      return `number ${term.field} ${term.constants.join(' ')}`;
    case 'order':
      return `order ${term.field} ${term.comparison} ${term.constant}`;
    case 'boolean':
      return `boolean ${term.field} ${String(term.value)}`;
    case 'value':
      return `value ${term.field}`;
    case 'ignoreCase':
      return `ignoreCase ${term.field} ${term.length} ${term.text}`;
    case 'element':
      return `element ${term.key}`;
    case 'expression':
      return term.key === undefined ? undefined : `expression ${term.key}`;
    default:
      return `${term.kind} ${term.field} ${term.text}`;
  }
}
