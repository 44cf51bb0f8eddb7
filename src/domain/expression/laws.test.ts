/** Laws of the language over generated programs; `DECLIC_LAWS_RUNS=100000` for the long run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenTextArbitrary,
  conditionArbitrary,
  GENERATED_EVENT,
  GENERATED_FIELD_TYPES,
  payloadArbitrary,
  programArbitrary,
  scrapTextArbitrary,
  type GeneratedPayload,
  type PlainValue,
} from '#testing';
import type { JsonValue } from '#domain/base';
import {
  check,
  childrenOf,
  compile,
  compileCondition,
  eventScope,
  explain,
  firstFailingClause,
  formatExpression,
  nodesOf,
  parse,
  shapeOfPayload,
  type EvaluationInput,
  type ExpressionNode,
  type Value,
} from './index.ts';
import { tokenize } from './syntax/scanner.ts';

const numRuns = Number(process.env['DECLIC_LAWS_RUNS'] ?? 1500);
const timeout = Math.max(30_000, numRuns * 20);

const scope = eventScope(GENERATED_EVENT, shapeOfPayload({}, GENERATED_FIELD_TYPES));
const environment = { now: 0n, random: () => 0, uuid: () => '', inAudience: () => false };

function inputOf(payload: GeneratedPayload): EvaluationInput {
  return { payload: payload as JsonValue, environment };
}

/** Scalars and lists of scalars are their own plain form. */
function plain(value: Value): PlainValue {
  return value as PlainValue;
}

/** The tree without ranges and parentheses' places, to compare meanings. */
function shapeOf(node: ExpressionNode): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => {
      if (key === 'range' || key.endsWith('Range')) return undefined;
      return typeof value === 'bigint' ? `${value}n` : value;
    }),
  );
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  scrapTextArbitrary,
  brokenTextArbitrary,
);

describe('for every text', () => {
  it(
    'the tokens, joined, are the text',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { tokens } = tokenize(text);
          expect(tokens.map((token) => token.text).join('')).toBe(text);
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'the parser gives a tree whose ranges nest in order',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { root, diagnostics } = parse(text);
          expect(root.range.start).toBeGreaterThanOrEqual(0);
          expect(root.range.end).toBeLessThanOrEqual(text.length);
          for (const node of nodesOf(root)) {
            let from = node.range.start;
            for (const child of childrenOf(node)) {
              expect(child.range.start).toBeGreaterThanOrEqual(from);
              expect(child.range.end).toBeGreaterThanOrEqual(child.range.start);
              expect(child.range.end).toBeLessThanOrEqual(node.range.end);
              from = child.range.end;
            }
          }
          for (const { range } of diagnostics) {
            expect(range.start).toBeLessThanOrEqual(range.end);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'checker, compiler, explainer and formatter answer',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const checked = check(parse(text), scope, 'eventCondition');
          const input = inputOf({ whole: 1 });
          expect(compileCondition(checked)(input)).toBe(explain(checked, input).value === true);
          const formatted = formatExpression(checked.parsed);
          expect(formatExpression(parse(formatted))).toBe(formatted);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});

describe('for every program', () => {
  it(
    'compiled, explained and reference evaluation agree on value and type',
    () => {
      fc.assert(
        fc.property(programArbitrary, payloadArbitrary, (program, payload) => {
          const checked = check(parse(program.text), scope, 'free');
          expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(checked.type).toBe(program.type);
          const input = inputOf(payload);
          const expected = program.run(payload);
          expect(plain(compile(checked)(input))).toEqual(expected);
          expect(plain(explain(checked, input).value)).toEqual(expected);
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'formatting keeps the meaning and is idempotent',
    () => {
      fc.assert(
        fc.property(programArbitrary, (program) => {
          const parsed = parse(program.text);
          const formatted = formatExpression(parsed);
          const again = parse(formatted);
          expect(shapeOf(again.root)).toEqual(shapeOf(parsed.root));
          expect(formatExpression(again)).toBe(formatted);
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'a condition that is false names the clause that made it so',
    () => {
      fc.assert(
        fc.property(conditionArbitrary, payloadArbitrary, (program, payload) => {
          const explanation = explain(check(parse(program.text), scope, 'free'), inputOf(payload));
          const clause = firstFailingClause(explanation);
          expect(explanation.condition?.outcome).toBe(explanation.value === true);
          expect(clause === undefined).toBe(explanation.value === true);
          // Behind an odd number of `not` the clause had to be false.
          expect(clause?.evaluated ?? true).toBe(true);
          expect(clause?.outcome).toBe(clause?.negated);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
