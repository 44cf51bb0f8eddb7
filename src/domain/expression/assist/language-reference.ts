/**
 * The language as a list to look things up in (issue: one function table, read by the help panel too): functions by
 * category, operators, path functions. What each does says the catalogue; what is here is form, example and insertion.
 */
import { check } from '../check/checker.ts';
import type {
  FunctionCategory,
  FunctionExample,
  Signature,
} from '../functions/function-definition.ts';
import { functionTable } from '../functions/index.ts';
import type { Scope } from '../scope.ts';
import { PATH_FUNCTIONS } from '../syntax/nodes.ts';
import { BINARY_OPERATORS, TEST_OPERATORS } from '../syntax/operators.ts';
import { parse } from '../syntax/parser.ts';
import { quoteString } from '../syntax/string-literal.ts';
import { OPERATOR_EXAMPLES } from './operator-examples.ts';

export interface ReferenceEntry {
  readonly name: string;
  readonly group: 'operators' | 'pathFunctions' | FunctionCategory;
  /** Forms of a function; none for the others. */
  readonly signatures: readonly Signature[];
  readonly examples: readonly ReferenceExample[];
  readonly insertText: string;
  /** Where the cursor goes in `insertText`. */
  readonly cursor: number;
}

export interface ReferenceExample {
  readonly expression: string;
  /** As the language writes it, a text in its quotes; undefined where it depends on the payload. */
  readonly result: string | undefined;
}

/** Every function, operator and path function, in the order of their tables. */
export function languageReference(): readonly ReferenceEntry[] {
  return [...operatorEntries(), ...pathFunctionEntries(), ...functionEntries()];
}

function functionEntries(): readonly ReferenceEntry[] {
  return [...functionTable.values()].map(({ name, category, signatures, examples }) => {
    const takesNothing = signatures.every(({ parameters }) => parameters.length === 0);
    return {
      name,
      group: category,
      signatures,
      examples: examples.map(exampleShown),
      insertText: `${name}()`,
      cursor: name.length + (takesNothing ? 2 : 1),
    };
  });
}

function operatorEntries(): readonly ReferenceEntry[] {
  return ['not', ...BINARY_OPERATORS.keys(), ...TEST_OPERATORS].map((name) => {
    const insertText = name === 'not' ? 'not ' : ` ${name} `;
    return {
      name,
      group: 'operators',
      signatures: [],
      examples: (OPERATOR_EXAMPLES.get(name) ?? []).map(exampleShown),
      insertText,
      cursor: insertText.length,
    };
  });
}

const PATH_EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['all', 'count(@event{Order.items.all(currentEventField.quantity > 1)}) > 0'],
  ['first', '@event{Order.items.first(currentEventField.quantity > 1).sku}'],
  ['last', '@event{Order.items.last().sku}'],
  ['at', '@event{Order.items.at(0).sku}'],
  ['entry', "@event{Order.identityMap.entry('Email').first().id}"],
  ['keys', 'in("Email", @event{Order.identityMap.keys()})'],
  ['firstEntryKey', '@event{Order.identityMap.firstEntryKey()} == "Email"'],
]);

function pathFunctionEntries(): readonly ReferenceEntry[] {
  return [...PATH_FUNCTIONS].map((name) => {
    const insertText = name === 'entry' ? ".entry('')" : `.${name}()`;
    const takesNothing = name === 'keys' || name === 'firstEntryKey';
    const expression = PATH_EXAMPLES.get(name);
    return {
      name,
      group: 'pathFunctions',
      signatures: [],
      examples: expression === undefined ? [] : [{ expression, result: undefined }],
      insertText,
      cursor: takesNothing
        ? insertText.length
        : insertText.indexOf(')') - (name === 'entry' ? 1 : 0),
    };
  });
}

/** An example as a reader sees it: `upper("b")` gives `"B"`, with the quotes that the canonical text leaves out. */
export function exampleShown({ expression, result }: FunctionExample): ReferenceExample {
  const { type } = check(parse(expression), NOTHING_IN_SCOPE, 'free');
  return { expression, result: type === 'string' ? quoteString(result) : result };
}

const NOTHING_IN_SCOPE: Scope = {
  event: () => undefined,
  eventNames: () => [],
  fieldGroup: () => undefined,
  hasDataSource: () => false,
  action: () => undefined,
};
