/** How the tree reads its nodes: any shape of data, as long as every node has an id of its own. */
export interface TreeSource<T> {
  readonly roots: readonly T[];
  idOf(node: T): string;
  childrenOf(node: T): readonly T[];
}

/** One row of the tree as it stands open at the moment, with what ARIA wants to know of it. */
export interface TreeRow<T> {
  readonly node: T;
  readonly id: string;
  /** From 1. */
  readonly level: number;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
  readonly isExpanded: boolean;
  /** Index of the parent's row, -1 for a root. */
  readonly parent: number;
}

/** The rows from top to bottom: every node whose ancestors are all open. */
export function visibleRows<T>(
  source: TreeSource<T>,
  expanded: ReadonlySet<string>,
): readonly TreeRow<T>[] {
  const rows: TreeRow<T>[] = [];
  const add = (nodes: readonly T[], level: number, parent: number): void => {
    nodes.forEach((node, index) => {
      const id = source.idOf(node);
      const children = source.childrenOf(node);
      const isExpanded = children.length > 0 && expanded.has(id);
      rows.push({
        node,
        id,
        level,
        position: index + 1,
        siblings: nodes.length,
        hasChildren: children.length > 0,
        isExpanded,
        parent,
      });
      if (isExpanded) add(children, level + 1, rows.length - 1);
    });
  };
  add(source.roots, 1, -1);
  return rows;
}
