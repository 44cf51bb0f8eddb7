/** Fields, elements and entries in English (expression-language.md §6). */
import type { ContainerPhrase, FieldPhrase, PlacePhrase, ValuePhrase } from '#domain/expression';
import { plainOrQuoted } from './constants.ts';
import { inside, listed, row, type Noun } from './noun.ts';

/** What places ask of the rest of the sentence. */
export interface Say {
  value(phrase: ValuePhrase): Noun;
  condition(phrase: NonNullable<Extract<PlacePhrase, { kind: 'element' }>['where']>): string;
}

/** "City", "the id of the first Email entry of Identity map", "the values of SKU in Items" */
export function field(say: Say, phrase: FieldPhrase): Noun {
  const plain = withSource(say, phrase, withPlace(say, phrase));
  if (!phrase.byDefault) return plain;
  const byDefault = inside(say.value(phrase.byDefault));
  return { ...plain, text: `${plain.text} (by default ${byDefault})` };
}

function withPlace(say: Say, { name, of, in: from }: FieldPhrase): Noun {
  if (!from) return { text: of === undefined ? name : `${name} of ${of}` };
  const around = place(say, from);
  if (name === '') return around;
  if (around.plural) {
    // "the values of SKU in Items": that it is every element goes without saying.
    return listed(`values of ${name} in ${around.whole ?? around.text}`);
  }
  return { text: `the ${name} of ${around.text}` };
}

function withSource(say: Say, { source }: FieldPhrase, noun: Noun): Noun {
  if (!source) return noun;
  const from = source.kind === 'action' ? 'the action' : 'the data source';
  const params = source.params.map(
    ({ name, value }) => `${name} set to ${inside(say.value(value))}`,
  );
  const text = `${noun.text} from ${from} ${source.name}`;
  return { ...noun, text: params.length > 0 ? `${text} (with ${row(params, 'and')})` : text };
}

export function place(say: Say, phrase: PlacePhrase): Noun {
  switch (phrase.kind) {
    case 'current':
      return { text: 'the element' };
    case 'keys':
      return phrase.which === 'all'
        ? listed(`keys of ${container(say, phrase.of)}`)
        : { text: `the first key of ${container(say, phrase.of)}` };
    case 'entry':
      return { text: `the ${entry(say, phrase.key)} of ${container(say, phrase.of)}` };
    case 'element':
      return element(say, phrase);
  }
}

function element(
  say: Say,
  { which, position, where, of }: Extract<PlacePhrase, { kind: 'element' }>,
): Noun {
  const isEntry = of.kind === 'entry';
  const what = isEntry ? entry(say, of.key) : 'element';
  const from = container(say, isEntry ? of.of : of);
  const filter = where ? ` (where ${say.condition(where)})` : '';
  if (which === 'each') {
    const all = isEntry ? what.replace(/entry$/, 'entries') : 'elements';
    const elements = listed(`${all} of ${from}${filter}`);
    return isEntry || where ? elements : { ...elements, whole: from };
  }
  if (which !== 'at') return { text: `the ${which} ${what} of ${from}${filter}` };
  const index = position ? say.value(position).text : '';
  return position?.kind === 'number'
    ? { text: `${what} number ${index} of ${from}` }
    : { text: `the ${what} at index (${index}) of ${from}` };
}

/** "Email entry"; a computed key stands in parentheses. */
function entry(say: Say, key: ValuePhrase): string {
  return `${key.kind === 'text' ? plainOrQuoted(key) : `(${say.value(key).text})`} entry`;
}

function container(say: Say, phrase: ContainerPhrase): string {
  if (phrase.kind !== 'field') return place(say, phrase).text;
  return phrase.in ? `${phrase.name} of ${place(say, phrase.in).text}` : inside(field(say, phrase));
}
