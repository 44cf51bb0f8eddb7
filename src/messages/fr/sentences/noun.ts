/** Quelque chose qui a une valeur, en mots : genre et nombre décident de l’accord de ce qui suit. */
export interface Noun {
  readonly text: string;
  readonly gender: 'm' | 'f';
  readonly plural?: true;
  /** Plusieurs mots qui ne tiennent qu’entre eux : entre parenthèses dans une autre tournure. */
  readonly composite?: true;
  /** Ce dont une liste est faite, pour « le nombre d’éléments de … ». */
  readonly elements?: string;
  /** Les éléments d’une liste écrite, au choix : « A ou B ». */
  readonly choice?: string;
  /** Pour chaque élément d’un champ : le champ lui-même. */
  readonly whole?: string;
}

/** Masculin : les titres de champs n’ont pas de genre à eux. */
export function masculine(text: string): Noun {
  return { text, gender: 'm' };
}

export function feminine(text: string): Noun {
  return { text, gender: 'f' };
}

/** Une liste par ses éléments. */
export function listed(elements: string, gender: 'm' | 'f' = 'm'): Noun {
  return { text: `les ${elements}`, gender, plural: true, elements };
}

/** Des mots derrière un autre nom, dont le genre reste : « City en minuscules ». */
export function after(text: string, gender: 'm' | 'f' = 'm'): Noun {
  return { text, gender, composite: true };
}

export function inside({ text, composite }: Noun): string {
  return composite ? `(${text})` : text;
}

export function elementsOf(noun: Noun): string {
  return noun.elements ?? `éléments ${de(inside(noun))}`;
}

const VOWEL = /^[aâàeéèêëiîïoôuùûüœæ]/i;

/** « de City », « d’Address », « du nombre », « des valeurs » */
export function de(text: string): string {
  if (text.startsWith('le ')) return `du ${text.slice(3)}`;
  if (text.startsWith('les ')) return `des ${text.slice(4)}`;
  return VOWEL.test(text) ? `d’${text}` : `de ${text}`;
}

/** « à City », « au nombre », « aux valeurs » */
export function to(text: string): string {
  if (text.startsWith('le ')) return `au ${text.slice(3)}`;
  if (text.startsWith('les ')) return `aux ${text.slice(4)}`;
  return `à ${text}`;
}

const FEMININE_ELEMENTS = /^(?:valeurs|clés|entrées|parties)\b/;

/** Le mot accordé avec ce dont une liste est faite. */
export function agreed(elements: string, masculineForm: string, feminineForm: string): string {
  return FEMININE_ELEMENTS.test(elements) ? feminineForm : masculineForm;
}

/** « éléments distincts de Tags », « valeurs distinctes de SKU dans Items » */
export function qualified(elements: string, masculineForm: string, feminineForm: string): string {
  const adjective = agreed(elements, masculineForm, feminineForm);
  return elements.replace(/^\S+/, (noun) => `${noun} ${adjective}`);
}

/** Entre nombres à virgule, un point-virgule. */
const DECIMAL_COMMA = /\d,\d/;
export const SEMICOLON = '\u00a0; ';

/** « A, B ou C » */
export function row(texts: readonly string[], word: 'et' | 'ou', more = 0): string {
  const between = texts.some((text) => DECIMAL_COMMA.test(text)) ? SEMICOLON : ', ';
  if (more > 0) return `${texts.join(between)} ${word} ${more} de plus`;
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(between)} ${word} ${texts.at(-1)}`;
}
