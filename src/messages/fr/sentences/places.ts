/** Champs, éléments et entrées en français (expression-language.md §6). */
import type { ContainerPhrase, FieldPhrase, PlacePhrase, ValuePhrase } from '#domain/expression';
import { plainOrQuoted } from './constants.ts';
import { de, feminine, inside, listed, masculine, row, type Noun } from './noun.ts';

/** Ce que les lieux demandent au reste de la phrase. */
export interface Say {
  value(phrase: ValuePhrase): Noun;
  condition(phrase: NonNullable<Extract<PlacePhrase, { kind: 'element' }>['where']>): string;
}

/** « City », « id de la première entrée Email d’Identity map », « les valeurs de SKU dans Items » */
export function field(say: Say, phrase: FieldPhrase): Noun {
  const plain = withSource(say, phrase, withPlace(say, phrase));
  if (!phrase.byDefault) return plain;
  const byDefault = inside(say.value(phrase.byDefault));
  return { ...plain, text: `${plain.text} (par défaut ${byDefault})` };
}

function withPlace(say: Say, { name, of, in: from }: FieldPhrase): Noun {
  if (!from) return masculine(of === undefined ? name : `${name} ${de(of)}`);
  const around = place(say, from);
  if (name === '') return around;
  if (around.plural) {
    // « les valeurs de SKU dans Items » : que ce soit chaque élément va sans dire.
    return listed(`valeurs ${de(name)} dans ${around.whole ?? around.text}`, 'f');
  }
  return masculine(`${name} ${de(around.text)}`);
}

function withSource(say: Say, { source }: FieldPhrase, noun: Noun): Noun {
  if (!source) return noun;
  const from = source.kind === 'action' ? 'de l’action' : 'de la source de données';
  const params = source.params.map(
    ({ name, value }) => `${name} mis à ${inside(say.value(value))}`,
  );
  const text = `${noun.text} ${from} ${source.name}`;
  return { ...noun, text: params.length > 0 ? `${text} (avec ${row(params, 'et')})` : text };
}

export function place(say: Say, phrase: PlacePhrase): Noun {
  switch (phrase.kind) {
    case 'current':
      return masculine('l’élément');
    case 'keys':
      return phrase.which === 'all'
        ? listed(`clés ${de(container(say, phrase.of))}`, 'f')
        : feminine(`la première clé ${de(container(say, phrase.of))}`);
    case 'entry':
      return feminine(`l’${entry(say, phrase.key)} ${de(container(say, phrase.of))}`);
    case 'element':
      return element(say, phrase);
  }
}

const POSITIONS = {
  first: { m: 'le premier', f: 'la première' },
  last: { m: 'le dernier', f: 'la dernière' },
} as const;

function element(
  say: Say,
  { which, position, where, of }: Extract<PlacePhrase, { kind: 'element' }>,
): Noun {
  const isEntry = of.kind === 'entry';
  const gender = isEntry ? 'f' : 'm';
  const what = isEntry ? entry(say, of.key) : 'élément';
  const whole = container(say, isEntry ? of.of : of);
  const from = de(whole);
  const filter = where ? ` (où ${say.condition(where)})` : '';
  if (which === 'each') {
    const elements = listed(`${what.replace(/^(entrée|élément)/, '$1s')} ${from}${filter}`, gender);
    return isEntry || where ? elements : { ...elements, whole };
  }
  if (which !== 'at')
    return { text: `${POSITIONS[which][gender]} ${what} ${from}${filter}`, gender };
  const index = position ? say.value(position).text : '';
  return position?.kind === 'number'
    ? { text: `l’${what} numéro ${index} ${from}`, gender }
    : { text: `l’${what} à l’indice (${index}) ${from}`, gender };
}

/** « entrée Email » ; une clé calculée est entre parenthèses. */
function entry(say: Say, key: ValuePhrase): string {
  return `entrée ${key.kind === 'text' ? plainOrQuoted(key) : `(${say.value(key).text})`}`;
}

function container(say: Say, phrase: ContainerPhrase): string {
  if (phrase.kind !== 'field') return place(say, phrase).text;
  return phrase.in
    ? `${phrase.name} ${de(place(say, phrase.in).text)}`
    : inside(field(say, phrase));
}
