/** What a function of the language must give, told without the language: a row of the reference table (§9). */
import type { PlainType, PlainTypes, PlainValue } from './plain-value.ts';

/** A parameter that is always one of a few literals: a pattern, a zone, a flag, a name. */
export interface Literals<V extends string | boolean = string | boolean> {
  readonly oneOf: readonly V[];
}

export type ParameterKind = PlainType | Literals;

export interface ReferenceFunction {
  readonly name: string;
  readonly parameters: readonly ParameterKind[];
  readonly result: PlainType;
  readonly run: (args: readonly PlainValue[]) => PlainValue;
}

type Argument<K extends ParameterKind> = K extends PlainType
  ? PlainTypes[K]
  : K extends Literals<infer V>
    ? V
    : never;

type Arguments<P extends readonly ParameterKind[]> = { readonly [K in keyof P]: Argument<P[K]> };
type NullableArguments<P extends readonly ParameterKind[]> = {
  readonly [K in keyof P]: Argument<P[K]> | null;
};

/** A function that has no value (or is false) with a null among its arguments (§4.5). */
export function strict<const P extends readonly ParameterKind[]>(
  name: string,
  parameters: P,
  result: PlainType,
  run: (...args: Arguments<P>) => PlainValue,
  whenNull: PlainValue = result === 'boolean' ? false : null,
): ReferenceFunction {
  return {
    name,
    parameters,
    result,
    run: (args) => (args.includes(null) ? whenNull : run(...(args as unknown as Arguments<P>))),
  };
}

/** A function that says itself what null means. */
export function lenient<const P extends readonly ParameterKind[]>(
  name: string,
  parameters: P,
  result: PlainType,
  run: (...args: NullableArguments<P>) => PlainValue,
): ReferenceFunction {
  return {
    name,
    parameters,
    result,
    run: (args) => run(...(args as unknown as NullableArguments<P>)),
  };
}
