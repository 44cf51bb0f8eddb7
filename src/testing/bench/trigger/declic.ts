/** Déclic itself: every rule an event definition, recognised and neither validated nor identified, as no peer does that. */
import type { JsonObject } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { STANDARD_IDENTITY_TYPES } from '#domain/identity';
import {
  compileEngine,
  createRecordJudge,
  type Engine,
  type EngineInput,
  type Moment,
} from '#domain/trigger';
import { conditionText } from './condition-text.ts';
import { everyRule, type Contender } from './contender.ts';
import { LATEST } from './field-plan.ts';
import type { Rule } from './rule.ts';
import { SCHEMA_ID, SELECTED_FIELDS, workloadSchema } from './schema.ts';

export const MOMENT: Moment = {
  now: LATEST,
  random: () => 0.5,
  uuid: () => '00000000-0000-4000-8000-000000000000',
};

export const declic: Contender = {
  name: 'Déclic',
  usesEval: false,
  expresses: everyRule,
  compiling: (rules) => {
    const input = inputOf(rules);
    return () => compileEngine(input);
  },
  changing: (rules) => {
    const engine = declicEngine(rules);
    const change = changeOf(engine);
    // A rule that was there before, under another name, so that every text of it is new.
    let number = rules.length;
    let isThere = false;
    const judged = { shape: 'entity', entity: { eventType: 'none' }, place: [] } as const;
    return (
      change &&
      (() => {
        const id = `R${String(number)}`;
        const rule = rules[(number * 7) % rules.length];
        if (isThere || !rule) change({ remove: [id] });
        else change({ put: [{ id, definition: definitionOf(rule, number) }] });
        if (isThere) number += 1;
        isThere = !isThere;
        // What a change leaves to the next event is part of its price.
        return engine.judge(judged, MOMENT, true).length;
      })
    );
  },
  prepare: (rules) => {
    const engine = declicEngine(rules);
    const judge = createRecordJudge(engine, { moment: MOMENT, recognisedOnly: true });
    let count = 0;
    const visit = ({ outcomes }: { readonly outcomes: readonly unknown[] }) => {
      count += outcomes.length;
    };
    return {
      fromText: ({ bytes, start, end }) => {
        count = 0;
        judge.judgeBytes(bytes, start, end, visit);
        return count;
      },
      fromObject: (event) => {
        const item = { shape: 'entity', entity: event as JsonObject, place: [] } as const;
        return engine.judge(item, MOMENT, true).length;
      },
      statistics: () => statisticsOf(engine),
    };
  },
};

/** The engine of these rules; the n-th definition is called `R<n>`. Throws when one takes no part. */
export function declicEngine(rules: readonly Rule[]): Engine {
  const engine = compileEngine(inputOf(rules));
  for (const event of engine.events) {
    if (event.takesPart && event.recognition.by === 'condition') continue;
    throw new Error(`${event.name} takes no part: ${JSON.stringify(event)}`);
  }
  return engine;
}

function inputOf(rules: readonly Rule[]): EngineInput {
  return {
    events: rules.map((rule, index) => ({
      id: `R${String(index)}`,
      definition: definitionOf(rule, index),
    })),
    schemas: new Map([[SCHEMA_ID, SCHEMA]]),
    identityTypes: STANDARD_IDENTITY_TYPES,
    organisationId: '',
  };
}

const SCHEMA = workloadSchema();

/** A rule as the definition that a marketer would have saved. */
export function definitionOf(rule: Rule, index: number): EventDefinition {
  const name = `R${String(index)}`;
  return {
    name,
    description: '',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: { id: SCHEMA_ID, title: 'Everything', version: 1 },
    fields: SELECTED_FIELDS,
    condition: conditionText(rule, name),
    identityType: 'ECID',
    profileIdentifier: `@event{${name}.identityMap.entry('ECID').first().id}`,
    supplementalIdentifier: null,
  };
}

/** The figures of `engine.stats()`, where the engine has such a thing. */
function statisticsOf(engine: object): Readonly<Record<string, number>> {
  if (!('stats' in engine) || typeof engine.stats !== 'function') return {};
  const told: unknown = engine.stats();
  if (typeof told !== 'object' || told === null) return {};
  return Object.fromEntries(
    Object.entries(told).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

interface Change {
  readonly put?: EngineInput['events'];
  readonly remove?: readonly string[];
}

/** `engine.change`, where the engine has such a thing. */
function changeOf(engine: object): ((change: Change) => unknown) | undefined {
  if (!('change' in engine) || typeof engine.change !== 'function') return undefined;
  return engine.change.bind(engine) as (change: Change) => unknown;
}
