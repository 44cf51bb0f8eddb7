/**
 * Well-typed programs with their meaning: every operator, every function, paths, maps, defaults, nulls. The meaning is
 * told by the reference, which shares no code with the language.
 */
import fc from 'fast-check';
import {
  duration as plainDuration,
  dateTime as plainDateTime,
  dateTimeOnly as plainDateTimeOnly,
  order,
  REFERENCE_FUNCTIONS,
  same,
  scalarText,
  wrap,
  type ParameterKind,
  type PlainMoment,
  type PlainType,
  type PlainValue,
} from '../reference/index.ts';
import { field, GENERATED_EVENT, word } from './payload.ts';
import { pathPrograms } from './paths.ts';
import {
  atom,
  call,
  conditional,
  infix,
  prefix,
  suffix,
  withDefault,
  type Program,
} from './program.ts';

type Tie = (type: PlainType) => fc.Arbitrary<Program>;

const INTEGERS = [0n, 1n, 2n, -1n, 7n, 31n, 2023n, 9007199254740993n, 2n ** 63n - 1n, -(2n ** 63n)];
const DECIMALS = [
  '0.0',
  '1.0',
  '2.5',
  '-0.25',
  '-0.0',
  '9007199254740992.0',
  '12345678.9',
  '0.0009',
];

const FIELDS: readonly (readonly [string, PlainType])[] = [
  ['whole', 'integer'],
  ['price', 'decimal'],
  ['city', 'string'],
  ['first name', 'string'],
  ['vip', 'boolean'],
  ['at', 'dateTime'],
  ['local', 'dateTimeOnly'],
  ['day', 'dateOnly'],
  ['lasts', 'duration'],
  ['tags', 'listString'],
  ['scores', 'listInteger'],
  ['prices', 'listDecimal'],
  ['items', 'listObject'],
];

const SCALARS = [
  'integer',
  'decimal',
  'string',
  'boolean',
  'dateTime',
  'dateTimeOnly',
  'dateOnly',
  'duration',
] as const;
const LISTS = ['listString', 'listInteger', 'listDecimal'] as const;
const TYPES: readonly PlainType[] = [...SCALARS, ...LISTS, 'listObject'];

/** Functions that exist once: a literal null there leaves no doubt which is meant. */
const ONCE = new Set(
  REFERENCE_FUNCTIONS.map(({ name }) => name).filter(
    (name, index, names) => names.indexOf(name) === index && names.lastIndexOf(name) === index,
  ),
);

function literals(type: PlainType): readonly fc.Arbitrary<Program>[] {
  switch (type) {
    case 'integer':
      return [fc.constantFrom(...INTEGERS).map((value) => atom(type, String(value), () => value))];
    case 'decimal':
      return [fc.constantFrom(...DECIMALS).map((text) => atom(type, text, () => Number(text)))];
    case 'string':
      return [word.map((text) => atom(type, JSON.stringify(text), () => text))];
    case 'boolean':
      return [fc.boolean().map((value) => atom(type, String(value), () => value))];
    case 'dateOnly':
      return [literalDate(type, '2024-02-29', { kind: 'dateOnly', epochDay: 19_782 })];
    case 'dateTimeOnly':
      return [
        literalDate(type, '1970-01-01T00.00.500', {
          kind: 'dateTimeOnly',
          localNanoseconds: 500_000_000n,
        }),
      ];
    case 'dateTime':
      return [
        literalDate(type, '1970-01-01T02:00:01.000000001+02:00', {
          kind: 'dateTime',
          epochNanoseconds: 1_000_000_001n,
          offsetSeconds: 7200,
        }),
      ];
    default:
      return [];
  }
}

function literalDate(type: PlainType, text: string, value: PlainMoment): fc.Arbitrary<Program> {
  return fc.constant({ ...atom(type, `date("${text}")`, () => value), isCall: true });
}

/** Calls of every function that gives this type. */
function calls(type: PlainType, tie: Tie): readonly fc.Arbitrary<Program>[] {
  return REFERENCE_FUNCTIONS.filter(({ result }) => result === type).map(
    ({ name, parameters, run }) =>
      fc
        .tuple(...parameters.map((kind) => argument(kind, tie, ONCE.has(name))))
        .map((args) =>
          call(type, name, args, (payload) => run(args.map((part) => part.run(payload)))),
        ),
  );
}

function argument(kind: ParameterKind, tie: Tie, mayBeNull: boolean): fc.Arbitrary<Program> {
  if (typeof kind === 'object') {
    return fc
      .constantFrom(...kind.oneOf)
      .map((value) => atom('constant', JSON.stringify(value), () => value));
  }
  // A list of objects has to be a reference.
  if (!mayBeNull || kind === 'listObject') return tie(kind);
  return fc.oneof(
    { weight: 12, arbitrary: tie(kind) },
    { weight: 1, arbitrary: fc.constant(atom(kind, 'null', () => null)) },
  );
}

function fields(type: PlainType, tie: Tie): readonly fc.Arbitrary<Program>[] {
  const own = FIELDS.filter(([, of]) => of === type).map(([name]) => field(name, type));
  const [first] = own;
  if (first === undefined) return [];
  const plain = fc.constantFrom(...own);
  // A default that is a list of objects would itself have to be a reference.
  if (type === 'listObject') return [plain];
  return [plain, fc.tuple(plain, tie(type)).map(([own_, fallback]) => withDefault(own_, fallback))];
}

function listLiterals(type: PlainType, tie: Tie): readonly fc.Arbitrary<Program>[] {
  const element = (
    { listString: 'string', listInteger: 'integer', listDecimal: 'decimal' } as const
  )[type as (typeof LISTS)[number]];
  if (element === undefined) return [];
  return [
    fc
      .array(fc.option(tie(element)), { minLength: 1, maxLength: 3 })
      .filter((elements) => elements.some((one) => one !== null))
      .map((elements) =>
        atom(type, `[${elements.map((one) => one?.text ?? 'null').join(', ')}]`, (payload) =>
          elements.map((one) => one?.run(payload) ?? null),
        ),
      ),
  ];
}

function conditionals(type: PlainType, tie: Tie): readonly fc.Arbitrary<Program>[] {
  if (type === 'listObject') return [];
  const usual = fc
    .tuple(tie('boolean'), tie(type), tie(type))
    .map(([test, a, b]) => conditional(type, test, a, b));
  if (type !== 'decimal') return [usual];
  const mixed = fc
    .tuple(tie('boolean'), tie('decimal'), tie('integer'), fc.boolean())
    .map(([test, a, b, swap]) =>
      conditional(type, test, swap ? b : a, swap ? a : b, (value) =>
        typeof value === 'bigint' ? Number(value) : value,
      ),
    );
  return [usual, mixed];
}

function both(a: PlainValue, b: PlainValue, compute: () => PlainValue): PlainValue {
  return a === null || b === null ? null : compute();
}

function arithmetic(type: PlainType, tie: Tie): readonly fc.Arbitrary<Program>[] {
  if (type !== 'integer' && type !== 'decimal') return [];
  const mayMix = type === 'decimal';
  const operators = ['+', '-', '*', '/', '%'] as const;
  return [
    fc
      .tuple(
        tie(type),
        fc.constantFrom(...operators),
        mayMix ? fc.oneof(tie('decimal'), tie('integer')) : tie(type),
        fc.boolean(),
      )
      .filter(([a, operator, b]) => operator !== '*' || a.type === b.type)
      .map(([a, operator, b, swap]) => {
        const binding = operator === '+' || operator === '-' ? 7 : 8;
        const [left, right] = swap ? [b, a] : [a, b];
        return infix(type, binding, left, operator, right, (x, y) =>
          both(x, y, () =>
            type === 'integer'
              ? integerResult(operator, x as bigint, y as bigint)
              : decimalResult(operator, Number(x), Number(y)),
          ),
        );
      }),
  ];
}

function integerResult(operator: string, x: bigint, y: bigint): bigint {
  if (operator === '+') return wrap(x + y);
  if (operator === '-') return wrap(x - y);
  if (operator === '*') return wrap(x * y);
  if (y === 0n) return 0n;
  return wrap(operator === '/' ? x / y : x % y);
}

function decimalResult(operator: string, x: number, y: number): number {
  if (operator === '+') return x + y;
  if (operator === '-') return x - y;
  if (operator === '*') return x * y;
  if (y === 0) return 0;
  return operator === '/' ? x / y : x % y;
}

/** Text and any scalar, in either order; a moment or a duration and a duration (§8.7, §8.8). */
function additions(type: PlainType, tie: Tie): readonly fc.Arbitrary<Program>[] {
  if (type === 'string') {
    return [
      fc
        .tuple(tie('string'), fc.oneof(...SCALARS.map(tie)), fc.boolean())
        .map(([text, other, swap]) =>
          infix(type, 7, swap ? other : text, '+', swap ? text : other, (x, y) =>
            both(x, y, () => scalarText(x) + scalarText(y)),
          ),
        ),
    ];
  }
  if (type !== 'dateTime' && type !== 'dateTimeOnly' && type !== 'duration') return [];
  return [
    fc
      .tuple(tie(type), tie('duration'))
      .map(([moment, by]) =>
        infix(type, 7, moment, '+', by, (x, y) =>
          both(x, y, () => moved(x as PlainMoment, (y as { nanoseconds: bigint }).nanoseconds)),
        ),
      ),
  ];
}

function moved(moment: PlainMoment, by: bigint): PlainValue {
  if (moment.kind === 'duration') return plainDuration(moment.nanoseconds + by);
  if (moment.kind === 'dateTimeOnly') return plainDateTimeOnly(moment.localNanoseconds + by);
  if (moment.kind === 'dateTime') {
    return plainDateTime(moment.epochNanoseconds + by, moment.offsetSeconds);
  }
  return null;
}

const NUMERIC = ['integer', 'decimal'] as const;

function conditions(tie: Tie): readonly fc.Arbitrary<Program>[] {
  const any = fc.oneof(...TYPES.map(tie));
  const numeric = fc.oneof(...NUMERIC.map(tie));
  const ordered = fc.oneof(
    fc.tuple(numeric, numeric),
    fc.tuple(tie('dateTime'), tie('dateTime')),
    fc.tuple(tie('dateTimeOnly'), tie('dateTimeOnly')),
  );
  return [
    fc
      .tuple(any, fc.constantFrom('==', '!='), any)
      .map(([a, operator, b]) =>
        infix('boolean', 4, a, operator, b, (x, y) => same(x, y) === (operator === '==')),
      ),
    fc
      .tuple(ordered, fc.constantFrom('<', '<=', '>', '>='))
      .map(([[a, b], operator]) =>
        infix('boolean', 5, a, operator, b, (x, y) => isOrdered(operator, x, y)),
      ),
    fc
      .tuple(tie('boolean'), fc.constantFrom('and', 'or'), tie('boolean'))
      .map(([a, operator, b]) =>
        infix('boolean', operator === 'and' ? 2 : 1, a, operator, b, (x, y) =>
          operator === 'and' ? x === true && y === true : x === true || y === true,
        ),
      ),
    tie('boolean').map((a) => prefix('boolean', 'not', a, (payload) => a.run(payload) !== true)),
    fc
      .tuple(
        any,
        fc.constantFrom('is null', 'is not null', 'is integer', 'is decimal', 'is numeric'),
      )
      .map(([a, test]) => suffix(a, test, (payload) => passes(test, a.run(payload)))),
    fc.oneof(...LISTS.map(tie)).map((list) =>
      suffix(list, 'has null', (payload) => {
        const value = list.run(payload);
        return Array.isArray(value) && value.includes(null);
      }),
    ),
  ];
}

function passes(test: string, value: PlainValue): boolean {
  if (test === 'is null') return value === null;
  if (test === 'is not null') return value !== null;
  if (test === 'is integer') return typeof value === 'bigint';
  return typeof value === 'number' || (test === 'is numeric' && typeof value === 'bigint');
}

function isOrdered(operator: string, x: PlainValue, y: PlainValue): boolean {
  if (x === null || y === null || Number.isNaN(x) || Number.isNaN(y)) return false;
  const isEqual = same(x, y);
  if (isEqual) return operator.endsWith('=');
  return operator.startsWith('<') ? order(x, y) < 0 : order(x, y) > 0;
}

const grammar = fc.letrec((untyped) => {
  const tie: Tie = (type) => untyped(type) as fc.Arbitrary<Program>;
  const ofType = (type: PlainType): fc.Arbitrary<Program> => {
    const options = [
      ...literals(type),
      ...fields(type, tie),
      ...listLiterals(type, tie),
      ...pathPrograms(type, tie),
      ...arithmetic(type, tie),
      ...additions(type, tie),
      ...conditionals(type, tie),
      ...(type === 'boolean' ? conditions(tie) : []),
    ];
    // The first options are the leaves that depth falls back on; all calls together weigh as much as three of them.
    return fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      ...options.map((arbitrary) => ({ weight: 1, arbitrary })),
      { weight: 3, arbitrary: fc.oneof(...calls(type, tie)) },
    );
  };
  return Object.fromEntries(TYPES.map((type) => [type, ofType(type)]));
}) as Record<PlainType, fc.Arbitrary<Program>>;

/** Well-typed programs of every type. */
export const programArbitrary: fc.Arbitrary<Program> = fc.oneof(
  ...TYPES.map((type) => grammar[type]),
);

/** Well-typed conditions. */
export const conditionArbitrary: fc.Arbitrary<Program> = grammar.boolean;

/** Names of the functions that programs call; `date` is a literal. */
export const GENERATED_FUNCTIONS: ReadonlySet<string> = new Set(
  REFERENCE_FUNCTIONS.map(({ name }) => name),
);

export { GENERATED_EVENT };
