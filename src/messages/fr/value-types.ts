import type { ValueType } from '#domain/expression';

type Param = string | number | undefined;

/** Les types du langage d’expression, tels que les phrases les nomment. */
const names: Readonly<Record<ValueType | 'list', string>> = {
  string: 'un texte',
  integer: 'un entier',
  decimal: 'un nombre décimal',
  boolean: 'un booléen (vrai ou faux)',
  dateOnly: 'une date (dateOnly)',
  dateTimeOnly: 'une date et heure sans fuseau (dateTimeOnly)',
  dateTime: 'une date et heure (dateTime)',
  duration: 'une durée',
  listString: 'une liste de textes',
  listInteger: 'une liste d’entiers',
  listDecimal: 'une liste de nombres décimaux',
  listBoolean: 'une liste de booléens',
  listDateOnly: 'une liste de dates (dateOnly)',
  listDateTimeOnly: 'une liste de dates et heures sans fuseau (dateTimeOnly)',
  listDateTime: 'une liste de dates et heures (dateTime)',
  listDuration: 'une liste de durées',
  listAny: 'une liste',
  listObject: 'une liste d’objets',
  object: 'un objet',
  map: 'une table de correspondance (map)',
  any: 'une valeur de type inconnu',
  list: 'une liste',
};

/** Un type avec son article. */
export function typeName(type: Param): string {
  const text = String(type);
  return Object.hasOwn(names, text) ? names[text as ValueType] : text;
}

/** Plusieurs types, séparés par des virgules dans le diagnostic, reliés par un mot tel que « ou ». */
export function typeNames(types: Param, word: string): string {
  const all = String(types).split(', ');
  if (all.length > 4 && all.every((type) => type.startsWith('list'))) return names.list;
  if (all.length > 6) return 'une valeur simple';
  const last = typeName(all.at(-1));
  const others = all.slice(0, -1).map(typeName);
  return others.length === 0 ? last : `${others.join(', ')} ${word} ${last}`;
}
