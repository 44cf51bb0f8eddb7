/**
 * The zone id as a parameter: a constant that is judged when the expression is checked and looked up once, not for
 * every payload (expression-language.md §9.4, §9.5, R-60).
 */
import type { Evaluate, Signature } from './function-definition.ts';
import { parameter, strict, type Arguments, type TypedParameter } from './signature.ts';
import { findZone, type Zone } from '../temporal/index.ts';
import type { Value } from '../value.ts';

export const ZONE = parameter('zone', 'string', {
  constant: true,
  offers: 'zone',
  judgeConstant: (value) =>
    typeof value === 'string' && findZone(value) === undefined
      ? { code: 'type/unknown-zone', params: { zone: value } }
      : undefined,
});

/**
 * A signature with a dateTime result whose argument number `zoneIndex` is the zone. `now` is the evaluation clock,
 * for those who need it.
 */
export function zonedSignature<const P extends readonly TypedParameter[]>(
  parameters: P,
  zoneIndex: number,
  compute: (args: Arguments<P>, zone: Zone, now: bigint) => Value,
): Signature {
  const evaluateIn = (zone: Zone | undefined): Evaluate =>
    strict(parameters, 'dateTime', (args, environment) =>
      zone === undefined ? null : compute(args, zone, environment.now),
    ).evaluate;
  return {
    parameters,
    result: 'dateTime',
    evaluate: (args, environment) => evaluateIn(zoneOf(args[zoneIndex]))(args, environment),
    prepare: (constants) => evaluateIn(zoneOf(constants[zoneIndex])),
  };
}

function zoneOf(value: Value | undefined): Zone | undefined {
  return typeof value === 'string' ? findZone(value) : undefined;
}
