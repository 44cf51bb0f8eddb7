/**
 * Builders of signatures: they type the arguments from the parameters and apply the null rules of
 * expression-language.md §4.5 in one place, so that a function's own code sees values only.
 */
import { SCALAR_TYPES, type ListType, type ScalarType, type ValueType } from '../types.ts';
import type { DateOnly, DateTime, DateTimeOnly, Duration, ObjectValue, Value } from '../value.ts';
import type { Environment, Evaluate, Parameter, Signature } from './function-definition.ts';

interface ScalarByType {
  string: string;
  integer: bigint;
  decimal: number;
  boolean: boolean;
  dateOnly: DateOnly;
  dateTimeOnly: DateTimeOnly;
  dateTime: DateTime;
  duration: Duration;
}

/** The run-time value behind a static type. */
export type ValueOf<T extends ValueType> = T extends ScalarType
  ? ScalarByType[T]
  : T extends 'listObject'
    ? readonly ObjectValue[]
    : T extends ListType
      ? readonly Value[]
      : Value;

export type TypedParameter<T extends ValueType = ValueType> = Parameter & { readonly type: T };
export type Arguments<P extends readonly TypedParameter[]> = {
  readonly [K in keyof P]: ValueOf<P[K]['type']>;
};
type NullableArguments<P extends readonly TypedParameter[]> = {
  readonly [K in keyof P]: ValueOf<P[K]['type']> | null;
};

/** A parameter: `parameter('text', 'string')`. */
export function parameter<T extends ValueType>(
  name: string,
  type: T,
  rest: Omit<Parameter, 'name' | 'type'> = {},
): TypedParameter<T> {
  return { name, type, ...rest };
}

/** The list type of a scalar type: `listOf('dateOnly')` is `listDateOnly`. */
export function listOf<T extends ScalarType>(type: T): `list${Capitalize<T>}` {
  return `list${type.charAt(0).toUpperCase()}${type.slice(1)}` as `list${Capitalize<T>}`;
}

/** One signature for each scalar type: the `A` of §9. */
export function forEachScalarType(build: (type: ScalarType) => Signature): readonly Signature[] {
  return SCALAR_TYPES.map(build);
}

/**
 * A signature whose arguments are all required: with a null among them the result is `whenNull`, by default false
 * for a boolean function and null for any other (§4.5).
 */
export function strict<const P extends readonly TypedParameter[]>(
  parameters: P,
  result: ValueType,
  compute: (args: Arguments<P>, environment: Environment) => Value,
  whenNull: Value = result === 'boolean' ? false : null,
): Signature {
  return { parameters, result, evaluate: refuseNulls(compute, whenNull) };
}

/** A signature that says itself what null arguments mean. */
export function lenient<const P extends readonly TypedParameter[]>(
  parameters: P,
  result: ValueType,
  compute: (args: NullableArguments<P>, environment: Environment) => Value,
): Signature {
  // The checker has matched the arguments against the parameters.
  return { parameters, result, evaluate: compute as unknown as Evaluate };
}

/** Wraps a computation over values so that any null argument gives `whenNull`. */
export function refuseNulls(
  compute: (args: never, environment: Environment) => Value,
  whenNull: Value,
): Evaluate {
  return (args, environment) => {
    // By index: this stands before most calls, and an iterator costs more than the test.
    for (let index = 0; index < args.length; index += 1) {
      if (args[index] === null) return whenNull;
    }
    return compute(args as never, environment);
  };
}
