/** Which keys of `identityMap` an identifier names, so that they can be looked for ignoring case (events.md §4.3). */
import { childrenOf, type ExpressionNode, type ParsedExpression } from '#domain/expression';

/** Constant keys of `identityMap.entry('…')` in an expression, each once. */
export function identityMapKeysOf(parsed: ParsedExpression): readonly string[] {
  const keys = new Set<string>();
  const pending: ExpressionNode[] = [parsed.root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'reference' && node.source === 'event') {
      const [, map, entry] = node.steps;
      const isEntry =
        map?.kind === 'name' &&
        map.name === 'identityMap' &&
        entry?.kind === 'call' &&
        entry.name === 'entry';
      if (isEntry && entry.argument?.kind === 'string') keys.add(entry.argument.value);
    }
    pending.push(...childrenOf(node));
  }
  return [...keys];
}
