import type { languageHelp as english } from '../en/language-help.ts';

const functions: (typeof english)['functions'] = {
  concat: 'Joint deux textes, ou tous les textes d’une liste.',
  contain: 'Vrai si le texte contient l’autre, majuscules comprises.',
  containIgnoreCase: 'Vrai si le texte contient l’autre, sans tenir compte des majuscules.',
  startWith: 'Vrai si le texte commence par l’autre, majuscules comprises.',
  startWithIgnoreCase: 'Vrai si le texte commence par l’autre, sans tenir compte des majuscules.',
  endWith: 'Vrai si le texte finit par l’autre, majuscules comprises.',
  endWithIgnoreCase: 'Vrai si le texte finit par l’autre, sans tenir compte des majuscules.',
  equalIgnoreCase: 'Vrai si les deux textes sont les mêmes, sans tenir compte des majuscules.',
  notEqualIgnoreCase: 'Vrai si les textes diffèrent autrement que par les majuscules.',
  indexOf: 'La position où l’autre texte apparaît d’abord, comptée à partir de 0 ; -1 s’il manque.',
  lastIndexOf:
    'La position où l’autre texte apparaît en dernier, comptée à partir de 0 ; -1 s’il manque.',
  isEmpty: 'Vrai seulement pour le texte vide ; faux pour un champ absent (à tester avec is null).',
  isNotEmpty: 'Vrai pour un texte d’au moins un caractère ; faux pour un champ absent.',
  length: 'Le nombre de caractères d’un texte.',
  lower: 'Le texte en minuscules.',
  upper: 'Le texte en majuscules.',
  matchRegExp: 'Vrai si le texte entier est conforme à l’expression régulière.',
  replace: 'Remplace la première occurrence d’une expression régulière.',
  replaceAll: 'Remplace toutes les occurrences d’une expression régulière.',
  split: 'Découpe un texte aux occurrences d’une expression régulière.',
  substr:
    'La partie d’un texte depuis une position jusqu’avant une autre, ou jusqu’à la fin ; comptées à partir de 0.',
  trim: 'Le texte sans espaces au début ni à la fin.',
  uuid: 'Un nouvel identifiant aléatoire de 36 caractères.',

  differenceLists: 'Les valeurs de la première liste qui manquent à la seconde, une fois chacune.',
  mergeLists: 'Les deux listes l’une après l’autre ; avec true, chaque valeur une seule fois.',
  intersect: 'Les valeurs communes aux deux listes, une fois chacune.',
  distinct:
    'La liste avec chaque valeur une seule fois et sans null ; pour des objets, selon un attribut ou selon tous.',
  distinctWithNull: 'La liste avec chaque valeur une seule fois, null compris.',
  filter: 'Les objets dont l’attribut a l’une des valeurs.',
  getListItem: 'L’élément à une position, comptée à partir de 0 ; aucune valeur au-delà de la fin.',
  in: 'Vrai si la valeur figure dans la liste ; les deux doivent être d’un même type.',
  limit: 'Les premiers éléments d’une liste ; avec false en troisième argument, les derniers.',
  listSize: 'Le nombre d’éléments d’une liste, null compris.',
  serializeList:
    'Joint les éléments en un texte avec un séparateur ; avec true, chacun entre guillemets doubles.',
  sort: 'La liste en ordre croissant (true) ou décroissant (false) ; des objets, selon un attribut.',

  avg: 'La moyenne d’une liste ou de deux nombres, en décimal.',
  count: 'Le nombre d’éléments d’une liste, null exclus.',
  countOnlyNull: 'Le nombre de null dans une liste.',
  countWithNull: 'Le nombre d’éléments d’une liste, null compris.',
  distinctCount: 'Le nombre de valeurs différentes d’une liste, null exclus.',
  distinctCountWithNull:
    'Le nombre de valeurs différentes d’une liste ; null compte pour l’une d’elles.',
  max: 'La plus grande valeur d’une liste ou de deux valeurs ; pour des dates, la plus tardive.',
  min: 'La plus petite valeur d’une liste ou de deux valeurs ; pour des dates, la plus ancienne.',
  sum: 'Le total d’une liste ou de deux nombres ; 0 s’il n’y a pas de valeur.',

  toBool: 'Donne vrai ou faux : à partir du texte exact "true", d’un nombre autre que 0.',
  toInteger:
    'Donne un entier : à partir de chiffres, d’un décimal dont la fraction tombe, d’une date et heure en millisecondes.',
  toDecimal: 'Donne un décimal à partir d’un texte, d’un entier ou d’une date et heure.',
  toString: 'Donne un texte à partir de toute valeur simple.',
  toDateOnly:
    'Donne une date à partir d’un texte, d’une date et heure, ou de l’année, du mois et du jour.',
  toDateTime:
    'Donne une date et heure avec fuseau : à partir d’un texte avec décalage, de millisecondes, ou d’un fuseau et d’une heure locale.',
  toDateTimeOnly: 'Donne une date et heure sans fuseau ; un décalage est abandonné.',
  toDuration: 'Donne une durée à partir d’un texte comme "PT10H" ou de millisecondes.',

  now: 'L’heure actuelle, en UTC ou dans un fuseau.',
  nowWithDelta:
    'L’heure actuelle plus ou moins un nombre d’années, de mois, de jours, d’heures, de minutes ou de secondes.',
  currentTimeInMillis: 'L’heure actuelle en millisecondes depuis 1970.',
  inLastHours: 'Vrai si le moment se situe dans le nombre donné d’heures écoulées.',
  inLastDays: 'Vrai si le moment se situe dans le nombre donné de jours écoulés, de 24 heures.',
  inLastMonths: 'Vrai si le moment se situe dans le nombre donné de mois écoulés.',
  inLastYears: 'Vrai si le moment se situe dans le nombre donné d’années écoulées.',
  inNextHours: 'Vrai si le moment se situe dans le nombre donné d’heures à venir.',
  inNextDays: 'Vrai si le moment se situe dans le nombre donné de jours à venir, de 24 heures.',
  inNextMonths: 'Vrai si le moment se situe dans le nombre donné de mois à venir.',
  inNextYears: 'Vrai si le moment se situe dans le nombre donné d’années à venir.',
  setHours: 'La date et heure avec une autre heure, de 0 à 23 ; minutes et secondes restent.',
  setDays: 'La date et heure avec un autre jour du mois.',
  updateTimeZone: 'Le même instant à l’heure d’un autre fuseau.',

  round: 'L’entier le plus proche ; les moitiés vont vers le haut.',
  random: 'Un décimal aléatoire, de 0 inclus à 1 exclu.',

  inAudience: 'Vrai si la personne est membre de l’audience.',
  inSegment: 'Ancien nom de inAudience.',
};

const operators: (typeof english)['operators'] = {
  and: 'Vrai si les deux côtés sont vrais. Évalué avant or.',
  or: 'Vrai si au moins un côté est vrai. Évalué après and.',
  not: 'Vrai si la condition qui suit est fausse ou sans valeur.',
  '==': 'Vrai si les deux valeurs sont égales. Rien n’est converti : "1" n’est pas 1.',
  '!=': 'Vrai si les valeurs diffèrent, même quand l’une d’elles manque.',
  '<': 'Vrai si le nombre ou le moment de gauche précède celui de droite.',
  '<=': 'Vrai si le nombre ou le moment de gauche précède celui de droite ou l’égale.',
  '>': 'Vrai si le nombre ou le moment de gauche dépasse celui de droite.',
  '>=': 'Vrai si le nombre ou le moment de gauche dépasse celui de droite ou l’égale.',
  '+': 'Additionne des nombres, joint des textes, déplace une date et heure d’une durée. À côté, un appel de fonction se met entre parenthèses.',
  '-': 'Soustrait le nombre de droite de celui de gauche.',
  '*': 'Multiplie deux nombres d’un même type.',
  '/': 'Divise ; entre entiers la fraction tombe, et la division par 0 donne 0.',
  '%': 'Le reste d’une division ; la division par 0 donne 0.',
  'is null': 'Vrai s’il n’y a pas de valeur.',
  'is not null': 'Vrai s’il y a une valeur.',
  'has null': 'Vrai si un élément de la liste n’a pas de valeur.',
  'is numeric': 'Vrai pour un nombre.',
  'is integer': 'Vrai pour un entier.',
  'is decimal': 'Vrai pour un décimal.',
};

const pathFunctions: (typeof english)['pathFunctions'] = {
  all: 'Les éléments pour lesquels la condition est vraie ; sans condition, tous.',
  first: 'Le premier élément pour lequel la condition est vraie ; sans condition, le premier.',
  last: 'Le dernier élément pour lequel la condition est vraie ; sans condition, le dernier.',
  at: 'L’élément à une position, comptée à partir de 0.',
  entry: 'La valeur qu’une table de correspondance (map) contient sous une clé.',
  keys: 'Les clés d’une table de correspondance (map), en liste de textes.',
  firstEntryKey:
    'La première clé d’une table de correspondance (map), dans l’ordre de la charge utile.',
};

const words: (typeof english)['words'] = {
  '@event': 'Un champ de l’événement : @event{Événement.champ}.',
  defaultValue: 'Ce que vaut le champ quand il n’a pas de valeur ; du même type que le champ.',
  currentEventField: 'L’élément examiné, dans une condition à l’intérieur de @event{…}.',
  if: 'Choisit entre deux valeurs : if (condition) then (valeur) else (valeur).',
  then: 'La valeur si la condition est vraie.',
  else: 'La valeur si la condition n’est pas vraie.',
  true: 'Vrai.',
  false: 'Faux.',
  null: 'Aucune valeur. À tester avec is null ; peut aussi être un élément de liste ou un argument.',
  date: 'Une date, ou une date et heure, écrite en toutes lettres : date("2026-03-01").',
  '#': 'Un champ d’une source de données, dans les parcours : #{Source.Groupe.champ}.',
  params: 'Les paramètres de l’appel à la source de données.',
  currentDataPackField: 'L’élément examiné, dans une condition à l’intérieur de #{…}.',
  '@action': 'Un champ de la réponse d’une action, dans les parcours : @action{Action.champ}.',
  currentActionField: 'L’élément examiné, dans une condition à l’intérieur de @action{…}.',
};

export const languageHelp: typeof english = { functions, operators, pathFunctions, words };
