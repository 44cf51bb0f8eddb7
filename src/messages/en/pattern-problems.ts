/** Why a regular expression cannot be used: the ends of the sentences in `expression-diagnostics.ts`. */

export const malformedPatterns: Readonly<Record<string, string>> = {
  'dangling-quantifier': 'a repetition such as * or + has nothing to repeat',
  'illegal-repetition': 'the repetition in braces is not closed or not possible',
  'unclosed-group': 'a group is not closed with )',
  'unmatched-parenthesis': 'a ) closes nothing; write \\\\) for the character itself',
  'group-name': 'the name of a group is missing or has other characters than letters and digits',
  'unknown-group-name': 'there is no group of this name',
  'unknown-flag': 'a flag is not known',
  'unclosed-class': 'a character class is not closed with ]',
  'illegal-class': 'a character class is written wrongly',
  'illegal-range': 'a range in a character class ends before it starts',
  'illegal-escape': 'a backslash is followed by something that has no meaning',
  'unknown-property': 'the class after \\\\p is not known',
};

export const unsupportedPatterns: Readonly<Record<string, string>> = {
  'look-ahead': 'look-ahead, (?=…) or (?!…)',
  'look-behind': 'look-behind, (?<=…) or (?<!…)',
  'back-reference': 'back-references such as \\\\1',
  'possessive-quantifier': 'possessive repetitions such as *+',
  'atomic-group': 'atomic groups, (?>…)',
  'last-match-anchor': '\\\\G',
  'grapheme-cluster': '\\\\X and \\\\b{g}',
  'repeat-count': 'repeat counts above 1000',
  'unicode-block': 'Unicode blocks',
  'java-property': 'classes of Java such as \\\\p{javaLowerCase}',
  'canonical-equivalence': 'canonical equivalence, (?c)',
  'character-name': 'character names, \\\\N{…}',
  'empty-intersection': 'a && without two sides in a character class',
  'lone-surrogate': 'halves of a character pair',
  nesting: 'so many nested groups',
  size: 'patterns of this size',
};
