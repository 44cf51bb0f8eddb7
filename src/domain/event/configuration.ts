/**
 * The configuration object of events.md §2.2: what a workspace file holds for each event. Written in the order of the
 * specification, read with tolerance for what a draft may lack.
 */
import {
  fail,
  isJsonArray,
  isJsonObject,
  ownProperty,
  succeed,
  type Diagnostic,
  type JsonObject,
  type JsonValue,
  type Result,
} from '#domain/base';
import type { EventDefinition, SchemaReference, SupplementalIdentifier } from './types.ts';

export const CONFIGURATION_CODES = [
  'configuration/not-an-object',
  'configuration/missing',
  'configuration/wrong-type',
  'configuration/unknown-value',
] as const;
export type ConfigurationCode = (typeof CONFIGURATION_CODES)[number];
export type ConfigurationProblem = Diagnostic<ConfigurationCode>;

/** The canonical configuration object, keys in the order of §2.2. */
export function configurationOf(definition: EventDefinition): JsonObject {
  const { name, description, type, eventIdType, schema, fields } = definition;
  const head = {
    name,
    description,
    type,
    eventIdType,
    schema: schema && { id: schema.id, title: schema.title, version: schema.version },
    fields,
  };
  if (definition.type === 'business') return { ...head, condition: definition.condition };
  const supplemental = definition.supplementalIdentifier;
  return {
    ...head,
    ...(definition.eventIdType === 'ruleBased'
      ? { condition: definition.condition }
      : { eventID: definition.eventID }),
    identityType: definition.identityType,
    profileIdentifier: definition.profileIdentifier,
    supplementalIdentifier: supplemental && {
      expression: supplemental.expression,
      identityType: supplemental.identityType,
    },
  };
}

/**
 * Reads a configuration object. Texts that a draft lacks are empty, `null` and absent are the same, keys that the kind
 * of event does not have are left aside; a value of the wrong type refuses the whole object.
 */
export function readConfiguration(
  json: JsonValue,
): Result<EventDefinition, readonly ConfigurationProblem[]> {
  if (!isJsonObject(json)) return fail([configurationProblem('configuration/not-an-object', '')]);
  const reader = new Reader(json);
  const base = {
    name: reader.text('name', true),
    description: reader.text('description'),
    schema: readSchemaReference(reader),
    fields: reader.texts('fields'),
  };
  const type = reader.choice('type', ['unitary', 'business']);
  const eventIdType = reader.choice(
    'eventIdType',
    type === 'business' ? ['ruleBased'] : ['ruleBased', 'systemGenerated'],
    type === 'business' ? 'ruleBased' : undefined,
  );
  const definition = readKind(reader, base, type, eventIdType);
  return definition && reader.problems.length === 0 ? succeed(definition) : fail(reader.problems);
}

function readKind(
  reader: Reader,
  base: Pick<EventDefinition, 'name' | 'description' | 'schema' | 'fields'>,
  type: 'unitary' | 'business' | undefined,
  eventIdType: 'ruleBased' | 'systemGenerated' | undefined,
): EventDefinition | undefined {
  if (type === undefined || eventIdType === undefined) return undefined;
  if (type === 'business') {
    return { ...base, type, eventIdType: 'ruleBased', condition: reader.text('condition') };
  }
  const unitary = {
    ...base,
    type,
    identityType: reader.text('identityType') || null,
    profileIdentifier: reader.text('profileIdentifier'),
    supplementalIdentifier: readSupplemental(reader),
  };
  return eventIdType === 'ruleBased'
    ? { ...unitary, eventIdType, condition: reader.text('condition') }
    : { ...unitary, eventIdType, eventID: reader.text('eventID') };
}

function readSchemaReference(reader: Reader): SchemaReference | null {
  const schema = reader.object('schema');
  if (!schema) return null;
  const id = schema.text('id', true);
  return { id, title: schema.text('title'), version: schema.positive('version', 1) };
}

function readSupplemental(reader: Reader): SupplementalIdentifier | null {
  const supplemental = reader.object('supplementalIdentifier');
  if (!supplemental) return null;
  return {
    expression: supplemental.text('expression'),
    identityType: supplemental.text('identityType') || null,
  };
}

/** Reads one object and collects what is wrong, so that a person sees all of it at once. */
class Reader {
  readonly problems: ConfigurationProblem[];
  private readonly json: JsonObject;
  private readonly prefix: string;

  constructor(json: JsonObject, prefix = '', problems: ConfigurationProblem[] = []) {
    this.json = json;
    this.prefix = prefix;
    this.problems = problems;
  }

  text(key: string, needed = false): string {
    const value = this.value(key);
    if (typeof value === 'string') return value;
    if (value !== undefined) this.wrongType(key, 'string');
    else if (needed) this.problems.push(this.problem('configuration/missing', key));
    return '';
  }

  texts(key: string): readonly string[] {
    const value = this.value(key);
    if (value === undefined) return [];
    if (!isJsonArray(value)) {
      this.wrongType(key, 'list');
      return [];
    }
    const texts = new Set<string>();
    for (const [index, element] of value.entries()) {
      if (typeof element === 'string') texts.add(element);
      else this.wrongType(`${key}[${index}]`, 'string');
    }
    return [...texts];
  }

  positive(key: string, otherwise: number): number {
    const value = this.value(key);
    if (value === undefined) return otherwise;
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
    this.wrongType(key, 'integer');
    return otherwise;
  }

  choice<T extends string>(key: string, values: readonly T[], otherwise?: T): T | undefined {
    const value = this.value(key);
    if (value === undefined && otherwise !== undefined) return otherwise;
    const text = this.text(key, true);
    const choice = values.find((candidate) => candidate === text);
    if (choice === undefined && typeof value === 'string') {
      this.problems.push(
        this.problem('configuration/unknown-value', key, {
          found: text,
          expected: values.join(', '),
        }),
      );
    }
    return choice;
  }

  object(key: string): Reader | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (isJsonObject(value)) return new Reader(value, `${this.prefix}${key}.`, this.problems);
    this.wrongType(key, 'object');
    return undefined;
  }

  /** Own property; null counts as absent. */
  private value(key: string): JsonValue | undefined {
    return ownProperty(this.json, key) ?? undefined;
  }

  private wrongType(key: string, expected: string): void {
    this.problems.push(this.problem('configuration/wrong-type', key, { expected }));
  }

  private problem(
    code: ConfigurationCode,
    key: string,
    params: Readonly<Record<string, string>> = {},
  ): ConfigurationProblem {
    return configurationProblem(code, `${this.prefix}${key}`, params);
  }
}

function configurationProblem(
  code: ConfigurationCode,
  place: string,
  params: Readonly<Record<string, string>> = {},
): ConfigurationProblem {
  return { code, severity: 'error', params: { place, ...params }, property: place, fixes: [] };
}
