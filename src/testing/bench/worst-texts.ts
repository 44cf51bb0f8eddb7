/** The texts on which parsing, checking and formatting take longest, at any length: errors, nesting, chains, fixes. */

/** As many pieces as fit, joined. */
function repeat(piece: string, length: number, joint = ''): string {
  const count = Math.max(1, Math.floor(length / (piece.length + joint.length)));
  return Array.from({ length: count }, () => piece).join(joint);
}

/** An opening, its inside and the closing, nested as deep as fits. */
function nest(open: string, inside: string, close: string, length: number): string {
  const depth = Math.floor(length / (open.length + close.length));
  return open.repeat(depth) + inside + close.repeat(depth);
}

export const WORST_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'a chain of and with the null advice of !=': (length) =>
    repeat('@event{Purchase.city} != "x"', length, ' and '),
  'a chain of or': (length) => repeat('@event{Purchase.city} == "x"', length, ' or '),
  'a chain of not': (length) => `${'not '.repeat(length / 4)}true`,
  'and beside or': (length) => repeat('true and false or true', length, ' and '),
  'a sum of ones': (length) => repeat('1', length, ' + '),
  'calls beside +': (length) => repeat('now()', length, ' + '),
  'products of mixed numbers': (length) => repeat('1 * 2.0', length, ' * '),
  'type errors': (length) => repeat('"a" < "b"', length, ' or '),
  'wrong operators': (length) => repeat('1 = 1', length, ' && '),
  'comparisons with null': (length) => repeat('@event{Purchase.city} == null', length, ' and '),
  'unknown fields': (length) => repeat('@event{Purchase.ciyt}', length, ' and '),
  'unknown functions': (length) => repeat('lenght("a")', length, ' and '),
  'unknown events': (length) => repeat('@event{Purchaes.city}', length, ' and '),
  'one long unknown name': (length) => `${'a'.repeat(length)}()`,
  'brackets never closed': (length) => '('.repeat(length),
  'brackets never opened': (length) => ')'.repeat(length),
  'brackets of all kinds': (length) => '([{'.repeat(length / 3),
  'brackets deeper than allowed': (length) => nest('(', '1', ')', length),
  'calls deeper than allowed': (length) => nest('lower(', '"a"', ')', length),
  'conditionals deeper than allowed': (length) =>
    nest('if (true) then (1) else (', '1', ')', length),
  'defaults deeper than allowed': (length) =>
    nest('@event{Purchase.city, defaultValue: ', '"a"', '}', length),
  'path functions never closed': (length) => '@event{Purchase.items.all('.repeat(length / 26),
  'a string never closed': (length) => `"${'a'.repeat(length)}`,
  'strings broken by line ends': (length) => '"a\n'.repeat(length / 3),
  'unknown escapes': (length) => `"${'\\q'.repeat(length / 2)}"`,
  'smart quotes never closed': (length) => '“'.repeat(length),
  'invisible characters': (length) => '\u200b'.repeat(length),
  'commas only': (length) => `f(${','.repeat(length)})`,
  'a list of ones': (length) => `[${repeat('1', length, ',')}]`,
  'a list of mixed types': (length) => `[${repeat('1,"a",2.0', length, ',')}]`,
  'in() with a long list': (length) => `in(@event{Purchase.city}, [${repeat('"a"', length, ',')}])`,
  'a fix for every element of a list': (length) =>
    `in(@event{Purchase.total}, [${repeat('1', length, ',')}])`,
  'a path of many steps': (length) => `@event{Purchase${'.a'.repeat(length / 2)}}`,
  'a path of many calls': (length) => `@event{Purchase.items${'.all()'.repeat(length / 6)}}`,
  'many parameters': (length) => `#{S.G.a, params: {${repeat('x: 1', length, ', ')}}}`,
  'a long pattern': (length) => `matchRegExp("a", "${'(a|b)*'.repeat(length / 6)}")`,
  'a pattern of many branches': (length) => `matchRegExp("a", "${'a|'.repeat(length / 2)}")`,
};
