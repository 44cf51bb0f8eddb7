/** From a phrase to words, in English. Phrases are bounded in depth, hence plain recursion. */
import type {
  ClausePhrase,
  ConditionPhrase,
  Phrase,
  Relation,
  ValuePhrase,
} from '#domain/expression';
import { sayGroup, type GroupWords, type Spoken } from '../../sentences/grouping.ts';
import { calls } from './calls.ts';
import { amountOf, date, duration, number, plainOrQuoted, quoted } from './constants.ts';
import { after, elementsOf, inside, row, type Noun } from './noun.ts';
import { field, place, type Say } from './places.ts';
import { predicates } from './predicates.ts';

const say: Say = { value, condition: (phrase) => condition(phrase).text };

const OPERATORS = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by', '%': 'modulo' };

/** Relations whose object may be a text: a field there is "the value of", so that it is not taken for one. */
const MAY_BE_TEXT: ReadonlySet<Relation> = new Set<Relation>([
  'equals',
  'oneOf',
  'includes',
  'contains',
  'startsWith',
  'endsWith',
]);

const words: GroupWords = {
  and: 'and',
  or: 'or',
  serialComma: true,
  introduced: (join, parts, plain) => {
    if (join === 'or') return `either ${plain}`;
    return parts.length === 2 ? `both ${plain}` : `all of these: ${plain}`;
  },
  more: (join, count) => `${join} ${count} more clause${count === 1 ? '' : 's'}`,
};

/** The words of a phrase, without capital and full stop. */
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
        text: `if ${test} then ${then}, otherwise ${otherwise}`,
        heavy: true,
        group: 'nested',
      };
    }
    case 'longCondition':
      return { text: 'a longer condition holds', heavy: false };
  }
}

/** A part of an `if`: anything but a clause stands in parentheses. */
function branch({ text, group }: Spoken): string {
  return group === undefined ? text : `(${text})`;
}

function clause(phrase: ClausePhrase): Spoken {
  const { relation, negated, subject, more = 0, unit = '' } = phrase;
  const noun = subject && value(subject);
  const objects = phrase.objects.map((object) => objectOf(relation, object));
  const predicate = predicates[relation]({
    plural: noun?.plural === true,
    negated,
    objects,
    more,
    unit,
  });
  const text = noun ? `${noun.text} ${predicate}` : predicate;
  if (phrase.ignoringCase) return { text: `${text}, ignoring case`, heavy: true };
  return { text, heavy: objects.length > 1 };
}

function objectOf(relation: Relation, phrase: ValuePhrase): string {
  if (phrase.kind === 'text' && relation !== 'matches') return plainOrQuoted(phrase);
  const { text } = value(phrase);
  // "in the last (Delay) days": a computed amount is set off from the words around it.
  const isAmount = relation === 'inLast' || relation === 'inNext';
  if (isAmount && phrase.kind !== 'number') return `(${text})`;
  const isName = phrase.kind === 'field' && !text.startsWith('the ');
  return isName && MAY_BE_TEXT.has(relation) ? `the value of ${text}` : text;
}

function value(phrase: ValuePhrase): Noun {
  switch (phrase.kind) {
    case 'text':
      return { text: quoted(phrase) };
    case 'number':
      return { text: number(phrase.digits) };
    case 'boolean':
      return { text: String(phrase.value) };
    case 'nothing':
      return { text: 'a missing value' };
    case 'date':
      return { text: date(phrase) };
    case 'duration':
      return { text: duration(phrase) };
    case 'list': {
      const elements = phrase.elements.map(insideValue);
      if (elements.length === 0) return { text: 'an empty list' };
      const rest = phrase.more > 0 ? [`${phrase.more} more`] : [];
      const choice = row(elements, 'or', phrase.more);
      return { choice, text: `the list [${[...elements, ...rest].join(', ')}]` };
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
        ? { text: `the result of ${phrase.name}` }
        : after(
            `the result of ${phrase.name} with ${row(phrase.arguments.map(insideValue), 'and')}`,
          );
    case 'shiftedNow': {
      const { amount, unit, direction, zone } = phrase;
      const time =
        amount.kind === 'number' ? amountOf(amount.digits, unit) : `${insideValue(amount)} ${unit}`;
      return after(
        `now ${direction} ${time}${zone === undefined ? '' : ` in the time zone ${zone}`}`,
      );
    }
    case 'arithmetic': {
      const steps = phrase.steps.map(
        ({ operator, operand }) => `${OPERATORS[operator]} ${insideValue(operand)}`,
      );
      const more = phrase.more > 0 ? ['and so on'] : [];
      return after([insideValue(phrase.first), ...steps, ...more].join(' '));
    }
    case 'joined': {
      const [first = '', ...others] = phrase.parts.map(insideValue);
      const rest = [...others, ...(phrase.more > 0 ? ['the rest'] : [])].join(', then ');
      return after(`${first} followed by ${rest}`);
    }
    case 'choice':
      return { text: `(${choice(phrase)})` };
    case 'whether':
      return { text: `(whether ${condition(phrase.condition).text})` };
    case 'longValue':
      return { text: 'a longer expression' };
  }
}

/** "“apns” if Model starts with iPad, otherwise “fcm”" */
function choice(phrase: Extract<ValuePhrase, { kind: 'choice' }>): string {
  const test = branch(condition(phrase.condition));
  return `${insideValue(phrase.then)} if ${test}, otherwise ${insideValue(phrase.otherwise)}`;
}

function insideValue(phrase: ValuePhrase): string {
  return inside(value(phrase));
}

/** Each argument is told once: telling it for every use would double the work at every level. */
function call(phrase: Extract<ValuePhrase, { kind: 'call' }>): Noun {
  const nouns = phrase.arguments.map(value);
  const words = nouns.map(inside);
  const [first] = nouns;
  const last = nouns.at(-1);
  const told = calls[phrase.call]({
    words,
    plain: phrase.arguments.map((argument, index) =>
      argument.kind === 'text' ? plainOrQuoted(argument) : (words[index] ?? ''),
    ),
    elements: first ? elementsOf(first) : '',
    membership: last?.choice === undefined ? `in ${words.at(-1)}` : `one of ${last.choice}`,
  });
  return typeof told === 'string' ? { text: told } : told;
}
