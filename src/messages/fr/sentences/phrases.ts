/** De la tournure aux mots, en français. Les tournures sont bornées en profondeur, d’où la simple récursion. */
import type {
  ClausePhrase,
  ConditionPhrase,
  Phrase,
  Relation,
  ValuePhrase,
} from '#domain/expression';
import { sayGroup, type GroupWords, type Spoken } from '../../sentences/grouping.ts';
import { calls } from './calls.ts';
import { amountOf, date, duration, number, plainOrQuoted, quoted, UNITS } from './constants.ts';
import {
  after,
  de,
  elementsOf,
  feminine,
  inside,
  masculine,
  row,
  SEMICOLON,
  type Noun,
} from './noun.ts';
import { field, place, type Say } from './places.ts';
import { predicates } from './predicates.ts';

const say: Say = { value, condition: (phrase) => condition(phrase).text };

const OPERATORS = { '+': 'plus', '-': 'moins', '*': 'fois', '/': 'divisé par', '%': 'modulo' };

/** Relations dont l’objet peut être un texte : un champ y est « la valeur de », pour ne pas être pris pour un texte. */
const MAY_BE_TEXT: ReadonlySet<Relation> = new Set<Relation>([
  'equals',
  'oneOf',
  'includes',
  'contains',
  'startsWith',
  'endsWith',
]);

const words: GroupWords = {
  and: 'et',
  or: 'ou',
  serialComma: false,
  introduced: (join, parts, plain) =>
    join === 'or' ? parts.map((part) => `soit ${part}`).join(', ') : `à la fois ${plain}`,
  more: (join, count) =>
    `${join === 'and' ? 'et' : 'ou'} ${count} ${count === 1 ? 'autre clause' : 'autres clauses'}`,
};

/** Les mots d’une tournure, sans majuscule ni point. */
export function said(phrase: Phrase): string {
  switch (phrase.kind) {
    case 'clause':
    case 'group':
    case 'case':
    case 'longCondition':
      return condition(phrase).text;
    case 'choice':
      return choice(phrase);
    default:
      return value(phrase).text;
  }
}

function condition(phrase: ConditionPhrase): Spoken {
  switch (phrase.kind) {
    case 'clause':
      return clause(phrase);
    case 'group':
      return sayGroup(phrase.parts.map(condition), phrase.join, phrase.more, words);
    case 'case': {
      const [test, then, otherwise] = [phrase.condition, phrase.then, phrase.otherwise].map(
        (part) => branch(condition(part)),
      );
      return {
        text: `si ${test}, alors ${then}, sinon ${otherwise}`,
        heavy: true,
        group: 'nested',
      };
    }
    case 'longCondition':
      return { text: 'une condition plus longue est remplie', heavy: false };
  }
}

/** Une partie d’un `if` : tout sauf une clause est entre parenthèses. */
function branch({ text, group }: Spoken): string {
  return group === undefined ? text : `(${text})`;
}

function clause(phrase: ClausePhrase): Spoken {
  const { relation, negated, subject, more = 0, unit = 'days' } = phrase;
  const noun = subject && value(subject);
  const objects = phrase.objects.map((object) => objectOf(relation, object));
  const predicate = predicates[relation]({
    gender: noun?.gender ?? 'm',
    plural: noun?.plural === true,
    negated,
    objects,
    more,
    unit,
  });
  const text = noun ? `${noun.text} ${predicate}` : predicate;
  if (phrase.ignoringCase) return { text: `${text}, sans tenir compte de la casse`, heavy: true };
  return { text, heavy: objects.length > 1 };
}

function objectOf(relation: Relation, phrase: ValuePhrase): string {
  if (phrase.kind === 'text' && relation !== 'matches') return plainOrQuoted(phrase);
  const { text } = value(phrase);
  // « dans les (Delay) derniers jours » : une quantité calculée se détache des mots autour.
  const isAmount = relation === 'inLast' || relation === 'inNext';
  if (isAmount && phrase.kind !== 'number') return `(${text})`;
  if (phrase.kind !== 'field' || phrase.in || !MAY_BE_TEXT.has(relation)) return text;
  return `la valeur ${de(text)}`;
}

function value(phrase: ValuePhrase): Noun {
  switch (phrase.kind) {
    case 'text':
      return masculine(quoted(phrase));
    case 'number':
      return masculine(number(phrase.digits));
    case 'boolean':
      return masculine(phrase.value ? 'vrai' : 'faux');
    case 'nothing':
      return feminine('une valeur absente');
    case 'date':
      return masculine(date(phrase));
    case 'duration':
      return feminine(duration(phrase));
    case 'list': {
      const elements = phrase.elements.map(insideValue);
      if (elements.length === 0) return feminine('une liste vide');
      const rest = phrase.more > 0 ? [`${phrase.more} de plus`] : [];
      const choice = row(elements, 'ou', phrase.more);
      return { ...feminine(`la liste [${[...elements, ...rest].join(SEMICOLON)}]`), choice };
    }
    case 'field':
      return field(say, phrase);
    case 'element':
    case 'entry':
    case 'keys':
    case 'current':
      return place(say, phrase);
    case 'call':
      return call(phrase);
    case 'otherCall':
      return phrase.arguments.length === 0
        ? masculine(`le résultat de ${phrase.name}`)
        : after(
            `le résultat de ${phrase.name} avec ${row(phrase.arguments.map(insideValue), 'et')}`,
          );
    case 'shiftedNow': {
      const { amount, unit, direction, zone } = phrase;
      const time =
        amount.kind === 'number'
          ? amountOf(amount.digits, unit)
          : `${insideValue(amount)} ${UNITS[unit][1]}`;
      const sign = direction === 'plus' ? 'plus' : 'moins';
      const where = zone === undefined ? '' : ` dans le fuseau ${zone}`;
      return after(`l’instant présent ${sign} ${time}${where}`);
    }
    case 'arithmetic': {
      const steps = phrase.steps.map(
        ({ operator, operand }) => `${OPERATORS[operator]} ${insideValue(operand)}`,
      );
      const more = phrase.more > 0 ? ['et ainsi de suite'] : [];
      return after([insideValue(phrase.first), ...steps, ...more].join(' '));
    }
    case 'joined':
      return joined(phrase);
    case 'choice':
      return masculine(`(${choice(phrase)})`);
    case 'whether':
      return masculine(`(si ${condition(phrase.condition).text})`);
    case 'longValue':
      return feminine('une expression plus longue');
  }
}

/** « City suivi de « - », puis de Zip » */
function joined({ parts, more }: Extract<ValuePhrase, { kind: 'joined' }>): Noun {
  const nouns = parts.map(value);
  const gender = nouns[0]?.gender ?? 'm';
  const [first = '', ...others] = nouns.map(inside);
  const rest = [...others, ...(more > 0 ? ['la suite'] : [])].map(de).join(', puis ');
  return after(`${first} suivi${gender === 'f' ? 'e' : ''} ${rest}`, gender);
}

/** « « apns » si Model commence par iPad, sinon « fcm » » */
function choice(phrase: Extract<ValuePhrase, { kind: 'choice' }>): string {
  const test = branch(condition(phrase.condition));
  return `${insideValue(phrase.then)} si ${test}, sinon ${insideValue(phrase.otherwise)}`;
}

function insideValue(phrase: ValuePhrase): string {
  return inside(value(phrase));
}

/** Chaque argument est dit une fois : le dire à chaque emploi doublerait le travail à chaque niveau. */
function call(phrase: Extract<ValuePhrase, { kind: 'call' }>): Noun {
  const nouns = phrase.arguments.map(value);
  const words = nouns.map(inside);
  const [first = masculine('')] = nouns;
  const last = nouns.at(-1);
  return calls[phrase.call]({
    words,
    plain: phrase.arguments.map((argument, index) =>
      argument.kind === 'text' ? plainOrQuoted(argument) : (words[index] ?? ''),
    ),
    elements: elementsOf(first),
    membership: last?.choice === undefined ? `figure dans ${words.at(-1)}` : `vaut ${last.choice}`,
    gender: first.gender,
  });
}
