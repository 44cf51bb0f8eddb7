/**
 * The literals of all rules, and the terms among them that ask more than one field: each once, answered once for an
 * event, whoever asks.
 */
import { invariant } from '#domain/base';
import type { Environment } from '#domain/expression';
import type { RuleNode, Term } from '../rules/rule.ts';
import type { TypedFields } from '../rules/typed-fields.ts';
import {
  fieldLiteral,
  FIELD_SHIFT,
  OPERATION,
  TERM_DOES_NOT,
  TERM_HOLDS,
  type FieldTerm,
  type Literal,
} from './literal-code.ts';
import { LiteralConstants } from './literal-constants.ts';
import { literalHolds, type Named } from './literal-holds.ts';
import { someElementPasses } from './some-element.ts';

/** A term that asks more than one field, or a part of a rule that is no term, answered as one. */
type Wide =
  | Exclude<Term, FieldTerm>
  | { readonly kind: 'all' | 'some'; readonly parts: readonly Literal[] }
  | { readonly kind: 'always'; readonly holds: boolean };

export class TermTable implements Named {
  readonly fields: TypedFields;
  /** What expressions may ask of the world. */
  environment: Environment | undefined;

  readonly constants = new LiteralConstants();
  private readonly terms: Wide[] = [];
  private readonly byKey = new Map<string, number>();
  /** Event doubled, and one more for yes: the answer of a term that was asked already. */
  private answers = new Float64Array(64);

  constructor(fields: TypedFields) {
    this.fields = fields;
  }

  /** The literal of a part of a rule. */
  literal(part: RuleNode): Literal {
    switch (part.kind) {
      case 'literal': {
        const { term, negated } = part;
        if (term.kind !== 'element' && term.kind !== 'expression') {
          return fieldLiteral(term, negated, this.constants);
        }
        const key = term.key === undefined ? undefined : `${term.kind} ${term.key}`;
        return [negated ? TERM_DOES_NOT : TERM_HOLDS, this.place(term, key)];
      }
      case 'always':
        return [TERM_HOLDS, this.place(part, `always ${String(part.holds)}`)];
      default: {
        const kind = part.kind === 'and' ? 'all' : 'some';
        const parts = part.parts.map((each) => this.literal(each));
        return [TERM_HOLDS, this.place({ kind, parts }, `${kind} ${parts.flat().join(' ')}`)];
      }
    }
  }

  /** Whether a literal holds for the event in hand. */
  literalHolds([first, argument]: Literal): boolean {
    return literalHolds(first & OPERATION, first >> FIELD_SHIFT, argument, this.fields, this);
  }

  /** Whether a term holds for the event in hand. */
  holds(number: number): boolean {
    const { event } = this.fields.values;
    const known = this.answers[number] as number;
    if (known >= event * 2) return known === event * 2 + 1;
    const answer = this.compute(this.terms[number] as Wide);
    this.answers[number] = event * 2 + Number(answer);
    return answer;
  }

  private compute(term: Wide): boolean {
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

  private place(term: Wide, key: string | undefined): number {
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
