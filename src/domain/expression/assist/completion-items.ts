/** The items of each place that completion knows; order inside a group is the order of schema, tables and grammar. */
import { typeAt, positionAt, type Position } from '../check/position.ts';
import { segmentText } from '../check/selection-path.ts';
import { fits, isList, isNumeric } from '../check/type-relations.ts';
import { DATE_PARTS, functionTable } from '../functions/index.ts';
import type { Scope } from '../scope.ts';
import type { Attributes } from '../shape.ts';
import { quoteString } from '../syntax/string-literal.ts';
import type { ValueType } from '../types.ts';
import type { CompletionItem, CompletionOptions } from './completion-item.ts';
import type { Expectation } from './expectation.ts';

type Item = Omit<CompletionItem, 'range'>;

/** Fields offered where any operand may stand: enough to choose from, few enough to read. */
const MOST_FIELDS = 300;

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
          fits: true,
        }))
      : [],
  );
}

/** After a comma inside a reference. */
export function optionItems(): readonly Item[] {
  return [
    { label: 'defaultValue', kind: 'option', insertText: 'defaultValue: ', fits: true },
    { label: 'params', kind: 'option', insertText: 'params: {}', cursor: 9, fits: false },
  ];
}

/** Names of the events in scope. */
export function rootItems(scope: Scope): readonly Item[] {
  return scope.eventNames().map((name) => ({
    label: name,
    kind: 'event',
    insertText: segmentText(name),
    fits: true,
  }));
}

/** After a dot: fields of the object, functions of the collection or map. */
export function pathItems(position: Position): readonly Item[] {
  const { shape, many } = position;
  const functions = many
    ? ['first', 'last', 'all', 'at']
    : shape.kind === 'map'
      ? ['entry', 'keys', 'firstEntryKey']
      : [];
  const calls = functions.map((name): Item => {
    const insertText = name === 'entry' ? "entry('')" : `${name}()`;
    const cursor = name === 'keys' || name === 'firstEntryKey' ? undefined : name.length + 1;
    const place = name === 'entry' ? name.length + 2 : cursor;
    return {
      label: name,
      kind: 'pathFunction',
      insertText,
      fits: true,
      ...(place === undefined ? {} : { cursor: place }),
    };
  });
  return shape.kind === 'object' ? [...fieldItems(shape.attributes, many), ...calls] : calls;
}

function fieldItems(attributes: Attributes, many: boolean): readonly Item[] {
  return attributes.names().map((name) => {
    const shape = attributes.field(name);
    const type = shape === undefined ? 'any' : typeAt(positionAt(shape, many));
    return { label: name, kind: 'field', insertText: segmentText(name), type, fits: true };
  });
}

/** Known texts: enumeration values, map keys, zones, date parts, audiences. */
export function valueItems(expectation: Expectation, options: CompletionOptions): readonly Item[] {
  const { values, offers, keysOf } = expectation;
  const texts = [
    ...values,
    ...(keysOf === undefined ? [] : (options.mapKeys?.(keysOf) ?? [])),
    ...(offers === 'zone' ? (options.zones ?? []) : []),
    ...(offers === 'datePart' ? DATE_PARTS : []),
    ...(offers === 'audience' ? (options.audiences ?? []) : []),
  ];
  return texts.map((text) => {
    const insertText = quoteString(text, keysOf === undefined ? '"' : "'");
    return { label: text, kind: 'value', insertText, type: 'string', fits: true };
  });
}

/** Where an operand stands: fields of the events, loop variables, functions, literals and `if`. */
export function operandItems(
  scope: Scope,
  { types }: Expectation,
  loopVariables: readonly string[],
): readonly Item[] {
  const suits = (type: ValueType): boolean =>
    types === undefined || types.some((wanted) => fits(type, wanted));
  const fields = scope.eventNames().flatMap((event) => fieldReferences(event, scope.event(event)));
  return [
    ...loopVariables.map((name): Item => ({
      label: name,
      kind: 'loopVariable',
      insertText: name,
      fits: true,
    })),
    ...fields.map((item) => ({ ...item, fits: suits(item.type ?? 'any') })),
    ...[...functionTable.values()].map((definition): Item => {
      const { name, signatures } = definition;
      const results = [...new Set(signatures.map(({ result }) => result))];
      const takesNothing = signatures.every(({ parameters }) => parameters.length === 0);
      return {
        label: name,
        kind: 'function',
        insertText: `${name}()`,
        cursor: takesNothing ? name.length + 2 : name.length + 1,
        fits: results.some(suits),
        ...(results.length === 1 && results[0] !== undefined ? { type: results[0] } : {}),
      };
    }),
    ...['true', 'false'].map((word): Item => ({
      label: word,
      kind: 'keyword',
      insertText: word,
      type: 'boolean',
      fits: suits('boolean'),
    })),
    { label: 'not', kind: 'keyword', insertText: 'not ', fits: suits('boolean') },
    {
      label: 'if',
      kind: 'keyword',
      insertText: 'if () then () else ()',
      cursor: 4,
      fits: types === undefined,
    },
  ];
}

/** References to the fields of an event, level by level, so that the first ones are the shortest. */
function fieldReferences(event: string, attributes: Attributes | undefined): readonly Item[] {
  const items: Item[] = [];
  let level: readonly (readonly [string, Attributes])[] =
    attributes === undefined ? [] : [[segmentText(event), attributes]];
  while (level.length > 0 && items.length < MOST_FIELDS) {
    const next: (readonly [string, Attributes])[] = [];
    for (const [path, holder] of level) {
      for (const name of holder.names()) {
        const shape = holder.field(name);
        if (shape === undefined || items.length >= MOST_FIELDS) continue;
        const inner = `${path}.${segmentText(name)}`;
        if (shape.kind === 'object') {
          next.push([inner, shape.attributes]);
          continue;
        }
        const insertText = `@event{${inner}}`;
        const type = typeAt(positionAt(shape, false));
        items.push({ label: insertText, kind: 'field', insertText, type, fits: true });
      }
    }
    level = next;
  }
  return items;
}
