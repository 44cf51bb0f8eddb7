/** JSON Schema: a rule is the schema of the events that fulfil it. */
import { Ajv, type AnySchemaObject } from 'ajv';
import { everyRule, oneByOne, type Contender } from '../contender.ts';
import type { Relation, Rule, Test } from '../rule.ts';

export const ajvSchemas: Contender = {
  name: 'ajv',
  usesEval: true,
  isLent: true,
  warmsSlowly: true,
  expresses: everyRule,
  prepare: (rules) => {
    const ajv = new Ajv({ strict: false, validateSchema: false, addUsedSchema: false });
    for (const [keyword, relation] of Object.entries(ORDER)) {
      ajv.addKeyword({
        keyword: `text${keyword}`,
        type: 'string',
        compile: (limit: string) => RELATIONS[relation](limit),
      });
    }
    return oneByOne(
      rules.map((rule) => {
        const validate = ajv.compile(schemaOf(rule));
        return (event) => validate(event) === true;
      }),
    );
  },
};

const ORDER = {
  exclusiveMaximum: '<',
  maximum: '<=',
  exclusiveMinimum: '>',
  minimum: '>=',
} as const;

/** JSON Schema does not order texts. */
const RELATIONS: Readonly<Record<Relation, (limit: string) => (text: string) => boolean>> = {
  '<': (limit) => (text) => text < limit,
  '<=': (limit) => (text) => text <= limit,
  '>': (limit) => (text) => text > limit,
  '>=': (limit) => (text) => text >= limit,
};

function schemaOf(rule: Rule): AnySchemaObject {
  switch (rule.is) {
    case 'all':
      return { allOf: rule.parts.map(schemaOf) };
    case 'any':
      return { anyOf: rule.parts.map(schemaOf) };
    case 'not':
      return { not: schemaOf(rule.part) };
    case 'someItem':
      return below(rule.list, {
        type: 'array',
        contains: { allOf: rule.tests.map(schemaOf) },
      });
    case 'missing':
      return { not: below(rule.field.path, {}) };
    default:
      return below(rule.field.path, leafOf(rule));
  }
}

function below(path: string, leaf: AnySchemaObject): AnySchemaObject {
  return path
    .split('.')
    .reduceRight<AnySchemaObject>(
      (schema, name) => ({ type: 'object', required: [name], properties: { [name]: schema } }),
      leaf,
    );
}

function leafOf(test: Exclude<Test, { readonly is: 'missing' }>): AnySchemaObject {
  switch (test.is) {
    case 'equal':
      return { const: test.value };
    case 'equalIgnoringCase':
      return { type: 'string', pattern: `^${eitherCase(test.value)}$` };
    case 'oneOf':
      return { enum: test.values };
    case 'ordered': {
      const keyword = Object.entries(ORDER).find(([, relation]) => relation === test.relation)?.[0];
      return typeof test.value === 'number'
        ? { type: 'number', [keyword ?? '']: test.value }
        : { type: 'string', [`text${keyword ?? ''}`]: test.value };
    }
    case 'starts':
      return { type: 'string', pattern: `^${escaped(test.value)}` };
    case 'ends':
      return { type: 'string', pattern: `${escaped(test.value)}$` };
    case 'contains':
      return { type: 'string', pattern: escaped(test.value) };
  }
}

/** Patterns of JSON Schema have no flags. */
function eitherCase(text: string): string {
  return Array.from(text, (character) => {
    const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
    return lower === upper ? escaped(character) : `[${lower}${upper}]`;
  }).join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
