/** The capital at the beginning of a sentence: for words of ours, since the name of a field keeps its spelling. */
import type { Phrase } from '#domain/expression';

/** `text` with a capital, unless a field begins it. */
export function beginSentence(text: string, phrase: Phrase): string {
  const name = firstName(phrase);
  if (name !== undefined && name !== '' && text.startsWith(name)) return text;
  return text.replace(/^\(?\p{L}/u, (letter) => letter.toUpperCase());
}

/** Name of the field that is read first. */
function firstName(whole: Phrase): string | undefined {
  let phrase: Phrase | undefined = whole;
  while (phrase !== undefined) {
    if (phrase.kind === 'field') return phrase.name;
    phrase = firstPart(phrase);
  }
  return undefined;
}

function firstPart(phrase: Phrase): Phrase | undefined {
  switch (phrase.kind) {
    case 'clause':
      return phrase.subject;
    case 'group':
    case 'joined':
      return phrase.parts[0];
    case 'arithmetic':
      return phrase.first;
    case 'choice':
      return phrase.then;
    case 'call':
      return phrase.arguments[0];
    default:
      return undefined;
  }
}
