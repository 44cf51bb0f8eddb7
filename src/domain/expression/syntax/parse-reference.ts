/** Field references, loop variables and their paths (expression-language.md §2 `FieldReference`, §6). */
import type { SourceRange } from '#domain/base';
import type { VisitPart } from '../descend.ts';
import { parenthesiseFix } from '../diagnostics.ts';
import { nearestName } from '../nearest-name.ts';
import type { TokenCursor } from './cursor.ts';
import {
  LOOP_VARIABLES,
  PATH_FUNCTIONS,
  type CallStep,
  type ErrorNode,
  type ExpressionNode,
  type FieldReferenceNode,
  type LoopReferenceNode,
  type LoopVariable,
  type NameStep,
  type ParamNode,
  type PathFunction,
  type PathStep,
  type ReferenceSource,
} from './nodes.ts';
import type { Token } from './tokens.ts';

type Part<R> = VisitPart<ExpressionNode, R>;

const SOURCES: ReadonlyMap<string, ReferenceSource> = new Map([
  ['@event', 'event'],
  ['@action', 'action'],
  ['#', 'dataSource'],
]);

const CONDITION_FUNCTIONS: ReadonlySet<string> = new Set(['all', 'first', 'last']);
const ARGUMENT_FUNCTIONS: ReadonlySet<string> = new Set(['at', 'entry']);

interface Options {
  defaultValue?: ExpressionNode;
  params?: readonly ParamNode[];
}

/** `FieldReference = ( "@event" "{" | "@action" "{" | "#" "{" ) Path { "," Option } "}"` */
export function* parseReference(cursor: TokenCursor): Part<FieldReferenceNode | ErrorNode> {
  const opener = cursor.advance();
  const source = sourceOf(cursor, opener);
  const known = cursor.at('{');
  if (!known) {
    cursor.expect('{');
    return { kind: 'error', range: { start: opener.start, end: opener.end }, parts: [] };
  }
  cursor.advance();
  const steps: PathStep[] = [];
  const first = yield* parseStep(cursor, false);
  if (first !== undefined) steps.push(first);
  yield* parseSteps(cursor, steps);
  const options = yield* parseOptions(cursor, source ?? 'event');
  cursor.close('}');
  const range = { start: opener.start, end: cursor.previous.end };
  if (source === undefined) return { kind: 'error', range, parts: [] };
  return { kind: 'reference', source, steps, range, ...options };
}

/** Names the kind of a reference; the legacy `@{…}` is read as an event's. Undefined for what is none. */
function sourceOf(cursor: TokenCursor, opener: Token): ReferenceSource | undefined {
  const source = SOURCES.get(opener.text);
  if (source !== undefined) return source;
  if (opener.text === '@' && cursor.at('{')) {
    cursor.report('syntax/legacy-reference', opener, {}, [cursor.replace(opener, '@event')]);
    return 'event';
  }
  const nearest = nearestName(opener.text, ['@event', '@action']);
  cursor.report(
    'syntax/unknown-reference-kind',
    opener,
    { found: opener.text, nearest: nearest ?? '' },
    nearest === undefined ? [] : [cursor.replace(opener, nearest)],
  );
  return undefined;
}

/** `LoopReference = ( "currentEventField" | … ) { "." ( Name | PathCall ) }` */
export function* parseLoopReference(cursor: TokenCursor): Part<LoopReferenceNode> {
  const variable = cursor.advance();
  const steps: PathStep[] = [];
  yield* parseSteps(cursor, steps);
  return {
    kind: 'loop',
    source: LOOP_VARIABLES.get(variable.text) ?? 'event',
    variable: variable.text as LoopVariable,
    variableRange: { start: variable.start, end: variable.end },
    steps,
    range: { start: variable.start, end: cursor.previous.end },
  };
}

/** `{ "." ( Name | PathCall ) }` */
function* parseSteps(cursor: TokenCursor, steps: PathStep[]): Part<void> {
  while (cursor.at('.')) {
    cursor.advance();
    const step = yield* parseStep(cursor, true);
    if (step !== undefined) steps.push(step);
  }
}

/** One segment; undefined where it is missing at the very start, an empty name where it is missing after a dot. */
function* parseStep(cursor: TokenCursor, mayCall: boolean): Part<PathStep | undefined> {
  const { token } = cursor;
  const isBare = token.kind === 'name' || token.kind === 'word';
  if (!isBare && token.kind !== 'string' && token.kind !== 'badName') {
    cursor.report('syntax/expected-name', cursor.troubleRange(), {
      found: cursor.atEnd ? '' : token.text,
    });
    const place = cursor.previous.end;
    return { kind: 'name', name: '', range: { start: place, end: place } };
  }
  cursor.advance();
  const range = { start: token.start, end: token.end };
  if (!cursor.at('(')) return nameStep(token.value ?? token.text, range);
  if (mayCall && isBare && PATH_FUNCTIONS.has(token.text)) {
    return yield* parsePathCall(cursor, token.text as PathFunction, range);
  }
  const nearest = nearestName(token.text, PATH_FUNCTIONS);
  cursor.report(
    'syntax/unknown-path-function',
    range,
    { name: token.text, nearest: nearest ?? '' },
    nearest === undefined ? [] : [cursor.replace(range, nearest)],
  );
  cursor.advance();
  if (!cursor.at(')')) yield cursor.expression();
  cursor.skipTo(')');
  cursor.close(')');
  return nameStep('', range);
}

function nameStep(name: string, range: SourceRange): NameStep {
  return { kind: 'name', name, range };
}

/** `PathCall = ( "all" | "first" | "last" ) "(" [ Expression ] ")" | "at" "(" Expression ")" | …` */
function* parsePathCall(
  cursor: TokenCursor,
  name: PathFunction,
  nameRange: SourceRange,
): Part<CallStep> {
  cursor.advance();
  const argument = cursor.at(')') ? undefined : yield cursor.expression();
  const allowed = CONDITION_FUNCTIONS.has(name) || ARGUMENT_FUNCTIONS.has(name);
  const missing = argument === undefined && ARGUMENT_FUNCTIONS.has(name);
  if (missing || (argument !== undefined && !allowed) || cursor.at(',')) {
    cursor.report('syntax/path-function-arguments', nameRange, {
      name,
      expected: ARGUMENT_FUNCTIONS.has(name) ? 1 : 0,
    });
    cursor.skipTo(')');
  }
  cursor.close(')');
  const range = { start: nameRange.start, end: cursor.previous.end };
  return { kind: 'call', name, nameRange, range, ...(argument === undefined ? {} : { argument }) };
}

/** `{ "," Option }`, each option once, `params` only on data sources (§6.1, R-23). */
function* parseOptions(cursor: TokenCursor, source: ReferenceSource): Part<Options> {
  const options: Options = {};
  while (cursor.at(',')) {
    const comma = cursor.advance();
    if (cursor.at('}')) {
      cursor.report('syntax/trailing-comma', comma, {}, [cursor.replace(comma, '')]);
      break;
    }
    yield* parseOption(cursor, source, options);
    if (!cursor.at(',') && !cursor.at('}')) {
      cursor.expect('}');
      cursor.skipTo(',', '}');
    }
  }
  return options;
}

/** `Option = "defaultValue" ":" Expression | "params" ":" "{" [ Param { "," Param } ] "}"` */
function* parseOption(cursor: TokenCursor, source: ReferenceSource, options: Options): Part<void> {
  const name = cursor.token;
  if (cursor.peek().text !== ':') {
    cursor.report('syntax/unknown-option', cursor.troubleRange(), { name: name.text, nearest: '' });
    yield cursor.expression();
    return;
  }
  cursor.advance();
  cursor.advance();
  if (name.text === 'params') {
    if (source !== 'dataSource') cursor.report('syntax/params-not-allowed', name);
    if (options.params !== undefined) reportDuplicate(cursor, name);
    options.params = yield* parseParams(cursor);
    return;
  }
  if (name.text !== 'defaultValue') {
    const nearest = nearestName(name.text, ['defaultValue', 'params']);
    cursor.report(
      'syntax/unknown-option',
      name,
      { name: name.text, nearest: nearest ?? '' },
      nearest === undefined ? [] : [cursor.replace(name, nearest)],
    );
  }
  const value = yield cursor.expression();
  if (options.defaultValue !== undefined) reportDuplicate(cursor, name);
  options.defaultValue = value;
  if (value.kind === 'call' || value.kind === 'date') {
    cursor.report('syntax/call-as-default', value.range, {}, [
      parenthesiseFix(cursor.text, value.range),
    ]);
  }
}

function reportDuplicate(cursor: TokenCursor, name: Token): void {
  cursor.report('syntax/duplicate-option', name, { name: name.text });
}

/** `"{" [ Param { "," Param } ] "}"` with `Param = name ":" Expression` */
function* parseParams(cursor: TokenCursor): Part<readonly ParamNode[]> {
  const params: ParamNode[] = [];
  if (!cursor.expect('{')) return params;
  while (!cursor.at('}') && !cursor.atEnd) {
    const name = cursor.token;
    if (name.kind !== 'word') {
      cursor.report('syntax/expected-name', cursor.troubleRange(), { found: name.text });
      cursor.skipTo(',', '}');
    } else {
      cursor.advance();
      cursor.expect(':');
      const value = yield cursor.expression();
      params.push({ name: name.text, value, range: { start: name.start, end: value.range.end } });
    }
    if (!cursor.at(',')) break;
    const comma = cursor.advance();
    if (cursor.at('}')) {
      cursor.report('syntax/trailing-comma', comma, {}, [cursor.replace(comma, '')]);
    }
  }
  cursor.close('}');
  return params;
}
