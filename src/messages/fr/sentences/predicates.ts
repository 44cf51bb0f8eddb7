/** Ce qu’une clause dit de son sujet, en français, accordé avec lui. */
import type { Relation } from '#domain/expression';
import { row, to } from './noun.ts';

export interface Predicate {
  readonly gender: 'm' | 'f';
  readonly plural: boolean;
  readonly negated: boolean;
  readonly objects: readonly string[];
  readonly more: number;
  readonly unit: 'hours' | 'days' | 'months' | 'years';
}

type Tell = (predicate: Predicate) => string;

const VOWEL = /^[aeéêiou]/i;

/** « contient », « ne contient pas », « n’est pas » */
function verb(singular: string, plural: string, predicate: Predicate, rest: string): string {
  const said = predicate.plural ? plural : singular;
  if (!predicate.negated) return `${said} ${rest}`.trimEnd();
  return `${VOWEL.test(said) ? 'n’' : 'ne '}${said} pas ${rest}`.trimEnd();
}

/** « est supérieur à », « ne sont pas égales à » */
const being =
  (adjective: (agree: Agree) => string, rest: (objects: readonly string[]) => string): Tell =>
  (predicate) =>
    verb(
      'est',
      'sont',
      predicate,
      [adjective(agreement(predicate)), rest(predicate.objects)].filter(Boolean).join(' '),
    );

/** Terminaison d’un adjectif : « e », « s », « es » ou rien. */
type Agree = string;

function agreement({ gender, plural }: Predicate): Agree {
  return `${gender === 'f' ? 'e' : ''}${plural ? 's' : ''}`;
}

const equal = (agree: Agree): string => (agree === 's' ? 'égaux' : `égal${agree}`);
const regular =
  (adjective: string) =>
  (agree: Agree): string =>
    `${adjective}${agree}`;
const toFirst = ([object = '']: readonly string[]): string => to(object);
const nothing = (): string => '';

const doing =
  (singular: string, plural: string, rest = ''): Tell =>
  (predicate) =>
    verb(singular, plural, predicate, [rest, ...predicate.objects].filter(Boolean).join(' '));

const valued =
  (rest: string): Tell =>
  (predicate) =>
    verb('vaut', 'valent', predicate, `${rest} ${predicate.objects.join(' ')}`);

/** « a une valeur », « n’a pas de valeur » */
const having =
  (affirmed: string, denied: string, swapped = false): Tell =>
  (predicate) => {
    const negated = predicate.negated !== swapped;
    return verb('a', 'ont', { ...predicate, negated }, negated ? denied : affirmed);
  };

const what =
  (singular: string, plural: string): Tell =>
  (predicate) =>
    verb('est', 'sont', predicate, predicate.plural ? plural : singular);

const ADJECTIVES = {
  last: { m: ['dernier', 'derniers'], f: ['dernière', 'dernières'] },
  next: { m: ['prochain', 'prochains'], f: ['prochaine', 'prochaines'] },
} as const;

const WINDOWS = {
  hours: ['f', 'heure', 'heures'],
  days: ['m', 'jour', 'jours'],
  months: ['m', 'mois', 'mois'],
  years: ['f', 'année', 'années'],
} as const;

/** « se situe dans les 3 derniers jours », « dans la dernière heure » */
const window =
  (which: keyof typeof ADJECTIVES): Tell =>
  (predicate) => {
    const [gender, one, many] = WINDOWS[predicate.unit];
    const [singular, plural] = ADJECTIVES[which][gender];
    const [amount = ''] = predicate.objects;
    const article = gender === 'f' ? 'la' : 'le';
    const time =
      amount === '1' ? `${article} ${singular} ${one}` : `les ${amount} ${plural} ${many}`;
    const said = predicate.plural ? 'se situent' : 'se situe';
    return predicate.negated ? `ne ${said} pas dans ${time}` : `${said} dans ${time}`;
  };

export const predicates: Readonly<Record<Relation, Tell>> = {
  equals: being(equal, toFirst),
  less: being(regular('inférieur'), toFirst),
  atMost: valued('au plus'),
  more: being(regular('supérieur'), toFirst),
  atLeast: valued('au moins'),
  before: being(regular('antérieur'), toFirst),
  notAfter: being((agree) => `antérieur${agree} ou ${equal(agree)}`, toFirst),
  after: being(regular('postérieur'), toFirst),
  notBefore: being((agree) => `postérieur${agree} ou ${equal(agree)}`, toFirst),
  between: being(regular('compris'), (objects) => `entre ${row(objects, 'et')}`),
  oneOf: ({ plural, negated, objects, more }) => {
    const said = plural ? 'valent' : 'vaut';
    if (!negated) return `${said} ${row(objects, 'ou', more)}`;
    const neither = objects.map((object) => `ni ${object}`).join(', ');
    return `ne ${said} ${neither}${more > 0 ? ` ni ${more} autres` : ''}`;
  },
  includes: doing('contient', 'contiennent'),
  contains: doing('contient', 'contiennent'),
  startsWith: doing('commence', 'commencent', 'par'),
  endsWith: doing('se termine', 'se terminent', 'par'),
  matches: being(conform, (objects) => ['au motif', ...objects].join(' ')),
  emptyText: what('un texte vide', 'des textes vides'),
  someText: (predicate) =>
    verb('contient', 'contiennent', predicate, predicate.negated ? 'de texte' : 'du texte'),
  noValue: having('une valeur', 'de valeur', true),
  gap: having('un élément sans valeur', 'd’élément sans valeur'),
  number: what('un nombre', 'des nombres'),
  wholeNumber: what('un nombre entier', 'des nombres entiers'),
  decimalNumber: what('un nombre décimal', 'des nombres décimaux'),
  true: being(regular('vrai'), nothing),
  false: being(
    (agree) => ({ '': 'faux', s: 'faux', e: 'fausse', es: 'fausses' })[agree] ?? 'faux',
    nothing,
  ),
  countsAsTrue: doing('compte', 'comptent', 'pour vrai'),
  inLast: window('last'),
  inNext: window('next'),
  audience: ({ negated, objects }) =>
    `le profil ${negated ? 'ne fait pas' : 'fait'} partie de l’audience ${row(objects, 'et')}`,
  always: ({ negated }) => (negated ? 'jamais vrai' : 'toujours vrai'),
};

/** « conforme » est le même aux deux genres. */
function conform(agree: Agree): string {
  return agree.endsWith('s') ? 'conformes' : 'conforme';
}
