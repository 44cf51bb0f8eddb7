/** Arguments of a command: positions, options written `--name value` or `--name=value`, and flags written `--name`. */
import { wrongUsage } from './command.ts';

export interface Arguments {
  readonly positions: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** Splits arguments; an option that is in neither list is a mistake worth telling. */
export function readArguments(
  args: readonly string[],
  known: readonly string[] = [],
  knownFlags: readonly string[] = [],
): Arguments {
  const positions: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) {
      positions.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const name = equals < 0 ? arg.slice(2) : arg.slice(2, equals);
    if (knownFlags.includes(name)) {
      if (equals >= 0) throw wrongUsage(`--${name} takes no value`);
      flags.add(name);
      continue;
    }
    if (!known.includes(name)) throw wrongUsage(`unknown option --${name}`);
    const value = equals < 0 ? rest.shift() : arg.slice(equals + 1);
    if (value === undefined) throw wrongUsage(`--${name} needs a value`);
    options.set(name, value);
  }
  return { positions, options, flags };
}

/** The value of an option that has to be there. */
export function takeOption({ options }: Arguments, name: string): string {
  const value = options.get(name);
  if (value === undefined) throw wrongUsage(`--${name} is missing`);
  return value;
}

/** The positions by name; one too few or too many is wrong usage. */
export function takePositions<Name extends string>(
  { positions }: Arguments,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const missing = names[positions.length];
  if (missing !== undefined) throw wrongUsage(`${missing} is missing`);
  const extra = positions[names.length];
  if (extra !== undefined) throw wrongUsage(`unexpected argument ${JSON.stringify(extra)}`);
  return Object.fromEntries(names.map((name, index) => [name, positions[index]])) as Record<
    Name,
    string
  >;
}
