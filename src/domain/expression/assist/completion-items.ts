/** The items of each place that completion knows; order inside a group is the order of schema, tables and grammar. */
import { childPath } from '#domain/schema';
import { typeAt, positionAt, type Position } from '../check/position.ts';
import { segmentText } from '../check/selection-path.ts';
import { isList, isNumeric } from '../check/type-relations.ts';
import { DATE_PARTS } from '../functions/index.ts';
import type { Scope } from '../scope.ts';
import type { Attributes } from '../shape.ts';
import { quoteString } from '../syntax/string-literal.ts';
import { ZONE_REGIONS } from '../temporal/zone-regions.ts';
import type { ValueType } from '../types.ts';
import type { CompletionItem, CompletionOptions } from './completion-item.ts';
import type { Expectation } from './expectation.ts';

type Item = Omit<CompletionItem, 'range'>;

/** After an operand: operators that its type knows, and the words of a conditional. */
export function operatorItems(type: ValueType): readonly Item[] {
  const any = type === 'any';
  const groups: readonly (readonly [boolean, readonly string[]])[] = [
    [any || type === 'boolean', ['and', 'or']],
    [true, ['==', '!=']],
    [any || isNumeric(type) || type.startsWith('dateTime'), ['<', '<=', '>', '>=']],
    [true, ['is null', 'is not null']],
    [any || isList(type), ['has null']],
    [any || !isList(type), ['+']],
    [any || isNumeric(type), ['-', '*', '/', '%']],
    [any || isNumeric(type), ['is numeric', 'is integer', 'is decimal']],
  ];
  return groups.flatMap(([offered, operators]) =>
    offered
      ? operators.map((operator) => ({
          label: operator,
          kind: 'operator' as const,
          insertText: operator,
          rank: 'fits' as const,
        }))
      : [],
  );
}

/** After a comma inside a reference. */
export function optionItems(): readonly Item[] {
  return [
    { label: 'defaultValue', kind: 'option', insertText: 'defaultValue: ', rank: 'fits' },
    { label: 'params', kind: 'option', insertText: 'params: {}', cursor: 9, rank: 'other' },
  ];
}

/** Names of the events in scope. */
export function rootItems(scope: Scope): readonly Item[] {
  return scope.eventNames().map((name) => ({
    label: name,
    kind: 'event',
    insertText: segmentText(name),
    rank: 'fits',
  }));
}

/** After a dot: fields of the object, functions of the collection or map. `path`: where the position is in the schema. */
export function pathItems(position: Position, path: string | undefined): readonly Item[] {
  const { shape, many } = position;
  const functions = many
    ? ['first', 'last', 'all', 'at']
    : shape.kind === 'map'
      ? ['entry', 'keys', 'firstEntryKey']
      : [];
  const calls = functions.map(pathFunctionItem);
  return shape.kind === 'object' ? [...fieldItems(shape.attributes, many, path), ...calls] : calls;
}

function pathFunctionItem(name: string): Item {
  const item = { label: name, kind: 'pathFunction', rank: 'fits' } as const;
  if (name === 'entry') {
    return { ...item, insertText: "entry('')", cursor: name.length + 2, continues: true };
  }
  const insertText = `${name}()`;
  const takesNothing = name === 'keys' || name === 'firstEntryKey';
  return takesNothing ? { ...item, insertText } : { ...item, insertText, cursor: name.length + 1 };
}

function fieldItems(
  attributes: Attributes,
  many: boolean,
  path: string | undefined,
): readonly Item[] {
  return attributes.names().map((name) => {
    const shape = attributes.field(name);
    const type = shape === undefined ? 'any' : typeAt(positionAt(shape, many));
    return {
      label: name,
      kind: 'field',
      insertText: segmentText(name),
      type,
      rank: 'fits',
      ...(path === undefined ? {} : { path: childPath(path, name) }),
    };
  });
}

/**
 * Known texts: enumeration values, map keys, attributes, zones, date parts, audiences. `quote`: the quotation mark that
 * is open at the cursor, which the text then keeps.
 */
export function valueItems(
  expectation: Expectation,
  options: CompletionOptions,
  quote: '"' | "'" | undefined,
): readonly Item[] {
  const { values, offers, keysOf } = expectation;
  const texts = [
    ...values,
    ...(keysOf === undefined ? [] : (options.mapKeys?.(keysOf) ?? [])),
    ...(offers === 'zone' ? new Set([...(options.zones ?? []), ...ZONE_REGIONS]) : []),
    ...(offers === 'datePart' ? DATE_PARTS : []),
    ...(offers === 'audience' ? (options.audiences ?? []) : []),
  ];
  return texts.map((text) => {
    const insertText = quoteString(text, quote ?? (keysOf === undefined ? '"' : "'"));
    return {
      label: text,
      kind: 'value',
      insertText,
      type: 'string',
      rank: 'fits',
      ...(quote === undefined ? {} : { filterText: insertText }),
    };
  });
}
