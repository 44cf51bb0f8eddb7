/** Functions that give a value (expression-language.md §9): which of the phrases tells a call. */
import { withoutParentheses, type CallNode, type ExpressionNode } from '../syntax/nodes.ts';
import type { DateUnit } from '../temporal/index.ts';
import { textPhrase } from './constants.ts';
import type { CallName, ValuePhrase } from './phrase.ts';
import type { Reader } from './reader.ts';

/** Functions told by one phrase, with the number of arguments it has room for. */
const PLAIN: ReadonlyMap<string, readonly [CallName, ...counts: readonly number[]]> = new Map<
  string,
  readonly [CallName, ...number[]]
>([
  ['concat', ['joinedList', 1]],
  ['length', ['length', 1]],
  ['lower', ['lowerCase', 1]],
  ['upper', ['upperCase', 1]],
  ['replace', ['replacedFirst', 3]],
  ['replaceAll', ['replacedAll', 3]],
  ['split', ['splitParts', 2]],
  ['trim', ['trimmed', 1]],
  ['uuid', ['newUuid', 0]],
  ['indexOf', ['firstPosition', 2]],
  ['lastIndexOf', ['lastPosition', 2]],
  ['differenceLists', ['difference', 2]],
  ['intersect', ['common', 2]],
  ['distinctWithNull', ['distinctWithGap', 1]],
  ['filter', ['filtered', 3]],
  ['listSize', ['size', 1]],
  ['avg', ['average', 1, 2]],
  ['sum', ['sum', 1, 2]],
  ['count', ['count', 1]],
  ['countOnlyNull', ['countGaps', 1]],
  ['countWithNull', ['countWithGaps', 1]],
  ['distinctCountWithNull', ['distinctCountWithGap', 1]],
  ['toInteger', ['asWholeNumber', 1]],
  ['toDecimal', ['asDecimal', 1]],
  ['toString', ['asText', 1]],
  ['toDateTimeOnly', ['asLocalTime', 1]],
  ['toDuration', ['asDuration', 1]],
  ['now', ['now', 0]],
  ['currentTimeInMillis', ['nowInMilliseconds', 0]],
  ['setHours', ['hourSet', 2]],
  ['setDays', ['daySet', 2]],
  ['updateTimeZone', ['inZone', 2]],
  ['round', ['rounded', 1]],
  ['random', ['random', 0]],
]);

/** Functions whose phrase depends on their arguments. */
const PARTICULAR: ReadonlyMap<string, (call: Call) => ValuePhrase | undefined> = new Map<
  string,
  (call: Call) => ValuePhrase | undefined
>([
  ['concat', joinedTexts],
  ['substr', partOfText],
  ['mergeLists', merged],
  ['distinct', (call) => call.byCount(undefined, 'distinct', 'distinctBy')],
  ['distinctCount', (call) => call.byCount(undefined, 'distinctCount', 'distinctCountBy')],
  ['getListItem', listItem],
  ['limit', limited],
  ['serializeList', (call) => call.byFlag(2, 'serializedQuoted', 'serialized')],
  ['sort', sorted],
  ['max', (call) => extreme(call, 'highest', 'latest', 'longest')],
  ['min', (call) => extreme(call, 'lowest', 'earliest', 'shortest')],
  ['toDateOnly', (call) => call.byCount(undefined, 'asDate', undefined, 'dateOfParts')],
  ['toDateTime', (call) => inZone(call) ?? call.byCount(undefined, 'asMoment')],
  ['now', (call) => call.byCount('now', 'nowInZone')],
  ['nowWithDelta', shiftedNow],
]);

/** The phrase of a call; a name or arguments that the language does not know are read as they stand. */
export function readCall(reader: Reader, node: CallNode): ValuePhrase {
  const call = new Call(reader, node);
  const particular = PARTICULAR.get(node.name)?.(call);
  if (particular) return particular;
  const plain = PLAIN.get(node.name);
  if (plain) {
    const [name, ...counts] = plain;
    if (counts.includes(node.arguments.length)) return call.phrase(name);
  }
  return { kind: 'otherCall', name: node.name, arguments: call.values() };
}

/** More arguments than any function has. */
const MAX_ARGUMENTS = 8;

class Call {
  readonly arguments: readonly ExpressionNode[];
  private readonly reader: Reader;
  private readonly node: CallNode;

  constructor(reader: Reader, node: CallNode) {
    this.reader = reader;
    this.node = node;
    this.arguments = node.arguments.slice(0, MAX_ARGUMENTS).map(withoutParentheses);
  }

  values(count: number = this.arguments.length): readonly ValuePhrase[] {
    return this.arguments.slice(0, count).map((argument) => this.reader.value(argument));
  }

  phrase(call: CallName, args: readonly ValuePhrase[] = this.values()): ValuePhrase {
    return { kind: 'call', call, arguments: args };
  }

  /** A phrase for each number of arguments, from none. */
  byCount(...names: readonly (CallName | undefined)[]): ValuePhrase | undefined {
    const name = names[this.arguments.length];
    return name && this.phrase(name);
  }

  /** `true` or `false` as last argument, the one at a position. */
  byFlag(position: number, whenTrue: CallName, whenFalse: CallName): ValuePhrase | undefined {
    const flag = this.arguments[position];
    if (flag?.kind !== 'boolean' || this.arguments.length !== position + 1) return undefined;
    return this.phrase(flag.value ? whenTrue : whenFalse, this.values(position));
  }

  /** A whole number from 0 on. */
  count(position: number): bigint | undefined {
    const argument = this.arguments[position];
    return argument?.kind === 'integer' && argument.value >= 0n ? argument.value : undefined;
  }

  text(position: number): string | undefined {
    const argument = this.arguments[position];
    return argument?.kind === 'string' ? argument.value : undefined;
  }

  get type(): string {
    return this.reader.checked.types.get(this.node) ?? '';
  }
}

function number(value: bigint): ValuePhrase {
  return { kind: 'number', digits: String(value) };
}

function joinedTexts(call: Call): ValuePhrase | undefined {
  return call.arguments.length === 2
    ? { kind: 'joined', parts: call.values(), more: 0 }
    : undefined;
}

/** Constant positions are told as people count characters, from 1. */
function partOfText(call: Call): ValuePhrase | undefined {
  const { length } = call.arguments;
  if (length !== 2 && length !== 3) return undefined;
  const [begin, end] = [call.count(1), call.count(2)];
  if (begin === undefined || (length === 3 && (end === undefined || end <= begin))) {
    return call.phrase(length === 2 ? 'partFrom' : 'partBetween');
  }
  const text = call.values(1);
  if (end === undefined) return call.phrase('charactersFrom', [...text, number(begin + 1n)]);
  if (begin === 0n) return call.phrase('firstCharacters', [...text, number(end)]);
  return call.phrase('charactersBetween', [...text, number(begin + 1n), number(end)]);
}

function merged(call: Call): ValuePhrase | undefined {
  return call.byFlag(2, 'mergedDistinct', 'merged');
}

function listItem(call: Call): ValuePhrase | undefined {
  if (call.arguments.length !== 2) return undefined;
  const index = call.count(1);
  return index === undefined
    ? call.phrase('elementAt')
    : call.phrase('elementNumber', [...call.values(1), number(index + 1n)]);
}

function limited(call: Call): ValuePhrase | undefined {
  if (call.arguments.length === 2) return call.phrase('firstElements');
  return call.byFlag(2, 'firstElements', 'lastElements');
}

function sorted(call: Call): ValuePhrase | undefined {
  return call.byFlag(1, 'ascending', 'descending') ?? call.byFlag(2, 'ascendingBy', 'descendingBy');
}

function extreme(
  call: Call,
  ofNumbers: CallName,
  ofDates: CallName,
  ofDurations: CallName,
): ValuePhrase | undefined {
  if (call.type.startsWith('date')) return call.byCount(undefined, ofDates, ofDates);
  const name = call.type === 'duration' ? ofDurations : ofNumbers;
  return call.byCount(undefined, name, name);
}

/** The zone comes first in the language, last in a sentence. */
function inZone(call: Call): ValuePhrase | undefined {
  if (call.arguments.length !== 2) return undefined;
  const [zone, local] = call.values();
  if (!zone || !local) return undefined;
  return call.phrase('localInZone', [local, zone]);
}

const UNITS: readonly DateUnit[] = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'];

function shiftedNow(call: Call): ValuePhrase | undefined {
  const [amount] = call.arguments;
  const unit = UNITS.find((candidate) => candidate === call.text(1));
  if (!amount || !unit || call.arguments.length > 3) return undefined;
  const zone = call.text(2);
  const isPast = amount.kind === 'integer' && amount.value < 0n;
  const [value] = isPast ? [number(-amount.value)] : call.values(1);
  if (!value) return undefined;
  return {
    kind: 'shiftedNow',
    direction: isPast ? 'minus' : 'plus',
    amount: value,
    unit,
    ...(zone !== undefined && { zone: textPhrase(zone).text }),
  };
}
