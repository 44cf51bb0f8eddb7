/**
 * Random programs of the expression language with their meaning, for property tests. Each program carries a plain
 * reference evaluation that shares no code with the language: JavaScript over the fields of `GeneratedPayload`.
 */
import fc from 'fast-check';

/** Fields that generated programs read; a missing one is null. */
export interface GeneratedPayload {
  readonly whole?: number;
  readonly price?: number;
  readonly city?: string;
  readonly vip?: boolean;
  readonly tags?: readonly (string | null)[];
  readonly items?: readonly { readonly sku?: string; readonly quantity?: number }[];
}

/** Declared types of those fields, for `shapeOfPayload`. */
export const GENERATED_FIELD_TYPES: Readonly<Record<string, string>> = {
  whole: 'integer',
  price: 'decimal',
  city: 'string',
  vip: 'boolean',
  tags: 'listString',
  items: 'listObject',
  'items[].sku': 'string',
  'items[].quantity': 'integer',
};

export type PlainValue = bigint | number | string | boolean | null | readonly PlainValue[];

/** How tightly the outermost operator of a text binds; 9 is an operand by itself. */
type Binding = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export interface Program<T extends PlainValue = PlainValue> {
  readonly text: string;
  readonly type: string;
  readonly binding: Binding;
  /** A bare call, which needs parentheses beside `+` and as a default. */
  readonly isCall: boolean;
  run(payload: GeneratedPayload): T | null;
}

const EVENT = 'Purchase';
const WORDS = ['', 'a', 'b', 'ab', 'Paris', 'été', 'x"y', "it's", 'back\\slash', 'line\nbreak'];

const word = fc.constantFrom(...WORDS);

export const payloadArbitrary: fc.Arbitrary<GeneratedPayload> = fc.record(
  {
    whole: fc.integer({ min: -5, max: 5 }),
    price: fc.constantFrom(-1.5, 0, 0.5, 2, 1e21, 9007199254740992),
    city: word,
    vip: fc.boolean(),
    tags: fc.array(fc.option(word), { maxLength: 4 }),
    items: fc.array(
      fc.record({ sku: word, quantity: fc.integer({ min: 0, max: 3 }) }, { requiredKeys: [] }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

function atom<T extends PlainValue>(
  type: string,
  text: string,
  run: Program<T>['run'],
): Program<T> {
  return { text, type, binding: 9, isCall: false, run };
}

function call<T extends PlainValue>(
  type: string,
  name: string,
  args: readonly Program[],
  run: Program<T>['run'],
): Program<T> {
  const text = `${name}(${args.map((argument) => argument.text).join(', ')})`;
  return { text, type, binding: 9, isCall: true, run };
}

/** The text of an operand, in parentheses where its place needs them. */
function operand(program: Program, least: Binding, besidePlus = false): string {
  const needed = program.binding < least || (besidePlus && program.isCall);
  return needed ? `(${program.text})` : program.text;
}

function infix<T extends PlainValue>(
  type: string,
  binding: Binding,
  left: Program,
  operator: string,
  right: Program,
  run: Program<T>['run'],
): Program<T> {
  // Left-associative: an operator of the same level may stand open on the left only.
  const leastLeft = binding === 5 ? 6 : binding;
  const leftText = operand(left, leastLeft, operator === '+');
  const rightText = operand(right, Math.min(9, binding + 1) as Binding, operator === '+');
  const text = `${leftText} ${operator} ${rightText}`;
  return { text, type, binding, isCall: false, run };
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Arithmetic of Java's `long`. */
function wrap(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}

function both<A, B, T>(a: A | null, b: B | null, compute: (a: A, b: B) => T): T | null {
  return a === null || b === null ? null : compute(a, b);
}

function same(a: PlainValue, b: PlainValue): boolean {
  if (typeof a === 'bigint' && typeof b === 'number') return Number.isInteger(b) && BigInt(b) === a;
  if (typeof a === 'number' && typeof b === 'bigint') return same(b, a);
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((x, i) => same(x as PlainValue, b[i] as PlainValue));
}

// A type and not an interface, which fast-check would not take for a record.
type Programs = {
  integer: Program<bigint>;
  decimal: Program<number>;
  string: Program<string>;
  boolean: Program<boolean>;
  listString: Program<readonly PlainValue[]>;
};

const INTEGERS = [0n, 1n, 2n, -1n, 7n, 9007199254740993n, 2n ** 63n - 1n, -(2n ** 63n)];
const DECIMALS = ['0.0', '1.0', '2.5', '-0.25', '9007199254740992.0'];

function field<T extends PlainValue>(
  type: string,
  name: keyof GeneratedPayload,
  read: (payload: GeneratedPayload) => T | null,
): Program<T> {
  return atom(type, `@event{${EVENT}.${name}}`, read);
}

const grammar = fc.letrec<Programs>((tie) => ({
  integer: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...INTEGERS).map((n) => atom('integer', String(n), () => n)),
    fc.constant(
      field('integer', 'whole', ({ whole }) => (whole === undefined ? null : BigInt(whole))),
    ),
    fc
      .tuple(tie('integer'), fc.constantFrom('+', '-', '*', '/', '%'), tie('integer'))
      .map(([a, operator, b]) => {
        const binding = operator === '+' || operator === '-' ? 7 : 8;
        return infix('integer', binding, a, operator, b, (payload) =>
          both(a.run(payload), b.run(payload), (x, y) => integerResult(operator, x, y)),
        );
      }),
    tie('string').map((s) =>
      call('integer', 'length', [s], (payload) => {
        const text = s.run(payload);
        return text === null ? null : BigInt(text.length);
      }),
    ),
    tie('listString').map((list) =>
      call('integer', 'count', [list], (payload) =>
        BigInt((list.run(payload) ?? []).filter((element) => element !== null).length),
      ),
    ),
    fc.tuple(tie('integer'), tie('integer')).map(([a, b]) => {
      const text = `@event{${EVENT}.whole, defaultValue: ${operand(a, 1, true)}}`;
      const withDefault = atom<bigint>('integer', text, (payload) =>
        payload.whole === undefined ? a.run(payload) : BigInt(payload.whole),
      );
      return infix<bigint>('integer', 7, withDefault, '-', b, (payload) =>
        both(withDefault.run(payload), b.run(payload), (x, y) => wrap(x - y)),
      );
    }),
    conditional('integer', tie('boolean'), tie('integer')),
  ),

  decimal: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...DECIMALS).map((text) => atom('decimal', text, () => Number(text))),
    fc.constant(field('decimal', 'price', ({ price }) => price ?? null)),
    fc
      .tuple(
        tie('decimal'),
        fc.constantFrom('+', '-', '/', '%'),
        fc.oneof(tie('decimal'), tie('integer')),
      )
      .map(([a, operator, b]) => {
        const binding = operator === '+' || operator === '-' ? 7 : 8;
        return infix<number>('decimal', binding, a, operator, b, (payload) =>
          both<number, bigint | number, number>(a.run(payload), b.run(payload), (x, y) =>
            decimalResult(operator, x, Number(y)),
          ),
        );
      }),
    fc.tuple(tie('boolean'), tie('decimal'), tie('integer')).map(([test, a, b]) => ({
      ...chosen('decimal', test, a, b),
      run: (payload: GeneratedPayload) => {
        const value = test.run(payload) === true ? a.run(payload) : b.run(payload);
        return value === null ? null : Number(value);
      },
    })),
  ),

  string: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word.map((text) => atom('string', quoted(text), () => text)),
    fc.constant(field('string', 'city', ({ city }) => city ?? null)),
    fc
      .tuple(tie('string'), fc.oneof(tie('string'), tie('integer'), tie('boolean')))
      .map(([a, b]) =>
        infix<string>('string', 7, a, '+', b, (payload) =>
          both<string, PlainValue, string>(a.run(payload), b.run(payload), (x, y) => x + String(y)),
        ),
      ),
    fc
      .tuple(tie('string'), tie('string'))
      .map(([a, b]) =>
        call<string>('string', 'concat', [a, b], (payload) =>
          both(a.run(payload), b.run(payload), (x, y) => x + y),
        ),
      ),
    fc.constantFrom('first', 'last').chain((end) =>
      fc.integer({ min: 0, max: 3 }).map((quantity) =>
        atom<string>(
          'string',
          `@event{${EVENT}.items.${end}(currentEventField.quantity >= ${quantity}).sku}`,
          ({ items = [] }) => {
            const matching = items.filter((item) => (item.quantity ?? -1) >= quantity);
            return (end === 'first' ? matching[0] : matching.at(-1))?.sku ?? null;
          },
        ),
      ),
    ),
    conditional('string', tie('boolean'), tie('string')),
  ),

  boolean: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.boolean().map((value) => atom('boolean', String(value), () => value)),
    fc.constant(field('boolean', 'vip', ({ vip }) => vip ?? null)),
    fc
      .tuple(anyProgram(tie), fc.constantFrom('==', '!='), anyProgram(tie))
      .map(([a, operator, b]) =>
        infix<boolean>(
          'boolean',
          4,
          a,
          operator,
          b,
          (payload) => same(a.run(payload), b.run(payload)) === (operator === '=='),
        ),
      ),
    fc
      .tuple(
        fc.oneof(tie('integer'), tie('decimal')),
        fc.constantFrom('<', '<=', '>', '>='),
        fc.oneof(tie('integer'), tie('decimal')),
      )
      .map(([a, operator, b]) =>
        infix<boolean>('boolean', 5, a, operator, b, (payload) =>
          ordered(operator, a.run(payload), b.run(payload)),
        ),
      ),
    fc.tuple(tie('boolean'), fc.constantFrom('and', 'or'), tie('boolean')).map(([a, operator, b]) =>
      infix<boolean>('boolean', operator === 'and' ? 2 : 1, a, operator, b, (payload) => {
        const [x, y] = [a.run(payload) === true, b.run(payload) === true];
        return operator === 'and' ? x && y : x || y;
      }),
    ),
    tie('boolean').map((a) => ({
      text: `not ${operand(a, 3)}`,
      type: 'boolean',
      binding: 3 as const,
      isCall: false,
      run: (payload: GeneratedPayload) => a.run(payload) !== true,
    })),
    fc
      .tuple(anyProgram(tie), fc.constantFrom('is null', 'is not null', 'is integer'))
      .map(([a, test]) => ({
        text: `${operand(a, 6)} ${test}`,
        type: 'boolean',
        binding: 6 as const,
        isCall: false,
        run: (payload: GeneratedPayload) => {
          const value = a.run(payload);
          if (test === 'is integer') return typeof value === 'bigint';
          return (value === null) === (test === 'is null');
        },
      })),
    fc
      .tuple(tie('string'), tie('listString'))
      .map(([a, list]) =>
        call<boolean>(
          'boolean',
          'in',
          [a, list],
          (payload) =>
            both(a.run(payload), list.run(payload), (x, all) => all.includes(x)) ?? false,
        ),
      ),
  ),

  listString: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .array(fc.option(tie('string')), { minLength: 1, maxLength: 3 })
      .filter((elements) => elements.some((element) => element !== null))
      .map((elements) =>
        atom(
          'listString',
          `[${elements.map((element) => element?.text ?? 'null').join(', ')}]`,
          (payload) => elements.map((element) => element?.run(payload) ?? null),
        ),
      ),
    fc.constant(field('listString', 'tags', ({ tags }) => tags ?? null)),
    fc.constant(
      atom('listString', `@event{${EVENT}.items.sku}`, ({ items }) =>
        items === undefined ? null : items.map(({ sku }) => sku ?? null),
      ),
    ),
    tie('string').map((wanted) =>
      atom(
        'listString',
        `@event{${EVENT}.tags.all(currentEventField == ${operand(wanted, 5)})}`,
        (payload) => payload.tags?.filter((tag) => tag === wanted.run(payload)) ?? null,
      ),
    ),
  ),
}));

function anyProgram(tie: <K extends keyof Programs>(key: K) => fc.Arbitrary<Programs[K]>) {
  return fc.oneof(
    tie('integer'),
    tie('decimal'),
    tie('string'),
    tie('boolean'),
    tie('listString'),
  ) as fc.Arbitrary<Program>;
}

function conditional<T extends PlainValue>(
  type: string,
  test: fc.Arbitrary<Program<boolean>>,
  branch: fc.Arbitrary<Program<T>>,
): fc.Arbitrary<Program<T>> {
  return fc.tuple(test, branch, branch).map(([condition, a, b]) => ({
    ...chosen(type, condition, a, b),
    run: (payload) => (condition.run(payload) === true ? a : b).run(payload),
  }));
}

function chosen(type: string, test: Program, a: Program, b: Program) {
  // In parentheses, because a conditional is no operand.
  const text = `(if (${test.text}) then (${a.text}) else (${b.text}))`;
  return { text, type, binding: 9 as const, isCall: false };
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
  if (y === 0) return 0;
  return operator === '/' ? x / y : x % y;
}

function ordered(operator: string, x: bigint | number | null, y: bigint | number | null): boolean {
  if (x === null || y === null) return false;
  if (operator === '<') return x < y;
  if (operator === '<=') return x <= y;
  return operator === '>' ? x > y : x >= y;
}

/** Well-typed programs of every type. */
export const programArbitrary: fc.Arbitrary<Program> = fc.oneof(
  grammar.boolean,
  grammar.integer,
  grammar.decimal,
  grammar.string,
  grammar.listString,
);

/** Well-typed conditions. */
export const conditionArbitrary: fc.Arbitrary<Program<boolean>> = grammar.boolean;

/** Name of the event that generated programs refer to. */
export const GENERATED_EVENT = EVENT;

const SCRAPS = [
  Array.from('()[]{},.:=<>!&|+-*/%@#"\'\\;^ \n\u00a0\u200b“”0é'),
  ['and', 'or', 'not', 'is', 'null', 'if', 'then', 'else', 'true', '@event{', '#{', '1.5', '-1'],
  ['AND', '===', '&&', 'date(', 'all(', 'currentEventField', 'defaultValue:', '.first()'],
].flat();

/** Programs with pieces cut out, doubled or put in: what a text looks like while it is written. */
export const brokenTextArbitrary: fc.Arbitrary<string> = fc
  .tuple(
    programArbitrary,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.constantFrom('', ...SCRAPS)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([{ text }, edits]) =>
    edits.reduce((broken, [place, cut, scrap]) => {
      const start = place % (broken.length + 1);
      return broken.slice(0, start) + scrap + broken.slice(start + cut);
    }, text),
  );

/** Texts made of nothing but scraps of the language. */
export const scrapTextArbitrary: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SCRAPS), { maxLength: 40 })
  .map((scraps) => scraps.join(''));
