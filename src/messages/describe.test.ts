import { describe, expect, it } from 'vitest';
import { parseJson, type DiagnosticParams, type JsonObject, type JsonValue } from '#domain/base';
import { DEFAULT_NOTE_CODES, DEFINITION_CODES, DEFINITION_FIX_CODES } from '#domain/event';
import {
  EXPRESSION_DIAGNOSTIC_CODES,
  EXPRESSION_FIX_CODES,
  check,
  eventScope,
  functionTable,
  parse,
  shapeOfSchema,
  BINARY_OPERATORS,
  LOOP_VARIABLES,
  PATH_FUNCTIONS,
  TEST_OPERATORS,
  type ExpressionContext,
  type ExpressionDiagnostic,
} from '#domain/expression';
import { STANDARD_IDENTITY_TYPES } from '#domain/identity';
import { ENVELOPE_CODES } from '#domain/payload';
import {
  readSchemaExport,
  readSchemaExports,
  schemaSuitability,
  validatePayload,
  type Violation,
  type XdmSchema,
} from '#domain/schema';
import { VERDICT_WARNING_CODES } from '#domain/trigger';
import { WORKSPACE_DIAGNOSTIC_CODES } from '#domain/workspace';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { diagnosticText, fixText, languageHelpOf, reasonText, violationText } from './describe.ts';

/** Every parameter that a sentence may ask for. */
const anyParams = new Proxy<DiagnosticParams>({}, { get: () => 2, has: () => true });

/** What no sentence may hold: a missing parameter, a number that is none, a leftover code. */
const BROKEN = /undefined|NaN|\[object|(?:syntax|reference|type|advice|json|schema)\//;

/** French: a no-break space before double punctuation and inside quotation marks, typographic apostrophes. */
const CARELESS_FRENCH = / [:;?](?= |$)|« | »|\p{L}'\p{L}/u;

function expectBothLanguages(text: (messages: typeof en) => string): void {
  const [english, french] = [text(en), text(fr)];
  expect(english).not.toMatch(BROKEN);
  expect(french).not.toMatch(BROKEN);
  expect(french).not.toMatch(CARELESS_FRENCH);
  expect(english).not.toMatch(/[«»\u00a0]/);
  expect(french).not.toBe(english);
}

describe('every code of the domain has a sentence', () => {
  const problems = [
    ...EXPRESSION_DIAGNOSTIC_CODES,
    ...DEFINITION_CODES,
    ...DEFAULT_NOTE_CODES,
    ...ENVELOPE_CODES,
    ...VERDICT_WARNING_CODES,
    ...WORKSPACE_DIAGNOSTIC_CODES,
    // Areas that are typed by a union without a list.
    ...Object.keys(en.schemaDiagnostics),
    ...Object.keys(en.identities.problems),
    ...Object.keys(en.violations),
    ...Object.keys(en.verdicts.refusals),
  ];
  it.each(problems)('%s', (code) => {
    expect(diagnosticText(en, { code, params: anyParams })).not.toBe(code);
    expectBothLanguages((messages) => diagnosticText(messages, { code, params: anyParams }));
  });

  it.each([...EXPRESSION_FIX_CODES, ...DEFINITION_FIX_CODES])('%s', (code) => {
    expect(fixText(en, { code, params: anyParams })).not.toBe(code);
    expectBothLanguages((messages) => fixText(messages, { code, params: anyParams }));
  });

  it.each(['no/such-code', '__proto__', 'constructor', 'toString'])(
    'but %s shows itself',
    (code) => {
      expect(diagnosticText(en, { code, params: {} })).toBe(code);
      expect(fixText(en, { code, params: {} })).toBe(code);
      expect(reasonText(en, { code, params: {} })).toBe(code);
    },
  );
});

const STRING = { type: 'string' };
const schema = schemaOf({
  city: STRING,
  eventType: { type: 'string', enum: ['web.visit', 'web.click'] },
  total: { type: 'number' },
  count: { type: 'integer' },
  at: { type: 'string', format: 'date-time' },
  untyped: {},
  items: { type: 'array', items: { type: 'object', properties: { sku: STRING } } },
  meta: { type: 'object', additionalProperties: STRING },
});

function schemaOf(properties: JsonObject, members: JsonObject = {}): XdmSchema {
  const read = readSchemaExport({
    $id: 'https://ns.adobe.com/lumera/schemas/1',
    title: 'Test',
    properties,
    ...members,
  });
  if (!read.ok) throw new Error(read.error[0]?.code);
  return read.value;
}

function problemsOf(
  text: string,
  context: ExpressionContext = 'free',
): readonly ExpressionDiagnostic[] {
  return check(parse(text), eventScope('E', shapeOfSchema(schema)), context).diagnostics;
}

/** Reported only where there are data sources. */
const NOT_REACHED = ['reference/unknown-field-group'];

type Mistake = [text: string, context?: ExpressionContext];

const MISTAKES: readonly Mistake[] = [
  [''],
  ['§'],
  ['1\u200b'],
  ['@event{E.city} == “Paris”'],
  ['"abc'],
  ['12a'],
  ['9223372036854775808'],
  ['"a" "b"'],
  ['(1))'],
  ['1;'],
  ['1 +'],
  ['1 + * 2'],
  ['(1'],
  ['@event{E.city} is big'],
  ['@event{}'],
  ['Paris'],
  ['true AND false'],
  ['@event{E.city} = "Paris"'],
  ['true && false'],
  ['@event{E.city} == null'],
  ['1 + null'],
  ['1 + not true'],
  ['1 + if (true) then (1) else (2)'],
  ['1 < 2 < 3'],
  ['@event{E.city} is not numeric'],
  ['[1, 2,]'],
  ['"a" + lower("B")'],
  ['@event{E.city, defaultValue: lower("B")}'],
  ['date("2021-13-01")'],
  ['@event{E.items.3h}'],
  ['@event{E.items.frist().sku}'],
  ['@event{E.items.whatever().sku}'],
  ['@event{E.items.at().sku}'],
  ['@event{E.meta.keys(1)}'],
  ['@event{E.city, default: "a"}'],
  ['@event{E.city, defaultValue: "a", defaultValue: "b"}'],
  ['@event{E.city, params: {a: 1}}'],
  ['@{E.city}'],
  ['@evnt{E.city}'],
  ['('.repeat(1001)],
  ['lenght("a")'],
  ['@event{F.city}'],
  ['#{S.G.f}'],
  ['@action{A.f}'],
  ['@event{E.citi}'],
  ['currentEventField.sku == "a"'],
  ['#{S.G.f} == 1', 'eventCondition'],
  ['@action{A.f} == 1', 'eventCondition'],
  ['inAudience("x")', 'eventCondition'],
  ['true and 1'],
  ['"a" has null'],
  ['"a" < 1'],
  ['3 * 4.0'],
  ['true - 1'],
  ['substr("a")'],
  ['now("UTC", 1)'],
  ['random(1)'],
  ['substr("a", "b")'],
  ['in(1, 2)'],
  ['max(1, 2.0, 3)'],
  ['max(true, "a")'],
  ['now(@event{E.city})'],
  ['count(filter([1], "a", ["b"]))'],
  ['listSize(if (true) then (@event{E.items}) else (@event{E.items}))'],
  ['[1, "a"]'],
  ['[[1]]'],
  ['@event{E.city, defaultValue: 1}'],
  ['if (true) then (1) else ("a")'],
  ['@event{E.items.all("a").sku}'],
  ['@event{E.city}', 'eventCondition'],
  ['@event{E.total}', 'profileIdentifier'],
  ['date(@event{E.city})'],
  ['@event{E.city.name}'],
  ['@event{E.meta.name}'],
  ['@event{E.city.first()}'],
  ['@event{E.city.keys()}'],
  ['@event{E.items.at("a").sku}'],
  ['@event{E.meta.entry(1)}'],
  ['now("Europe/Pariss")'],
  ['nowWithDelta(1, "weeks")'],
  ['matchRegExp("a", "(a")'],
  ['matchRegExp("a", "(?=a)")'],
  ['"a\\d"'],
  ['@event{E.city} != "Paris"'],
  ['true or true and false'],
  ['"a" == 1'],
  ['@event{E.eventType} == "web.visitt"'],
  ['@event{E.untyped} is null'],
];

describe('mistakes in expressions as they are really reported', () => {
  it.each(MISTAKES)('%s', (text, context) => {
    const found = problemsOf(text, context);
    expect(found).not.toHaveLength(0);
    for (const diagnostic of found) {
      expectBothLanguages((messages) => diagnosticText(messages, diagnostic));
      for (const fix of diagnostic.fixes) expectBothLanguages((messages) => fixText(messages, fix));
    }
  });

  it('cover every code', () => {
    const found = new Set(
      MISTAKES.flatMap(([text, context]) => problemsOf(text, context)).map(({ code }) => code),
    );
    expect(EXPRESSION_DIAGNOSTIC_CODES.filter((code) => !found.has(code))).toEqual(NOT_REACHED);
  });

  it.each([
    [
      '@event{E.city} = "Paris"',
      '“=” is not an operator. Values are compared with ==.',
      'Replace “=” with “==”',
    ],
    ['@event{E.citi}', 'Unknown field “citi”. Did you mean “city”?', 'Replace “citi” with “city”'],
    [
      '3 * 4.0',
      '* cannot be used on an integer and a decimal. Write both numbers with a decimal point, or both without.',
      'Replace “4.0” with “4”',
    ],
    [
      'substr("a", "b")',
      'Argument 2 of substr(…), begin, must be an integer; this is a text.',
      undefined,
    ],
    ['now("UTC", 1)', 'now(…) takes 0 or 1 arguments, not 2.', undefined],
    ['[1, 2,]', 'Nothing follows this comma. Remove it.', 'Remove “,”'],
  ])('say what would be right: %s', (text, sentence, fix) => {
    const [first] = problemsOf(text);
    expect(first && diagnosticText(en, first)).toBe(sentence);
    const [offered] = first?.fixes ?? [];
    expect(offered && fixText(en, offered)).toBe(fix);
  });

  it.each(
    ['*', 'a{2', '(a', 'a)', '(?<1>a)', '(?q)', '[a', '[b-a]', '\\\\q', '\\\\p{Nothing}'].concat([
      '(?=a)',
      '(?<=a)',
      '(a)\\\\1',
      'a*+',
      '(?>a)',
      '\\\\G',
      '\\\\X',
      'a{1001}',
      '\\\\p{InGreek}',
      '\\\\p{javaLowerCase}',
      '(?c)',
      '\\\\N{DIGIT ONE}',
    ]),
  )('name what is wrong with the pattern %s', (pattern) => {
    const [first] = problemsOf(`matchRegExp("a", "${pattern}")`);
    if (first === undefined) throw new Error('the pattern was accepted');
    const code = String(first.params['reason'] ?? first.params['construct']);
    expect(first.code).toMatch(/pattern$/);
    // A reason without words would show its code.
    expect(diagnosticText(en, first)).not.toMatch(new RegExp(`[: ]${code}\\.$`));
    expectBothLanguages((messages) => diagnosticText(messages, first));
  });
});

describe('JSON and schemas', () => {
  it.each([
    '',
    '{',
    '%',
    '[1 2]',
    '{"a" 1}',
    '[1,]',
    '{a: 1}',
    "{'a': 1}",
    '[1, // one\n2]',
    '01',
    '1e999',
    '"\\q"',
    '"a\tb"',
    '"abc',
    '1 2',
    '['.repeat(1001),
  ])('JSON %s', (text) => {
    const parsed = parseJson(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const { code, params, line, column } = parsed.error;
    expectBothLanguages((messages) => diagnosticText(messages, { code, params }));
    // A refused request carries the place among its parameters.
    const placed = diagnosticText(en, { code, params: { ...params, line, column } });
    expect(placed).toMatch(code === 'json/empty' ? /empty\.$/ : / \(line \d+, column \d+\)\.$/);
  });

  it.each<readonly [string, JsonValue]>([
    ['no object', 1],
    ['no schema', { _id: '1' }],
    ['raw form', { $id: 'a', properties: {}, allOf: [{ $ref: 'b' }] }],
    ['other resource', { $id: 'a', 'meta:resourceType': 'classes', properties: { a: STRING } }],
    ['no id', { properties: { a: STRING } }],
    ['no fields', { $id: 'a' }],
    ['empty list', []],
  ])('a schema with %s', (_name, json) => {
    const { problems } = readSchemaExports(json);
    expect(problems).not.toHaveLength(0);
    for (const problem of problems)
      expectBothLanguages((messages) => diagnosticText(messages, problem));
  });

  it.each<readonly [string, JsonObject]>([
    ['no class', {}],
    ['the class of events', { 'meta:class': 'https://ns.adobe.com/xdm/context/experienceevent' }],
    ['a record', { 'meta:class': 'https://ns.adobe.com/xdm/context/profile' }],
  ])('why a schema with %s cannot be used', (_name, members) => {
    const kinds = schemaSuitability(schemaOf({ a: STRING }, members), STANDARD_IDENTITY_TYPES);
    for (const { usable, reasons } of Object.values(kinds)) {
      expect(usable).toBe(false);
      for (const reason of reasons)
        expectBothLanguages((messages) => diagnosticText(messages, reason));
    }
  });

  it('names the header to export with', () => {
    const { problems } = readSchemaExports({ $id: 'a', properties: {}, allOf: [{ $ref: 'b' }] });
    expect(problems.map((problem) => diagnosticText(en, problem)).join()).toContain(
      'Accept: application/vnd.adobe.xed-full-desc+json;version=1',
    );
  });
});

describe('violations', () => {
  const violationsOf = (field: JsonObject, value: JsonValue): readonly Violation[] =>
    validatePayload(schemaOf({ a: field }), { a: value });

  it.each<readonly [JsonObject, JsonValue, string, string]>([
    [
      { type: 'integer' },
      '12',
      'Expected an integer, found a text. Numbers, true and false stand without quotes.',
      'Il faut ici un entier, et non un texte. Les nombres, true et false s’écrivent sans guillemets.',
    ],
    [
      { type: 'string', enum: ['GOLD'] },
      'gold',
      '“gold” is not an allowed value. Write “GOLD”: capital letters count.',
      '«\u00a0gold\u00a0» n’est pas une valeur admise. Écrivez «\u00a0GOLD\u00a0»\u00a0: les majuscules comptent.',
    ],
    [
      { type: 'string', minLength: 3 },
      'a',
      'At least 3 characters required, found 1.',
      'Il faut au moins 3 caractères, et non 1.',
    ],
    [
      { type: 'string', format: 'uri-reference' },
      '2026:417',
      '“2026:417” is not a valid uri-reference: no colon may stand before the first slash. For example order-2026-000417.',
      '«\u00a02026:417\u00a0» n’est pas au format uri-reference\u00a0: aucun deux-points n’est admis avant la première barre oblique. Par exemple order-2026-000417.',
    ],
    [
      { type: 'object', required: ['x'], properties: { x: STRING } },
      {},
      'The key x is missing.',
      'La clé x manque.',
    ],
    [
      { type: 'object', properties: { x: STRING } },
      { y: 1 },
      'The schema does not have the key y.',
      'Le schéma n’a pas la clé y.',
    ],
  ])('in both languages: %#', (field, value, english, french) => {
    const [first] = violationsOf(field, value);
    expect(first && violationText(en, first)).toBe(english);
    expect(first && violationText(fr, first)).toBe(french);
  });

  it('tells how far a timestamp is off', () => {
    const timed = schemaOf({ timestamp: { type: 'string', format: 'date-time' } });
    const [late] = validatePayload(
      timed,
      { timestamp: '2026-03-01T09:15:00Z' },
      { now: Date.parse('2026-03-02T11:15:00Z') },
    );
    expect(late && violationText(en, late)).toContain('26 hours behind the clock');
  });

  it('falls back to the published wording', () => {
    const [first] = violationsOf({ type: 'integer' }, '12');
    const unknown = { ...first, code: 'violation/of-tomorrow' } as unknown as Violation;
    expect(violationText(fr, unknown)).toBe('expected type: Integer, found: String');
  });
});

describe('help on the language', () => {
  const words = [
    ...[...functionTable.keys()].map((word) => ['functions', word] as const),
    ...['not', ...BINARY_OPERATORS.keys(), ...TEST_OPERATORS].map(
      (word) => ['operators', word] as const,
    ),
    ...[...PATH_FUNCTIONS].map((word) => ['pathFunctions', word] as const),
    ...[...LOOP_VARIABLES.keys(), ...Object.keys(en.languageHelp.words)].map(
      (word) => ['words', word] as const,
    ),
  ];
  it.each(words)('%s: %s', (area, word) => {
    expect(languageHelpOf(en, area, word)).toMatch(/^[A-Z].*[.)]$/);
    expectBothLanguages((messages) => languageHelpOf(messages, area, word) ?? '');
  });

  it('has no function that the language lacks', () => {
    expect(
      Object.keys(en.languageHelp.functions).filter((name) => !functionTable.has(name)),
    ).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'city'])('knows nothing of %s', (word) => {
    expect(languageHelpOf(en, 'functions', word)).toBeUndefined();
  });
});
