/** Dotted paths of a table's header: `placeContext.geo.city`, `productListItems[0].SKU`, `rain.'3h'`. */
import { MAX_JSON_DEPTH } from '#domain/base';
import { formatFieldPath, type FieldStep } from '#domain/schema';

/** A name in an object, or an index in a list. */
export type ColumnStep = string | number;

const STEP = /(?:^|\.)(?:'([^']+)'|"([^"]+)"|([^.[\]'"]+))|\[(\d{1,9})\]/y;

/** Steps of a column; undefined when its name is no path, which makes it a plain name. */
export function columnPath(name: string): readonly ColumnStep[] | undefined {
  const steps: ColumnStep[] = [];
  let position = 0;
  while (position < name.length) {
    STEP.lastIndex = position;
    const match = STEP.exec(name);
    if (match === null) return undefined;
    const [whole, quoted = match[2], , bare, index] = match;
    if (index !== undefined && steps.length === 0) return undefined;
    steps.push(index === undefined ? (quoted ?? bare ?? '') : Number(index));
    position += whole.length;
  }
  // Rows become JSON values, which nest no deeper than those that are read from texts.
  return steps.length === 0 || steps.length >= MAX_JSON_DEPTH ? undefined : steps;
}

/** The column as a path of fields: each index is `[]`. */
export function fieldPathOf(steps: readonly ColumnStep[]): string {
  return formatFieldPath(
    steps.map((step): FieldStep =>
      typeof step === 'number' ? { kind: 'element' } : { kind: 'name', name: step },
    ),
  );
}
