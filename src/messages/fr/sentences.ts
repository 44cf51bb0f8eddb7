import type { ClauseOperator, ClausePhrase, ConditionPhrase, FieldPhrase } from '#domain/event';
import type { sentences as english } from '../en/sentences.ts';

const operators: Record<ClauseOperator, readonly [string, string]> = {
  '==': ['est égal à', 'n’est pas égal à'],
  '!=': ['n’est pas égal à', 'est égal à'],
  '<': ['est inférieur à', 'n’est pas inférieur à'],
  '<=': ['vaut au plus', 'ne vaut pas au plus'],
  '>': ['est supérieur à', 'n’est pas supérieur à'],
  '>=': ['vaut au moins', 'ne vaut pas au moins'],
  in: ['fait partie de', 'ne fait pas partie de'],
  contain: ['contient', 'ne contient pas'],
  containIgnoreCase: [
    'contient, sans égard à la casse,',
    'ne contient pas, sans égard à la casse,',
  ],
  startWith: ['commence par', 'ne commence pas par'],
  startWithIgnoreCase: [
    'commence, sans égard à la casse, par',
    'ne commence pas, sans égard à la casse, par',
  ],
  endWith: ['se termine par', 'ne se termine pas par'],
  endWithIgnoreCase: [
    'se termine, sans égard à la casse, par',
    'ne se termine pas, sans égard à la casse, par',
  ],
  equalIgnoreCase: [
    'est égal, sans égard à la casse, à',
    'n’est pas égal, sans égard à la casse, à',
  ],
  notEqualIgnoreCase: [
    'n’est pas égal, sans égard à la casse, à',
    'est égal, sans égard à la casse, à',
  ],
  isEmpty: ['est vide', 'n’est pas vide'],
  isNotEmpty: ['n’est pas vide', 'est vide'],
  'is null': ['n’a pas de valeur', 'a une valeur'],
  'is not null': ['a une valeur', 'n’a pas de valeur'],
};

/** « id de la première entrée Email de identityMap » */
function field({ name, of, entry, position }: FieldPhrase): string {
  const element = elementOf(of, entry, position);
  if (element === undefined) return of === undefined ? (name ?? '') : `${name} de ${of}`;
  return name === undefined ? element : `${name} de ${element}`;
}

function elementOf(
  of: string | undefined,
  entry: string | undefined,
  position: FieldPhrase['position'],
): string | undefined {
  if (entry === undefined && position === undefined) return undefined;
  const isEntry = entry !== undefined;
  const what = isEntry ? `entrée ${entry}` : 'élément';
  if (typeof position === 'number') return `${what} numéro ${position + 1} de ${of}`;
  switch (position) {
    case 'first':
      return isEntry ? `la première ${what} de ${of}` : `premier ${what} de ${of}`;
    case 'last':
      return isEntry ? `la dernière ${what} de ${of}` : `dernier ${what} de ${of}`;
    case 'each':
      return `chaque ${what} de ${of}`;
    default:
      return `l’${what} de ${of}`;
  }
}

function clause({ field: phrase, counted, negated, operator, constants }: ClausePhrase): string {
  const subject = counted ? `le nombre d’éléments de ${field(phrase)}` : field(phrase);
  const values = constants.map(({ type, value }) =>
    type === 'string' ? `« ${value} »` : `${value}`,
  );
  return [subject, operators[operator][negated ? 1 : 0], values.join(', ')].join(' ').trim();
}

/** Conditions et identifiants en phrases. */
export const sentences: typeof english = {
  identifier: (phrase) => `${field(phrase)}.`,
  condition: ({ join, clauses }: ConditionPhrase) =>
    `${clauses.map(clause).join(join === 'and' ? ' et ' : ' ou ')}.`,
};
