/**
 * The realistic sample (events.md §5.2): plausible values for the fields of the event, so that a test event validates
 * at once, and, where the condition is simple enough to be worked out, fires.
 */
import {
  newUuid,
  setOwnProperty,
  type Clock,
  type JsonObject,
  type JsonValue,
  type Random,
} from '#domain/base';
import {
  CONDITION_LIMITS,
  expressionsOf,
  leafIndex,
  readConditionForm,
  readField,
  type EventDefinition,
  type Leaf,
} from '#domain/event';
import { compileCondition, type CheckedExpression } from '#domain/expression';
import {
  EVENT_ID_PATH,
  ID_PATH,
  IDENTITY_MAP_PATH,
  isValidPayload,
  TIMESTAMP_PATH,
  validatePayload,
  type XdmSchema,
} from '#domain/schema';
import { EntityDraft } from '../entity-draft.ts';
import { previewLeaves } from '../preview.ts';
import { complete, valueOf } from './complete.ts';
import { waysToFulfil, type Demand } from './demands.ts';
import { fulfil } from './fulfil.ts';
import { identityValue } from './identity-value.ts';
import { drawPersona, type SampleLocale } from './persona.ts';
import { Picker } from './picker.ts';
import { prune, type TreeObject } from './sample-tree.ts';
import type { SampleContext } from './scalar-value.ts';

export interface SampleOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Names and places of the sample; English ones unless said otherwise. */
  readonly locale?: SampleLocale;
}

export interface RealisticSample {
  readonly entity: JsonObject;
  /** Whether the condition is true for it; `unknown` when there is no condition that could be tried. */
  readonly satisfies: boolean | 'unknown';
  /** Whether the schema accepts it. */
  readonly valid: boolean;
}

/** What cannot be worked out, such as one field against another, may still come out true of other plausible values. */
const ATTEMPTS = 24;

/** Makes a sample; the first way through the condition that is true and valid, else the best there is. */
export function realisticEntity(
  definition: EventDefinition,
  schema: XdmSchema,
  options: SampleOptions,
): RealisticSample {
  const picker = new Picker(options.random);
  const context: SampleContext = {
    picker,
    persona: drawPersona(picker, options.locale ?? 'en'),
    clock: options.clock,
    accepts: (node, value) => isValidPayload(validatePayload({ ...schema, root: node }, value)),
  };
  const { condition } = expressionsOf(definition, schema);
  const judge = judgeOf(definition, condition, options, picker);
  // A condition over the limit takes no part in firing; its ways are not worth the search.
  const small = condition && condition.parsed.text.length <= CONDITION_LIMITS.characters;
  const found = small ? waysToFulfil(readConditionForm(condition.parsed)) : [];
  const ways: readonly (readonly Demand[])[] = found.length > 0 ? found : [[]];
  let best: RealisticSample | undefined;
  for (let attempt = 0; attempt < Math.max(ways.length, ATTEMPTS); attempt += 1) {
    const way = ways[attempt % ways.length] ?? [];
    const entity = build(definition, schema, way, options, context);
    const sample: RealisticSample = {
      entity,
      satisfies: judge(entity),
      valid: isValidPayload(validatePayload(schema, entity, { now: options.clock.now() })),
    };
    if (sample.valid && sample.satisfies !== false) return sample;
    if (!best || rank(sample) > rank(best)) best = sample;
  }
  return best ?? { entity: {}, satisfies: 'unknown', valid: false };
}

/** A valid sample that does not fire is worth more than one that is refused. */
function rank({ valid, satisfies }: RealisticSample): number {
  return (valid ? 2 : 0) + (satisfies === false ? 0 : 1);
}

function judgeOf(
  definition: EventDefinition,
  condition: CheckedExpression | undefined,
  { clock, random }: SampleOptions,
  picker: Picker,
): (entity: JsonObject) => boolean | 'unknown' {
  if (definition.eventIdType === 'systemGenerated') return () => definition.eventID !== '';
  if (!condition || condition.hasErrors) return () => 'unknown';
  const run = compileCondition(condition);
  return (payload) =>
    run({
      payload,
      environment: {
        now: BigInt(clock.now()) * 1_000_000n,
        random: () => picker.fraction(),
        uuid: () => newUuid(random),
        inAudience: () => false,
      },
    });
}

function build(
  definition: EventDefinition,
  schema: XdmSchema,
  way: readonly Demand[],
  { clock, random }: SampleOptions,
  context: SampleContext,
): JsonObject {
  const draft = new EntityDraft();
  const leaves = new Set(previewLeaves(definition, schema));
  for (const leaf of leafIndex(schema).leaves) if (leaf.mandatory) leaves.add(leaf);
  for (const leaf of leaves) {
    draft.put(leaf.steps, leafValue(leaf, leaves, definition, schema, context));
  }
  // What was put may be changed from here on: the draft belongs to this call alone.
  const entity: TreeObject = draft.entity;
  const now = new Date(clock.now()).toISOString();
  for (const [name, value] of [
    [ID_PATH, newUuid(random)],
    [TIMESTAMP_PATH, now],
  ] as const) {
    if (schema.root.children.has(name)) setOwnProperty<JsonValue>(entity, name, value);
  }
  fulfil(entity, schema.root, way, context);
  prune(entity);
  complete(entity, schema.root, [], context);
  return entity;
}

function leafValue(
  leaf: Leaf,
  leaves: ReadonlySet<Leaf>,
  definition: EventDefinition,
  schema: XdmSchema,
  context: SampleContext,
): JsonValue {
  const { path, node } = leaf;
  if (path === IDENTITY_MAP_PATH && node.type === 'map') {
    return identityMap(
      definition,
      schema,
      node.item?.item?.children.has('primary') ?? false,
      context,
    );
  }
  if (path === EVENT_ID_PATH && definition.eventIdType === 'systemGenerated') {
    return definition.eventID;
  }
  // `commerce.purchases` is the event type that goes with the field `commerce.purchases.value`.
  const typical = node.suggestions?.find(({ value }) =>
    [...leaves].some((other) => other.path.toLowerCase().startsWith(`${value.toLowerCase()}.`)),
  );
  if (typical && !node.enumeration) return typical.value;
  if (node.suggestions?.[0] && !node.enumeration && node.type === 'string') {
    return node.suggestions[0].value;
  }
  const parents = leaf.steps
    .filter((step) => typeof step === 'string')
    .slice(0, -1)
    .toReversed();
  return valueOf(node, parents, context);
}

function identityMap(
  definition: EventDefinition,
  schema: XdmSchema,
  hasPrimary: boolean,
  { picker, persona }: SampleContext,
): JsonValue {
  const { identifier } = expressionsOf(definition, schema);
  const key = identifier && readField(identifier, schema)?.map?.key;
  const code = key ?? (definition.type === 'unitary' ? definition.identityType : null) ?? 'ECID';
  const map: TreeObject = {};
  const id = identityValue(code, picker, persona);
  // A primary identity field is the primary one already (events.md §4.4).
  const primary = hasPrimary && !schema.identities.some((identity) => identity.primary);
  setOwnProperty<JsonValue>(map, code, [primary ? { id, primary: true } : { id }]);
  return map;
}
