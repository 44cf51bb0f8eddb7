/**
 * Field paths: our notation for places in a schema (events.md §2.2). Names are joined by dots, `[]` is each element
 * of an array, `{}` each value of a map; a name that is not bare is quoted as in the language
 * (expression-language.md §6.2): `productListItems[].SKU`, `identityMap{}[].id`, `rain.'3h'`.
 */

export type FieldStep =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'element' }
  | { readonly kind: 'entry' };

const BARE_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const ELEMENT: FieldStep = { kind: 'element' };
const ENTRY: FieldStep = { kind: 'entry' };

/** True for a name that a path can carry without quotes. */
export function isBareName(name: string): boolean {
  return BARE_NAME.test(name);
}

/** A name as it stands in a path: `city`, `'3h'`, `'it\'s'`. */
export function quoteName(name: string): string {
  if (isBareName(name)) return name;
  return `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Path of a field inside another one; the path of the root is empty. */
export function childPath(parent: string, name: string): string {
  return parent === '' ? quoteName(name) : `${parent}.${quoteName(name)}`;
}

/** `[{ name: 'a' }, { element }, { name: 'x.y' }]` is `a[].'x.y'`. */
export function formatFieldPath(steps: readonly FieldStep[]): string {
  let path = '';
  for (const step of steps) {
    if (step.kind === 'element') path += '[]';
    else if (step.kind === 'entry') path += '{}';
    else path = childPath(path, step.name);
  }
  return path;
}

/** Steps of a path, undefined when the text is no path. Both quotes are read, one is written. */
export function parseFieldPath(path: string): readonly FieldStep[] | undefined {
  const steps: FieldStep[] = [];
  let position = 0;
  while (position < path.length) {
    if (path.startsWith('[]', position) && steps.length > 0) {
      steps.push(ELEMENT);
      position += 2;
      continue;
    }
    if (path.startsWith('{}', position) && steps.length > 0) {
      steps.push(ENTRY);
      position += 2;
      continue;
    }
    if (steps.length > 0) {
      if (path[position] !== '.') return undefined;
      position += 1;
    }
    const name = readName(path, position);
    if (name === undefined) return undefined;
    steps.push({ kind: 'name', name: name.value });
    position = name.end;
  }
  return steps;
}

/** True when `path` is `ancestor` or lies inside it; every path lies inside the root. */
export function isWithin(path: string, ancestor: string): boolean {
  if (ancestor === '' || path === ancestor) return true;
  return path.startsWith(ancestor) && /^[.[{]/.test(path.slice(ancestor.length));
}

function readName(path: string, start: number): { value: string; end: number } | undefined {
  const quote = path[start];
  if (quote !== "'" && quote !== '"') {
    const bare = /[A-Za-z_][A-Za-z0-9_-]*/y;
    bare.lastIndex = start;
    const value = bare.exec(path)?.[0];
    return value === undefined ? undefined : { value, end: start + value.length };
  }
  let value = '';
  for (let index = start + 1; index < path.length; index += 1) {
    const character = path[index];
    if (character === quote) return { value, end: index + 1 };
    if (character === '\\') index += 1;
    value += path[index] ?? '';
  }
  return undefined;
}
