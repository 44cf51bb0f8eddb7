/** Which values of a payload are masked: those of identity fields of the schemas, and personal ones. */
import { type JsonValue } from '#domain/base';
import { formatFieldPath, parseFieldPath, type FieldStep, type XdmSchema } from '#domain/schema';
import { isPersonalName, isPersonalSubtree, isPersonalText } from './personal-names.ts';

export interface Masking {
  /** True where the value at the steps from the root of a record is not to be shown. */
  readonly isMasked: (steps: readonly FieldStep[], value: JsonValue) => boolean;
}

/** What stands beside an id and tells nobody who it is. */
const BESIDE_IDS: ReadonlySet<string> = new Set(['namespace', 'authenticatedState', 'primary']);

/**
 * The masking for a workspace. `identifiers` are paths that its definitions take a person's key from. A path counts
 * wherever it stands in a record, so that an entity in its message is masked as one by itself.
 */
export function maskingOf(
  schemas: Iterable<XdmSchema>,
  identifiers: Iterable<string> = [],
): Masking {
  const endings = new Map<string, (readonly string[])[]>();
  const add = (path: string): void => {
    const names = namesOf(parseFieldPath(path) ?? []);
    const last = names.at(-1);
    if (last === undefined) return;
    endings.set(last, [...(endings.get(last) ?? []), names]);
  };
  for (const { identities, referenceIdentities = [] } of schemas) {
    for (const { path } of identities) add(path);
    for (const { path } of referenceIdentities) add(path);
  }
  for (const path of identifiers) add(path);
  const isIdentity = (names: readonly string[]): boolean =>
    names.some((name, index) =>
      endings.get(name)?.some((ending) => endsWith(names.slice(0, index + 1), ending)),
    );
  return {
    isMasked(steps, value) {
      if (typeof value === 'boolean' || value === null) return false;
      const names = namesOf(steps);
      if (typeof value === 'string' && isPersonalText(value)) return true;
      if (names.some((name) => BESIDE_IDS.has(name))) return false;
      if (names.includes('identityMap')) return true;
      const last = names.at(-1);
      return (
        names.some(isPersonalSubtree) ||
        (last !== undefined && isPersonalName(last)) ||
        isIdentity(names)
      );
    },
  };
}

/** A path as a person reads it: from the entity on, whatever it is wrapped in. */
export function shownPath(steps: readonly FieldStep[]): string {
  const wrap = steps.findLastIndex(
    (step) => step.kind === 'name' && (step.name === 'xdmEntity' || step.name === 'xdm'),
  );
  return formatFieldPath(steps.slice(wrap + 1));
}

function namesOf(steps: readonly FieldStep[]): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'name' ? [step.name] : []));
}

function endsWith(names: readonly string[], ending: readonly string[]): boolean {
  const start = names.length - ending.length;
  return start >= 0 && ending.every((name, index) => names[start + index] === name);
}
