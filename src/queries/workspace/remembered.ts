/** Remembers results by the identity of the argument, as long as somebody holds it. */
export function remembered<A extends object, R extends object>(compute: (argument: A) => R) {
  const results = new WeakMap<A, R>();
  return (argument: A): R => {
    const known = results.get(argument);
    if (known !== undefined) return known;
    const result = compute(argument);
    results.set(argument, result);
    return result;
  };
}
