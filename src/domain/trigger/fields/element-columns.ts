/** What is kept of the elements of lists while an event is read: a few fields of each, element by element. */

/** A field of the elements of a list, element by element. */
export interface Column {
  /** Numbers of texts among the constants, `UNKNOWN_TEXT` for whatever else. */
  readonly ids: number[];
  /** NaN for whatever is no number. */
  readonly numbers: number[];
  /** NaN for whatever is no whole number of 64 bits. */
  readonly wholes: number[];
}

export class ElementColumns {
  /** By node inside of elements. */
  private readonly columns = new Map<number, Column>();

  /** What a node is in each element of its list. */
  of(node: number): Column {
    let column = this.columns.get(node);
    if (!column) this.columns.set(node, (column = { ids: [], numbers: [], wholes: [] }));
    return column;
  }

  /** Forgets the lists of the last event. */
  clear(): void {
    for (const column of this.columns.values()) empty(column);
  }

  /** Forgets what these nodes were: their list stands in the text once more, and the last one counts. */
  clearNodes(nodes: readonly number[]): void {
    for (const node of nodes) empty(this.of(node));
  }
}

function empty({ ids, numbers, wholes }: Column): void {
  ids.length = 0;
  numbers.length = 0;
  wholes.length = 0;
}
