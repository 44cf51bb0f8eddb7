import type { definitionDiagnostics as english } from '../en/definition-diagnostics.ts';
import { plural } from '../plural.ts';

export const definitionDiagnostics: typeof english = {
  'name/missing': () => 'L’événement a besoin d’un nom, par exemple ParisPageView.',
  'name/characters': ({ character }) =>
    character === ' '
      ? 'Le nom contient une espace. Seuls les lettres sans accent, les chiffres et les tirets bas sont admis.'
      : `Le nom contient « ${character} ». Seuls les lettres sans accent, les chiffres et les tirets bas sont admis.`,
  'name/first-character': ({ character }) =>
    `Le nom commence par « ${character} ». Commencez par une lettre ou un tiret bas : un chiffre en tête demanderait des guillemets dans chaque expression.`,
  'name/too-long': ({ length, limit }) =>
    `Le nom compte ${length} caractères ; ${limit} au plus sont admis.`,
  'name/taken': ({ taken }) =>
    `Un autre événement s’appelle déjà ${taken}. Les noms doivent être uniques, sans tenir compte des majuscules.`,

  'schema/missing': () => 'Choisissez le schéma que suit la charge utile.',
  'schema/unknown': ({ title, id }) =>
    `Le schéma ${title || id} n’est pas dans cet espace de travail. Ajoutez-le sous Schémas ou choisissez-en un autre.`,
  'schema/other-version': ({ version, present }) =>
    `L’événement a été défini sur la version ${version} du schéma ; l’espace de travail contient la version ${present}.`,

  'fields/mandatory-missing': ({ fields, count }) =>
    plural(
      'fr',
      Number(count),
      () => `Ce champ doit être sélectionné : ${fields}.`,
      (formatted) => `Ces ${formatted} champs doivent être sélectionnés : ${fields}.`,
    ),
  'fields/unknown': ({ fields, count, schema }) =>
    plural(
      'fr',
      Number(count),
      () => `Le schéma ${schema} n’a pas ce champ sélectionné : ${fields}.`,
      (formatted) =>
        `Le schéma ${schema} n’a pas ces ${formatted} champs sélectionnés : ${fields}.`,
    ),

  'condition/missing': () =>
    'Écrivez la condition d’ID d’événement : elle décide quelles charges utiles sont cet événement.',
  'condition/too-long': ({ size, limit }) =>
    `La condition compte ${number(size)} caractères ; ${number(limit)} au plus sont admis.`,
  'condition/too-many-operands': ({ size, limit }) =>
    `La condition relie ${number(size)} opérandes ; ${number(limit)} au plus sont admis. in(…) compare un champ à plusieurs valeurs.`,
  'condition/too-deep': ({ size, limit }) =>
    `La condition est imbriquée sur ${size} niveaux ; ${limit} au plus sont admis.`,
  'condition/field-not-selected': ({ field }) =>
    `La condition utilise ${field}, qui n’est pas sélectionné. Sélectionnez ce champ : un événement ne voit que ses champs sélectionnés.`,

  'event-id/missing': () =>
    'L’événement n’a pas d’eventID : aucune charge utile ne peut être reconnue. Dupliquez l’événement pour en obtenir un nouveau.',
  'event-id/format': ({ length }) =>
    `L’eventID a une forme inhabituelle (${length} caractères). Un ID généré compte 64 chiffres et lettres de a à f.`,

  'identity-type/missing': () =>
    'Sans type d’identité, aucun profil ne peut être lu : l’événement ne sert que dans les parcours qui se passent de données de profil.',
  'identity-type/unknown': ({ identityType }) =>
    `Le type d’identité ${identityType} est inconnu dans cet espace de travail. Ajoutez-le sous Types d’identité ou choisissez-en un autre.`,
  'identity-type/not-people': ({ identityType }) =>
    `Le type d’identité ${identityType} désigne des choses, non des personnes. Un événement unitaire demande un type qui identifie une personne.`,
  'identity-type/partner': ({ identityType }) =>
    `Le type d’identité ${identityType} appartient à un partenaire de données. Il n’est relié à aucune autre identité de la personne : le profil peut rester introuvable.`,

  'identifier/missing': () =>
    'Choisissez l’identifiant de profil : le champ dont la valeur dit de quelle personne il s’agit.',
  'identifier/field-not-selected': ({ field }) =>
    `L’identifiant de profil lit ${field}, qui n’est pas sélectionné. Sélectionnez ce champ : un événement ne voit que ses champs sélectionnés.`,
  'identifier/other-identity-type': ({ field, namespace, identityType }) =>
    `L’identifiant de profil lit ${field}, une identité de type ${namespace}, mais le type d’identité choisi est ${identityType}. Une autre personne peut être trouvée, ou aucune.`,
  'identifier/other-map-key': ({ key, identityType }) =>
    `L’identifiant de profil lit l’entrée ${key} d’identityMap, mais le type d’identité choisi est ${identityType}. Une autre personne peut être trouvée, ou aucune.`,

  'supplemental/missing': () =>
    'Écrivez l’identifiant supplémentaire ou décochez « Utiliser un identifiant supplémentaire ».',
  'supplemental/no-field': () =>
    'L’identifiant supplémentaire ne lit aucun champ. Il doit lire un champ de texte qui identifie une chose, comme une commande ou une réservation.',
  'supplemental/in-map': ({ field }) =>
    `${field} fait partie d’une table de correspondance (map). L’identifiant supplémentaire doit être un champ extérieur à ces tables.`,
  'supplemental/list': ({ field }) =>
    `${field} est une liste. L’identifiant supplémentaire doit être une valeur unique ; elle peut se trouver dans une liste d’objets.`,
  'supplemental/not-string': ({ field }) =>
    `${field} n’est pas un texte. L’identifiant supplémentaire doit être un champ de texte.`,
  'supplemental/not-an-identity': ({ field }) =>
    `${field} n’est pas marqué comme identité dans le schéma. Le produit n’accepte que les champs qui portent un descripteur d’identité.`,
  'supplemental/primary-identity': ({ field }) =>
    `${field} est l’identité principale du schéma. L’identifiant supplémentaire doit être un autre champ.`,
  'supplemental/people': ({ field, identityType }) =>
    `${field} identifie des personnes (${identityType}). L’identifiant supplémentaire doit identifier une chose, comme une commande ou une réservation.`,
  'supplemental/other-identity-type': ({ field, namespace, declared }) =>
    `${field} est une identité de type ${namespace}, et non ${declared}.`,
  'supplemental/field-not-selected': ({ field }) =>
    `L’identifiant supplémentaire lit ${field}, qui n’est pas sélectionné. Sélectionnez ce champ : un événement ne voit que ses champs sélectionnés.`,

  'default/primary-not-people': ({ field, identityType }) =>
    `Le type d’identité et l’identifiant de profil sont restés vides : l’identité principale du schéma, ${field}, est de type ${identityType}, qui désigne des choses et non des personnes.`,
  'default/no-identity': () =>
    'Le type d’identité et l’identifiant de profil sont restés vides : le schéma n’a ni champ d’identité ni identityMap.',
  'default/no-key-for-identity-type': ({ identityType }) =>
    `Le schéma n’a ni champ d’identité de type ${identityType} ni identityMap. Écrivez vous-même l’identifiant de profil.`,

  'configuration/not-an-object': () => 'La configuration d’un événement doit être un objet JSON.',
  'configuration/missing': ({ place }) => `${place} est absent.`,
  'configuration/wrong-type': ({ place, expected }) =>
    `${place} n’a pas le bon type ; attendu : ${jsonType(expected)}.`,
  'configuration/unknown-value': ({ place, found, expected }) =>
    `${place} vaut « ${found} » ; valeurs possibles : ${expected}.`,

  'fix/select-fields': ({ count, field }) =>
    plural(
      'fr',
      Number(count),
      () => `Sélectionner ${field}`,
      (formatted) => `Sélectionner les ${formatted} champs`,
    ),

  'lock/record': () => 'Tout événement porte ce champ.',
  'lock/schemaRequired': () => 'Le schéma rend ce champ obligatoire.',
  'lock/eventID': () => 'Un événement généré par le système se reconnaît à ce champ.',
  'lock/profileIdentifier': () => 'L’identifiant de profil lit ce champ.',
};

function number(value: string | number | undefined): string {
  return Number(value).toLocaleString('fr');
}

function jsonType(expected: string | number | undefined): string {
  switch (expected) {
    case 'string':
      return 'un texte';
    case 'list':
      return 'une liste';
    case 'integer':
      return 'un nombre entier positif';
    default:
      return 'un objet';
  }
}
