/**
 * An expression as a person would say it, before it is put into words (events.md §2.2): what is compared with what, and
 * how the parts hang together. Plain data without `bigint`, so that it crosses a worker border and survives JSON; the
 * catalogues have a renderer for each language.
 */
import type { DateUnit } from '../temporal/index.ts';

export type Phrase = ConditionPhrase | ValuePhrase;

/** Something that holds or does not. */
export type ConditionPhrase = ClausePhrase | GroupPhrase | CasePhrase | LongConditionPhrase;

/** Something that has a value. */
export type ValuePhrase =
  | TextPhrase
  | NumberPhrase
  | BooleanPhrase
  | NothingPhrase
  | DatePhrase
  | DurationPhrase
  | ListPhrase
  | PlacePhrase
  | FieldPhrase
  | CallPhrase
  | OtherCallPhrase
  | ShiftedNowPhrase
  | ArithmeticPhrase
  | JoinedPhrase
  | ChoicePhrase
  | WhetherPhrase
  | LongValuePhrase;

/** How a clause relates its subject to its objects; `negated` turns each into its opposite. */
export type Relation =
  | 'equals'
  | 'less'
  | 'atMost'
  | 'more'
  | 'atLeast'
  | 'before'
  | 'notAfter'
  | 'after'
  | 'notBefore'
  /** Two objects, both included. */
  | 'between'
  /** Any number of objects. */
  | 'oneOf'
  /** A list and the value in it. */
  | 'includes'
  | 'contains'
  | 'startsWith'
  | 'endsWith'
  | 'matches'
  | 'emptyText'
  | 'someText'
  | 'noValue'
  | 'gap'
  | 'number'
  | 'wholeNumber'
  | 'decimalNumber'
  | 'true'
  | 'false'
  /** After conversion: the text `true`, a number other than 0. */
  | 'countsAsTrue'
  /** With a unit. */
  | 'inLast'
  | 'inNext'
  /** No subject: it is about the profile. */
  | 'audience'
  /** Neither subject nor object: the constants `true` and `false`. */
  | 'always';

export interface ClausePhrase {
  readonly kind: 'clause';
  readonly relation: Relation;
  readonly negated: boolean;
  readonly ignoringCase?: true;
  readonly unit?: 'hours' | 'days' | 'months' | 'years';
  readonly subject?: ValuePhrase;
  readonly objects: readonly ValuePhrase[];
  /** Objects that were left out. */
  readonly more?: number;
}

/** Never directly inside a group of the same kind, and never empty. */
export interface GroupPhrase {
  readonly kind: 'group';
  readonly join: 'and' | 'or';
  readonly parts: readonly ConditionPhrase[];
  /** Parts that were left out. */
  readonly more: number;
}

/** `if` between two conditions. */
export interface CasePhrase {
  readonly kind: 'case';
  readonly condition: ConditionPhrase;
  readonly then: ConditionPhrase;
  readonly otherwise: ConditionPhrase;
}

/** A condition too deep or too long to be said. */
export interface LongConditionPhrase {
  readonly kind: 'longCondition';
}

export interface TextPhrase {
  readonly kind: 'text';
  readonly text: string;
  /** The end was left out. */
  readonly cut?: true;
}

/** Digits with a dot, `-12.5`; very large and very small decimals as `1.0E21`. */
export interface NumberPhrase {
  readonly kind: 'number';
  readonly digits: string;
}

export interface BooleanPhrase {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** `null` as an element or an argument. */
export interface NothingPhrase {
  readonly kind: 'nothing';
}

export interface DatePhrase {
  readonly kind: 'date';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Absent for a date alone. `seconds` is empty on the minute: `05`, `05.25`. */
  readonly time?: { readonly hour: number; readonly minute: number; readonly seconds: string };
  /** `UTC`, `UTC+2`, `Europe/Paris`; absent for a local time. */
  readonly zone?: string;
}

export interface DurationPhrase {
  readonly kind: 'duration';
  readonly negative: boolean;
  /** Largest unit first; none for no time at all. Amounts are digits: `1.5` seconds. */
  readonly parts: readonly {
    readonly unit: 'days' | 'hours' | 'minutes' | 'seconds';
    readonly amount: string;
  }[];
}

export interface ListPhrase {
  readonly kind: 'list';
  readonly elements: readonly ValuePhrase[];
  readonly more: number;
}

/** Part of a list or a map, or what a condition inside a path looks at. */
export type PlacePhrase = ElementPhrase | EntryPhrase | KeysPhrase | CurrentPhrase;

/** What an element, an entry or a field is taken from. */
export type ContainerPhrase = FieldPhrase | PlacePhrase;

export interface ElementPhrase {
  readonly kind: 'element';
  /** `each` is all of them. */
  readonly which: 'first' | 'last' | 'each' | 'at';
  /** For `at`: counted from 1 when it is a number, the index from 0 otherwise. */
  readonly position?: ValuePhrase;
  readonly where?: ConditionPhrase;
  readonly of: ContainerPhrase;
}

export interface EntryPhrase {
  readonly kind: 'entry';
  readonly key: ValuePhrase;
  readonly of: ContainerPhrase;
}

export interface KeysPhrase {
  readonly kind: 'keys';
  readonly which: 'first' | 'all';
  readonly of: ContainerPhrase;
}

export interface CurrentPhrase {
  readonly kind: 'current';
}

/**
 * A field by its title. `{ name: 'City' }` is "City"; `{ name: 'id', in: <first Email entry> }` "the id of the first Email
 * entry of Identity map".
 */
export interface FieldPhrase {
  readonly kind: 'field';
  readonly name: string;
  /** Where another field of the expression has the same title: what this one belongs to. */
  readonly of?: string;
  /** The element or entry it is read from. */
  readonly in?: PlacePhrase;
  readonly source?: {
    readonly kind: 'dataSource' | 'action';
    readonly name: string;
    readonly params: readonly { readonly name: string; readonly value: ValuePhrase }[];
  };
  readonly byDefault?: ValuePhrase;
}

/** What a function gives; variants that read differently have names of their own. */
export interface CallPhrase {
  readonly kind: 'call';
  readonly call: CallName;
  readonly arguments: readonly ValuePhrase[];
}

/** A function that does not exist, or with arguments that it does not take: a mistake is read as it stands. */
export interface OtherCallPhrase {
  readonly kind: 'otherCall';
  readonly name: string;
  readonly arguments: readonly ValuePhrase[];
}

export interface ShiftedNowPhrase {
  readonly kind: 'shiftedNow';
  readonly direction: 'plus' | 'minus';
  readonly amount: ValuePhrase;
  readonly unit: DateUnit;
  readonly zone?: string;
}

export interface ArithmeticPhrase {
  readonly kind: 'arithmetic';
  readonly first: ValuePhrase;
  readonly steps: readonly {
    readonly operator: '+' | '-' | '*' | '/' | '%';
    readonly operand: ValuePhrase;
  }[];
  readonly more: number;
}

/** Texts one after the other. */
export interface JoinedPhrase {
  readonly kind: 'joined';
  readonly parts: readonly ValuePhrase[];
  readonly more: number;
}

/** `if` between two values. */
export interface ChoicePhrase {
  readonly kind: 'choice';
  readonly condition: ConditionPhrase;
  readonly then: ValuePhrase;
  readonly otherwise: ValuePhrase;
}

/** A condition where a value is wanted. */
export interface WhetherPhrase {
  readonly kind: 'whether';
  readonly condition: ConditionPhrase;
}

/** A value too deep or too long to be said. */
export interface LongValuePhrase {
  readonly kind: 'longValue';
}

export type CallName =
  | 'joinedList'
  | 'firstPosition'
  | 'lastPosition'
  | 'length'
  | 'lowerCase'
  | 'upperCase'
  | 'replacedFirst'
  | 'replacedAll'
  | 'splitParts'
  /** Text and number of characters. */
  | 'firstCharacters'
  /** Text and positions from 1. */
  | 'charactersFrom'
  | 'charactersBetween'
  /** Text and indexes from 0, computed. */
  | 'partFrom'
  | 'partBetween'
  | 'trimmed'
  | 'newUuid'
  | 'difference'
  | 'merged'
  | 'mergedDistinct'
  | 'common'
  | 'distinct'
  | 'distinctBy'
  | 'distinctWithGap'
  | 'filtered'
  /** List and position from 1. */
  | 'elementNumber'
  /** List and index from 0, computed. */
  | 'elementAt'
  | 'firstElements'
  | 'lastElements'
  | 'size'
  | 'serialized'
  | 'serializedQuoted'
  | 'ascending'
  | 'descending'
  | 'ascendingBy'
  | 'descendingBy'
  | 'average'
  | 'sum'
  | 'count'
  | 'countGaps'
  | 'countWithGaps'
  | 'distinctCount'
  | 'distinctCountBy'
  | 'distinctCountWithGap'
  | 'highest'
  | 'lowest'
  | 'latest'
  | 'earliest'
  | 'longest'
  | 'shortest'
  | 'asWholeNumber'
  | 'asDecimal'
  | 'asText'
  | 'asDate'
  | 'dateOfParts'
  | 'asMoment'
  /** Local time and zone. */
  | 'localInZone'
  | 'asLocalTime'
  | 'asDuration'
  | 'now'
  | 'nowInZone'
  | 'nowInMilliseconds'
  | 'hourSet'
  | 'daySet'
  /** Moment and zone. */
  | 'inZone'
  | 'rounded'
  | 'random';
