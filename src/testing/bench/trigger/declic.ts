/** Déclic itself: every rule an event definition, recognised and neither validated nor identified, as no peer does that. */
import { isJsonObject, type JsonObject, type JsonValue } from '#domain/base';
import type { EventDefinition } from '#domain/event';
import { STANDARD_IDENTITY_TYPES } from '#domain/identity';
import { compileEngine, createRecordJudge, type Engine, type Moment } from '#domain/trigger';
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
  const schema = workloadSchema();
  const engine = compileEngine({
    events: rules.map((rule, index) => ({
      id: `R${String(index)}`,
      definition: definitionOf(rule, index),
    })),
    schemas: new Map([[SCHEMA_ID, schema]]),
    identityTypes: STANDARD_IDENTITY_TYPES,
    organisationId: '',
  });
  for (const event of engine.events) {
    if (event.takesPart && event.recognition.by === 'condition') continue;
    throw new Error(`${event.name} takes no part: ${JSON.stringify(event)}`);
  }
  return engine;
}

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
function statisticsOf(engine: Engine): Readonly<Record<string, number>> {
  if (!('stats' in engine) || typeof engine.stats !== 'function') return {};
  const told = engine.stats() as JsonValue;
  if (!isJsonObject(told)) return {};
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, value] as const] : [],
    ),
  );
}
