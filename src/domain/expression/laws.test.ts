/** Laws of the language over generated programs; `DECLIC_LAWS_RUNS=100000` for the long run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenTextArbitrary,
  conditionArbitrary,
  GENERATED_EVENT,
  GENERATED_FIELD_TYPES,
  GENERATED_FUNCTIONS,
  GENERATED_NOW,
  payloadArbitrary,
  programArbitrary,
  scrapTextArbitrary,
  type GeneratedPayload,
  type PlainValue,
} from '#testing';
import {
  check,
  childrenOf,
  compile,
  compileCondition,
  eventScope,
  explain,
  firstFailingClause,
  formatExpression,
  functionTable,
  interpret,
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
const environment = {
  now: GENERATED_NOW,
  random: () => 0.25,
  uuid: () => '00000000-0000-4000-8000-000000000000',
  inAudience: (name: string) => name === 'members',
};

function inputOf(payload: GeneratedPayload): EvaluationInput {
  return { payload, environment };
}

/** Scalars are their own plain form; objects become what they hold. */
function plain(value: Value): PlainValue {
  if (typeof value !== 'object' || value === null) return value;
  if (!('kind' in value)) return value.map(plain);
  if (value.kind !== 'object') return value as PlainValue;
  return Object.fromEntries(
    value.attributeNames().map((name) => [name, plain(value.attribute(name))]),
  );
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
          const input = inputOf({ whole: 1n });
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
  it('every function of the language is among them', () => {
    expect([...functionTable.keys()].filter((name) => !GENERATED_FUNCTIONS.has(name))).toEqual([]);
  });

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
          expect(plain(interpret(checked, input))).toEqual(expected);
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

/** Every construct that nests, with the levels that one repetition takes. */
const NESTING: readonly (readonly [string, string, string, number])[] = [
  ['(', 'true', ')', 1],
  ['not ', 'true', '', 1],
  ['true and (', 'true', ')', 1],
  ['lower(', '"a"', ')', 1],
  ['if (true) then (', 'true', ') else (false)', 1],
  ['if (', 'true', ') then (true) else (false)', 1],
  ['@event{Purchase.unknown, defaultValue: ', 'true', '}', 1],
  ['@event{Purchase.labels.entry(', '"k"', ')}', 1],
  ['@event{Purchase.items.all(count(', '["a"]', ') > 0)}', 2],
  ['#{S.G.a, params: {x: ', '1', '}}', 1],
  ['[', '1', ']', 1],
];

/** Levels of nesting that the language allows; an event condition allows far fewer (events.md §2.5). */
const DEEPEST = 1000;

describe('for every depth', () => {
  it(
    'what nests is read up to the limit and a diagnostic beyond it, never an overflow',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...NESTING),
          fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 900, max: 4000 })),
          fc.boolean(),
          ([open, inside, close, levels], times, closed) => {
            const text = open.repeat(times) + (closed ? inside + close.repeat(times) : '');
            const checked = check(parse(text), scope, 'free');
            const codes = checked.diagnostics.map(({ code }) => code);
            const isTooDeep = codes.includes('syntax/too-deep');
            // Between the two, the kind of bracket decides how many levels count.
            const mayBe = times * levels >= DEEPEST;
            expect(isTooDeep).toBe(times > DEEPEST + 1 || (isTooDeep && mayBe));
            const input = inputOf({});
            expect(plain(compile(checked)(input))).toEqual(plain(explain(checked, input).value));
            formatExpression(checked.parsed);
          },
        ),
        { numRuns: Math.min(Math.ceil(numRuns / 5), 1000) },
      );
    },
    timeout,
  );

  it(
    'a chain of any length is one level',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom('true and ', 'true or ', '1 + ', '1 == ', '"a" + ', '2 * '),
          fc.integer({ min: 1, max: 5000 }),
          (piece, times) => {
            const operand = piece.split(' ')[0] ?? '';
            const checked = check(parse(piece.repeat(times) + operand), scope, 'free');
            expect(checked.hasErrors).toBe(false);
            expect(checked.parsed.depth).toBe(0);
            const input = inputOf({});
            expect(compile(checked)(input)).toEqual(interpret(checked, input));
          },
        ),
        { numRuns: Math.min(Math.ceil(numRuns / 10), 200) },
      );
    },
    timeout,
  );
});
