/**
 * Many definitions in one index, and the question which of them an event is (design §6). The fields of an event are
 * fetched once; only the branches that its values lead to are asked. Definitions come and go one by one.
 */
import type { JsonObject } from '#domain/base';
import type { Environment } from '#domain/expression';
import type { Recognition, TakingPart } from '../compiled-event.ts';
import { EVENT_ID_KEYS } from '../event-id.ts';
import { scanFields } from '../fields/field-scanner.ts';
import { FALSE, TRUE } from '../fields/field-values.ts';
import type { Outcome } from '../outcome.ts';
import { readRule } from '../rules/read-rule.ts';
import type { RuleNode } from '../rules/rule.ts';
import { TypedFields, UNREAD } from '../rules/typed-fields.ts';
import { planOf } from './access.ts';
import type { Matching } from './contract.ts';
import { branchesOf, type Branch } from './branches.ts';
import type { Entry, IndexedRule } from './entry.ts';
import { FieldUses } from './field-uses.ts';
import { LookUpTable } from './look-up-table.ts';
import { MatchingNode } from './matching-node.ts';
import { NodeStore } from './node-store.ts';
import {
  FIELD_SHIFT,
  IS_FALSE,
  IS_TRUE,
  NUMBER_IS,
  OPERATION,
  TEXT_IS,
  type Literal,
} from './literal-code.ts';
import { compares, literalHolds } from './literal-holds.ts';
import { TermTable } from './term-table.ts';

type ByCondition = Extract<Recognition, { readonly by: 'condition' }>;

/** What the index did and how well it is made; for people who wonder why an engine is slow. */
export interface MatchingStats {
  readonly definitions: number;
  /** Definitions that a look-up leads to; the others are asked of every event. */
  readonly indexed: number;
  /** Names of the others. */
  readonly unindexed: readonly string[];
  /** Events that were matched since the engine was made, and how often a definition was asked for one of them. */
  readonly events: number;
  readonly candidates: number;
}

export class Matcher implements Matching {
  readonly fields = new TypedFields();
  readonly terms = new TermTable(this.fields);

  private readonly store = new NodeStore();
  private readonly root = new MatchingNode(this.store, new LookUpTable(), 0);
  private readonly byEvent = new Map<TakingPart, IndexedRule>();
  /** By number of a rule; numbers of rules that are gone are given to new ones. */
  private readonly outcomes: (Outcome | undefined)[] = [];
  private readonly free: number[] = [];
  /** By number of a rule: the event that it was recognised in last. */
  private recognisedIn = new Int32Array(64);
  private readonly uses = new FieldUses();
  private readonly clauses = new WeakMap<ByCondition, readonly Literal[]>();
  private events = 0;
  private candidates = 0;
  /** Rules of this schema only are recognised; all where it is undefined. */
  private schemaId: string | undefined;
  private readonly recognised: Outcome[] = [];

  /** Puts definitions into the index; together they are divided better than one after the other. */
  add(events: readonly TakingPart[]): void {
    const rules: { readonly event: TakingPart; readonly node: RuleNode }[] = [];
    for (const event of events) {
      const node = this.readRule(event.recognition);
      if (!node) continue;
      this.uses.add(node);
      rules.push({ event, node });
    }
    for (const { event, node } of rules) this.insert(event, node);
  }

  remove(event: TakingPart): void {
    const indexed = this.byEvent.get(event);
    if (!indexed) return;
    this.byEvent.delete(event);
    this.outcomes[indexed.number] = undefined;
    this.free.push(indexed.number);
    for (const entry of indexed.entries) this.root.remove(entry);
    this.uses.remove(indexed.node);
  }

  /** Fetches the fields of an event from its JSON text; see `scanFields`. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    return scanFields(this.fields.values, bytes, start, end);
  }

  /** Fetches the fields of an event that is an object. */
  read(event: JsonObject): void {
    this.fields.values.readObject(event);
  }

  /**
   * The definitions, in no order, that recognise the event whose fields were fetched last; of one schema, if named.
   * Nothing further is asked of it: every outcome is a match. The list is used again for the next event.
   */
  recognise(environment: Environment, schemaId?: string): readonly Outcome[] {
    this.recognised.length = 0;
    this.events += 1;
    this.schemaId = schemaId;
    this.terms.environment = environment;
    this.root.collect(this);
    return this.recognised;
  }

  /**
   * Asks the branches that stand in the row from one place to another. The innermost loop of the engine: what is asked
   * most is asked without a call.
   */
  ask(from: number, to: number): void {
    const { fields, terms } = this;
    const { data } = this.store.rows;
    const { ids, kinds, numbers } = fields.cells();
    const constants = terms.constants.numbers;
    let at = from;
    while (at < to) {
      const rule = data[at] as number;
      const end = data[at + 1] as number;
      this.candidates += 1;
      for (at += 2; at < end; at += 2) {
        const first = data[at] as number;
        const argument = data[at + 1] as number;
        const field = first >> FIELD_SHIFT;
        const operation = first & OPERATION;
        if (operation === TEXT_IS) {
          if (ids[field] !== argument) break;
        } else if (operation <= IS_FALSE) {
          if (kinds[field] !== (operation === IS_TRUE ? TRUE : FALSE)) break;
        } else if (operation <= NUMBER_IS && numbers[field] !== UNREAD) {
          if (!compares(operation, numbers[field] as number, constants[argument] as number)) break;
        } else if (!literalHolds(operation, field, argument, fields, terms)) break;
      }
      if (at === end) this.recogniseRule(rule);
      at = end;
    }
  }

  private recogniseRule(number: number): void {
    const { event } = this.fields.values;
    // A rule may be found through several of its branches.
    if (this.recognisedIn[number] === event) return;
    this.recognisedIn[number] = event;
    const outcome = this.outcomes[number];
    if (!outcome || (this.schemaId !== undefined && outcome.event.schemaId !== this.schemaId))
      return;
    this.recognised.push(outcome);
  }

  /**
   * Index of the only required clause of a definition that does not hold for the event in hand; undefined where none
   * or several do not, and for a definition without clauses.
   */
  onlyFailingClause({ recognition }: TakingPart): number | undefined {
    if (recognition.by !== 'condition') return undefined;
    const literals = this.clauseLiterals(recognition);
    let failing: number | undefined;
    for (let index = 0; index < literals.length; index += 1) {
      if (this.terms.literalHolds(literals[index] as Literal)) continue;
      if (failing !== undefined) return undefined;
      failing = index;
    }
    return failing;
  }

  stats(): MatchingStats {
    const unindexed = [...this.byEvent.values()]
      .filter(({ entries }) => entries.some(({ accesses }) => accesses.length === 0))
      .map(({ event }) => event.name);
    return {
      definitions: this.byEvent.size,
      indexed: this.byEvent.size - unindexed.length,
      unindexed,
      events: this.events,
      candidates: this.candidates,
    };
  }

  private readRule(recognition: Recognition): RuleNode | undefined {
    const { fields } = this;
    switch (recognition.by) {
      case 'condition':
        return readRule({ ...recognition.reading, fields });
      case 'eventID': {
        const field = fields.add(EVENT_ID_KEYS, 'string');
        const ids = [fields.constants.add(recognition.eventID)];
        return { kind: 'literal', term: { kind: 'text', field, ids }, negated: false };
      }
      case 'nothing':
        return undefined;
    }
  }

  private clauseLiterals(recognition: ByCondition): readonly Literal[] {
    let literals = this.clauses.get(recognition);
    if (!literals) {
      const reading = { ...recognition.reading, fields: this.fields };
      literals = recognition
        .clauses()
        .map(({ node }) => this.terms.literal(readRule(reading, node)));
      this.clauses.set(recognition, literals);
    }
    return literals;
  }

  private insert(event: TakingPart, node: RuleNode): void {
    const entries: Entry[] = [];
    const number = this.free.pop() ?? this.outcomes.length;
    const outcome: Outcome = { event, code: 'matched' };
    const rule: IndexedRule = { event, node, number, entries, outcome };
    for (const branch of branchesOf(node)) {
      if (branch.some((part) => part.kind === 'always' && !part.holds)) continue;
      entries.push(this.entryOf(rule, branch));
    }
    this.byEvent.set(event, rule);
    this.outcomes[number] = outcome;
    this.makeRoom(number);
    this.recognisedIn[number] = 0;
    for (const entry of entries) this.root.add(entry);
  }

  private makeRoom(number: number): void {
    if (number < this.recognisedIn.length) return;
    const larger = new Int32Array(this.recognisedIn.length * 2);
    larger.set(this.recognisedIn);
    this.recognisedIn = larger;
  }

  private entryOf(rule: IndexedRule, branch: Branch): Entry {
    const plan = planOf(branch, this.uses);
    const parts: RuleNode[] = [];
    const from = [0];
    for (const planned of plan.accesses) {
      parts.push(...planned.parts);
      from.push(parts.length);
    }
    parts.push(...plan.rest);
    return {
      rule,
      accesses: plan.accesses.map(({ access }) => access),
      literals: Int32Array.from(parts.flatMap((part) => this.terms.literal(part))),
      from,
    };
  }
}
