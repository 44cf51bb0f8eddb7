/**
 * The evaluation clock and moments around it (expression-language.md §9.5, R-60, R-64). The clock stands still
 * during one evaluation, so all calls agree.
 */
import type { FunctionDefinition } from '../function-definition.ts';
import { parameter, strict } from '../signature.ts';
import { zonedSignature, ZONE } from '../zone-parameter.ts';
import {
  atZone,
  dateTimeOf,
  floorDivide,
  NANOSECONDS_PER_MILLISECOND,
  plusUnits,
  type DateUnit,
} from '../../temporal/index.ts';

/** The parts of `nowWithDelta`; singular forms are refused. */
export const DATE_PARTS: readonly DateUnit[] = [
  'years',
  'months',
  'days',
  'hours',
  'minutes',
  'seconds',
];

const AMOUNT = parameter('amount', 'integer');

const DATE_PART = parameter('part', 'string', {
  constant: true,
  offers: 'datePart',
  judgeConstant: (value) =>
    typeof value === 'string' && datePartOf(value) === undefined
      ? { code: 'type/unknown-date-part', params: { part: value } }
      : undefined,
});

const now: FunctionDefinition = {
  name: 'now',
  category: 'date',
  signatures: [
    strict([], 'dateTime', (_args, environment) => dateTimeOf(environment.now, 0)),
    zonedSignature([ZONE], 0, (_args, zone, now) => atZone(now, zone)),
  ],
  examples: [{ expression: 'now() == now("Europe/Paris")', result: 'true' }],
};

const nowWithDelta: FunctionDefinition = {
  name: 'nowWithDelta',
  category: 'date',
  signatures: [
    strict([AMOUNT, DATE_PART], 'dateTime', ([amount, part], environment) => {
      const moment = nowPlus(environment.now, amount, part);
      return moment === undefined ? null : dateTimeOf(moment, 0);
    }),
    zonedSignature([AMOUNT, DATE_PART, ZONE], 2, ([amount, part], zone, now) => {
      const moment = nowPlus(now, amount, part);
      return moment === undefined || dateTimeOf(moment, 0) === null ? null : atZone(moment, zone);
    }),
  ],
  examples: [
    { expression: 'nowWithDelta(-2, "hours") < now()', result: 'true' },
    {
      expression: 'nowWithDelta(3, "days") == nowWithDelta(72, "hours", "Europe/Paris")',
      result: 'true',
    },
  ],
};

const currentTimeInMillis: FunctionDefinition = {
  name: 'currentTimeInMillis',
  category: 'date',
  signatures: [
    strict([], 'integer', (_args, environment) =>
      floorDivide(environment.now, NANOSECONDS_PER_MILLISECOND),
    ),
  ],
  examples: [{ expression: 'currentTimeInMillis() == toInteger(now())', result: 'true' }],
};

export const CLOCK: readonly FunctionDefinition[] = [now, nowWithDelta, currentTimeInMillis];

function nowPlus(now: bigint, amount: bigint, part: string): bigint | undefined {
  const unit = datePartOf(part);
  return unit === undefined ? undefined : plusUnits(now, amount, unit);
}

function datePartOf(text: string): DateUnit | undefined {
  return DATE_PARTS.find((part) => part === text);
}
