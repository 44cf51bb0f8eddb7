import type { expressionDiagnostics as english } from '../en/expression-diagnostics.ts';
import { malformedPatterns, unsupportedPatterns } from './pattern-problems.ts';
import { typeName, typeNames } from './value-types.ts';

type Param = string | number | undefined;

const didYouMean = (nearest: Param, otherwise = '') =>
  nearest ? ` Vouliez-vous dire « ${nearest} » ?` : otherwise;

const missing = (what: string, found: Param) =>
  found ? `Il manque ${what} avant « ${found} »` : `Il manque ${what} à la fin`;

const SHOWN_LENGTH = 60;
const shortened = (text: Param) =>
  String(text).length > SHOWN_LENGTH ? `${String(text).slice(0, SHOWN_LENGTH)}…` : String(text);

const problems: (typeof english)['problems'] = {
  'syntax/empty': () => 'Écrivez une expression.',
  'syntax/unexpected-character': ({ character }) =>
    `« ${character} » n’a pas de sens ici. Les textes s’écrivent entre guillemets droits, "comme ceci".`,
  'syntax/invisible-character': ({ character }) =>
    `Il y a ici un caractère invisible (${character}), sans doute venu d’un copier-coller. Supprimez-le.`,
  'syntax/smart-quote': ({ quote }) =>
    `${quote} est un guillemet typographique. Les textes s’écrivent entre guillemets droits, "comme ceci".`,
  'syntax/unterminated-string': ({ quote }) =>
    `Il manque le guillemet fermant ${quote}. Un texte finit sur la ligne où il commence.`,
  'syntax/malformed-number': ({ number }) =>
    `« ${number} » n’est pas un nombre. Écrivez des chiffres, avec un point pour les décimales : 12 ou 0.5.`,
  'syntax/integer-out-of-range': ({ number }) =>
    `${number} est hors limites. Les entiers vont de -9223372036854775808 à 9223372036854775807.`,
  'syntax/unexpected-token': ({ found }) => {
    if (found === ';') return 'Une expression ne se termine pas par « ; ».';
    if (found === ')' || found === ']' || found === '}') return `« ${found} » ne ferme rien.`;
    return `« ${found} » ne peut pas se trouver ici. Il manque peut-être un opérateur avant, comme and, or ou ==.`;
  },
  'syntax/expected-operand': ({ found }) =>
    `${missing('une valeur', found)} : un champ, un texte, un nombre ou une fonction.`,
  'syntax/expected-token': ({ expected, found }) =>
    expected === 'null'
      ? `${missing('un test', found)} : is null, is not null, has null, is numeric, is integer ou is decimal.`
      : `${missing(`« ${expected} »`, found)}.`,
  'syntax/expected-name': ({ found }) => `${missing('un nom', found)}.`,
  'syntax/bare-word': ({ word }) =>
    `« ${word} » n’est ni un texte ni un champ. Mettez un texte entre guillemets, "${word}" ; écrivez un champ sous la forme @event{Événement.champ}.`,
  'syntax/keyword-case': ({ found, expected }) =>
    `Écrivez ${expected} en minuscules, et non « ${found} ».`,
  'syntax/wrong-operator': ({ found, expected }) =>
    expected === '=='
      ? `« ${found} » n’est pas un opérateur. Les valeurs se comparent avec ==.`
      : `« ${found} » n’est pas un opérateur. Écrivez ${expected}.`,
  'syntax/null-comparison': ({ operator }) =>
    `null ne se compare pas avec ${operator}. Écrivez « ${operator === '!=' ? 'is not null' : 'is null'} » après le champ.`,
  'syntax/misplaced-null': () =>
    'null ne peut pas se trouver ici. Il peut être un élément de liste, un argument de fonction ou faire partie de « is null ».',
  'syntax/not-operand': ({ operator }) =>
    `not ne peut pas suivre ${operator} directement. Mettez-le entre parenthèses : (not …).`,
  'syntax/conditional-operand': () =>
    'Dans une expression plus grande, un if … then … else se met entre parenthèses.',
  'syntax/chained-comparison': () =>
    'Les comparaisons ne s’enchaînent pas. Reliez-en deux avec and : a < b and b < c.',
  'syntax/negated-type-test': ({ test }) =>
    `« ${String(test).replace('is', 'is not')} » n’existe pas. Écrivez not devant : not … ${test}.`,
  'syntax/trailing-comma': () => 'Rien ne suit cette virgule. Supprimez-la.',
  'syntax/call-beside-plus': ({ name }) =>
    `À côté de +, un appel de fonction a besoin de ses propres parenthèses : (${name}(…)).`,
  'syntax/call-as-default': () =>
    'Comme valeur par défaut, un appel de fonction a besoin de ses propres parenthèses : defaultValue: (…).',
  'syntax/malformed-date': ({ text }) =>
    `« ${text} » n’est pas une date. Écrivez date("2026-03-01"), ou ajoutez une heure : date("2026-03-01T09:15:00Z").`,
  'syntax/name-needs-quotes': ({ name }) =>
    `Le nom ${name} contient des caractères qui demandent des guillemets dans un chemin : '${name}'.`,
  'syntax/unknown-path-function': ({ name, nearest }) =>
    `La fonction de chemin « ${name} » n’existe pas.${didYouMean(
      nearest,
      ' Il y a all, first, last, at, entry, keys et firstEntryKey.',
    )}`,
  'syntax/path-function-arguments': ({ name, expected }) => {
    if (expected === 1) return `${name}(…) prend exactement un argument.`;
    return name === 'keys' || name === 'firstEntryKey'
      ? `${name}() ne prend pas d’argument.`
      : `${name}(…) prend une condition ou rien.`;
  },
  'syntax/unknown-option': ({ name, nearest }) =>
    `« ${name} » n’est pas une option de champ.${didYouMean(
      nearest,
      ' Après la virgule vient defaultValue: … ou params: {…}.',
    )}`,
  'syntax/duplicate-option': ({ name }) => `${name} est donné deux fois. Gardez-en un.`,
  'syntax/params-not-allowed': () => 'params ne vaut que pour les sources de données : #{…}.',
  'syntax/legacy-reference': () => 'La forme @{…} est dépassée. Écrivez @event{…}.',
  'syntax/unknown-reference-kind': ({ found, nearest }) =>
    `Un champ ne s’écrit pas avec « ${found} ».${didYouMean(
      nearest,
      ' Une référence commence par @event{, @action{ ou #{.',
    )}`,
  'syntax/too-deep': ({ limit }) =>
    `L’expression dépasse ${limit} niveaux de parenthèses et de not. Retirez-en.`,

  'reference/unknown-function': ({ name, nearest }) =>
    `Fonction inconnue : « ${name} ».${didYouMean(nearest)}`,
  'reference/unknown-event': ({ name, nearest }) =>
    `Événement inconnu : « ${name} ».${didYouMean(nearest)}`,
  'reference/unknown-data-source': ({ name }) => `Source de données inconnue : « ${name} ».`,
  'reference/unknown-field-group': ({ source, name }) =>
    name === ''
      ? `Après ${source} vient l’un de ses groupes de champs : #{${source}.Groupe.champ}.`
      : `La source de données ${source} n’a pas de groupe de champs « ${name} ».`,
  'reference/unknown-action': ({ name }) => `Action inconnue : « ${name} ».`,
  'reference/unknown-field': ({ name, nearest }) =>
    `Champ inconnu : « ${name} ».${didYouMean(nearest)}`,
  'reference/loop-variable': ({ variable }) =>
    `${variable} n’a de valeur que dans la condition de all(…), first(…) ou last(…) de ${loopReference(variable)}.`,
  'reference/data-source-in-event': () =>
    'Un événement ne voit que sa propre charge utile. Les sources de données, #{…}, relèvent des parcours.',
  'reference/action-in-event': () =>
    'Un événement ne voit que sa propre charge utile. Les actions, @action{…}, relèvent des parcours.',
  'reference/audience-in-event': ({ name }) =>
    `Un événement ne voit que sa propre charge utile. Les audiences, ${name}(…), relèvent des parcours.`,

  'type/operand': ({ operator, expected, found }) =>
    expected === 'list'
      ? `${operator} demande une liste ; ceci est ${typeName(found)}.`
      : `${operator} demande une condition, vraie ou fausse ; ceci est ${typeName(found)}.`,
  'type/operands': ({ operator, left, right }) =>
    `${operator} ne s’applique pas à ${typeName(left)} et ${typeName(right)}. ${operandsOf(operator, left, right)}`,
  'type/argument-count': ({ name, expected, found }) =>
    `${name}(…) prend ${countOf(expected)}, et non ${found}.`,
  'type/argument-type': ({ name, position, parameter, expected, found }) =>
    `L’argument ${position} de ${name}(…), ${parameter}, doit être ${typeNames(expected, 'ou')} ; ceci est ${typeName(found)}.`,
  'type/no-signature': ({ name, found }) =>
    `${name}(…) n’accepte pas ensemble ${typeNames(found, 'et')}.`,
  'type/constant-required': ({ name, parameter }) =>
    `L’argument ${parameter} de ${name}(…) s’écrit ici en toutes lettres : une constante, ni champ ni calcul.`,
  'type/object-list-reference': ({ name }) =>
    `${name}(…) demande une liste d’objets issue d’un champ, directement ou à travers filter, distinct, sort ou limit.`,
  'type/mixed-list': ({ expected, found }) =>
    `Une liste contient des valeurs d’un seul type. Celle-ci commence par ${typeName(expected)} ; voici ${typeName(found)}.`,
  'type/list-element': ({ found }) =>
    `Une liste contient des valeurs simples ; ceci est ${typeName(found)}.`,
  'type/default-type': ({ expected, found }) =>
    `La valeur par défaut doit être du type du champ, ${typeName(expected)} ; ceci est ${typeName(found)}.`,
  'type/branch-mismatch': ({ expected, found }) =>
    `Les deux branches doivent donner le même type : then donne ${typeName(expected)}, else donne ${typeName(found)}.`,
  'type/condition': ({ found }) =>
    `La condition d’une fonction de chemin doit être vraie ou fausse ; ceci est ${typeName(found)}.`,
  'type/result': ({ expected, found, context }) =>
    `${resultPlace(context)} doit être ${typeName(expected)} ; ceci est ${typeName(found)}.${wayTo(expected, found)}`,
  'type/date-literal': () =>
    'date(…) prend un seul texte, écrit en toutes lettres : date("2026-03-01"). Pour d’autres valeurs, il y a toDateOnly, toDateTime et toDateTimeOnly.',
  'type/scalar-attribute': ({ name, type }) =>
    `Le champ qui précède « ${name} » est ${typeName(type)} et n’a pas de champs à lui.`,
  'type/map-attribute': ({ name }) =>
    `Les entrées d’une table de correspondance (map) se lisent avec entry : .entry('${name}') au lieu de .${name}.`,
  'type/collection-required': ({ name }) =>
    `${name}(…) s’applique à une liste ; ce qui précède est une valeur simple.`,
  'type/map-required': ({ name }) =>
    `${name}(…) s’applique à une table de correspondance (map) ; ce qui précède n’en est pas une.`,
  'type/path-argument': ({ expected, found }) =>
    expected === 'integer'
      ? `at(…) demande la position, un entier ; ceci est ${typeName(found)}.`
      : `entry(…) demande la clé, un texte ; ceci est ${typeName(found)}.`,
  'type/unknown-zone': ({ zone }) =>
    `Fuseau horaire inconnu : « ${zone} ». Écrivez par exemple "Europe/Paris", "UTC" ou "+02:00".`,
  'type/unknown-date-part': ({ part }) =>
    `Unité inconnue : « ${part} ». Il y a years, months, days, hours, minutes et seconds.`,
  'type/malformed-pattern': ({ reason, position }) =>
    `Le motif n’est pas valide au caractère ${Number(position) + 1} : ${wordsFor(malformedPatterns, reason)}.`,
  'type/unsupported-pattern': ({ construct, position }) =>
    `Le motif est inutilisable, au caractère ${Number(position) + 1} : les motifs n’admettent pas ${wordsFor(unsupportedPatterns, construct)}.`,

  'advice/unknown-escape': ({ escape }) =>
    `« ${escape} » n’est pas une séquence d’échappement : la barre oblique inverse reste. Écrivez « \\${escape} » pour le dire.`,
  'advice/absent-counts-as-different': ({ field }) =>
    `Ceci est vrai aussi quand ${field} n’a pas de valeur : l’absence de valeur diffère de toute valeur.`,
  'advice/mixed-and-or': () =>
    'and est évalué avant or. Des parenthèses le rendent visible à tous.',
  'advice/never-equal': ({ left, right }) =>
    `${capitalised(typeName(left))} n’est jamais égal à ${typeName(right)} : le résultat est toujours le même.`,
  'advice/unknown-value': ({ value, nearest }) =>
    `« ${value} » ne figure pas parmi les valeurs de ce champ dans le schéma.${didYouMean(nearest)}`,
  'advice/untyped-field': ({ name }) =>
    `Le schéma ne donne pas de type à ${name} : le champ n’a pas de valeur dans les expressions.`,
};

const fixes: (typeof english)['fixes'] = {
  'fix/replace': ({ from, to }) => {
    const text = String(to).trim();
    if (to === '') return `Supprimer « ${shortened(from)} »`;
    return text === ''
      ? `Remplacer ${from} par une espace`
      : `Remplacer « ${shortened(from)} » par « ${shortened(text)} »`;
  },
  'fix/remove': ({ text }) => `Supprimer « ${shortened(text)} »`,
  'fix/insert': ({ text }) => `Insérer « ${shortened(text)} »`,
  'fix/quote': ({ text }) => `Écrire ${shortened(text)}`,
  'fix/parenthesise': ({ text }) => `Ajouter des parenthèses : ${shortened(text)}`,
  'fix/test-null': ({ text }) => `Écrire « ${shortened(text)} »`,
};

export const expressionDiagnostics: typeof english = { problems, fixes };

function loopReference(variable: Param): string {
  if (variable === 'currentDataPackField') return '#{…}';
  return variable === 'currentActionField' ? '@action{…}' : '@event{…}';
}

function operandsOf(operator: Param, left: Param, right: Param): string {
  const types = new Set([left, right]);
  switch (operator) {
    case '+':
      return 'Il joint des textes, additionne des nombres et ajoute une durée à la date et heure à sa gauche.';
    case '*':
      return types.has('integer') && types.has('decimal')
        ? 'Écrivez les deux nombres avec un point décimal, ou les deux sans.'
        : 'Il demande deux nombres d’un même type.';
    case '-':
      return types.has('duration')
        ? 'Pour reculer à partir d’une date et heure, ajoutez une durée négative.'
        : 'Il demande deux nombres.';
    case '/':
    case '%':
      return 'Il demande deux nombres.';
    default:
      if (types.has('string') && types.has('dateTime')) {
        return 'Entourez le texte de toDateTime(…).';
      }
      return 'Il ordonne des nombres, ou deux dates et heures d’un même type.';
  }
}

function countOf(expected: Param): string {
  const counts = String(expected).split(', ');
  if (expected === '0') return 'zéro argument';
  return `${counts.join(' ou ')} ${expected === '1' ? 'argument' : 'arguments'}`;
}

function resultPlace(context: Param): string {
  switch (context) {
    case 'eventCondition':
      return 'La condition d’ID d’événement';
    case 'profileIdentifier':
      return 'L’identifiant de profil';
    case 'customTimer':
      return 'Un minuteur personnalisé';
    default:
      return 'Une condition';
  }
}

function wayTo(expected: Param, found: Param): string {
  if (['object', 'map', 'any'].includes(String(found)) || String(found).startsWith('list'))
    return '';
  if (expected === 'boolean') return ' Comparez-le à une valeur, par exemple avec ==.';
  return expected === 'string' ? ' Entourez-le de toString(…).' : '';
}

function wordsFor(words: Readonly<Record<string, string>>, code: Param): string {
  const text = String(code);
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
