import type {
  malformedPatterns as englishMalformed,
  unsupportedPatterns as englishUnsupported,
} from '../en/pattern-problems.ts';

/** Pourquoi une expression régulière est inutilisable : fins des phrases de `expression-diagnostics.ts`. */

export const malformedPatterns: typeof englishMalformed = {
  'dangling-quantifier': 'une répétition comme * ou + n’a rien à répéter',
  'illegal-repetition': 'la répétition entre accolades n’est pas fermée ou n’est pas possible',
  'unclosed-group': 'un groupe n’est pas fermé par )',
  'unmatched-parenthesis': 'une ) ne ferme rien ; écrivez \\\\) pour le caractère lui-même',
  'group-name': 'le nom d’un groupe manque ou contient autre chose que des lettres et des chiffres',
  'unknown-group-name': 'aucun groupe ne porte ce nom',
  'unknown-flag': 'une option est inconnue',
  'unclosed-class': 'une classe de caractères n’est pas fermée par ]',
  'illegal-class': 'une classe de caractères est mal écrite',
  'illegal-range': 'un intervalle d’une classe de caractères finit avant de commencer',
  'illegal-escape': 'une barre oblique inverse est suivie d’un caractère qui n’a pas de sens ici',
  'unknown-property': 'la classe qui suit \\\\p est inconnue',
};

export const unsupportedPatterns: typeof englishUnsupported = {
  'look-ahead': 'les assertions avant, (?=…) ou (?!…)',
  'look-behind': 'les assertions arrière, (?<=…) ou (?<!…)',
  'back-reference': 'les références arrière comme \\\\1',
  'possessive-quantifier': 'les répétitions possessives comme *+',
  'atomic-group': 'les groupes atomiques, (?>…)',
  'last-match-anchor': '\\\\G',
  'grapheme-cluster': '\\\\X et \\\\b{g}',
  'repeat-count': 'les répétitions de plus de 1000 fois',
  'unicode-block': 'les blocs Unicode',
  'java-property': 'les classes de Java comme \\\\p{javaLowerCase}',
  'canonical-equivalence': 'l’équivalence canonique, (?c)',
  'character-name': 'les noms de caractères, \\\\N{…}',
  'empty-intersection': 'un && sans ses deux côtés dans une classe de caractères',
  'lone-surrogate': 'les moitiés d’une paire de caractères',
  nesting: 'autant de groupes imbriqués',
  size: 'un motif de cette taille',
};
