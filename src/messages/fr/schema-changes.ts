import { isJsonArray, isJsonObject, ownProperty, type JsonValue } from '#domain/base';
import type { schemaChanges as english } from '../en/schema-changes.ts';
import { plural } from '../plural.ts';

const LISTED = 12;

const shown = (value: JsonValue | undefined): string => {
  if (value === undefined || value === '') return 'absent';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (!isJsonArray(value)) return isJsonObject(value) ? JSON.stringify(value) : String(value);
  const first = value.slice(0, LISTED).map((item) => shown(item));
  const more = value.length - first.length;
  if (more === 0) return first.join(', ');
  return `${first.join(', ')} et ${plural(
    'fr',
    more,
    (n) => `${n} autre`,
    (n) => `${n} autres`,
  )}`;
};

const member = (value: JsonValue | undefined, key: string): JsonValue | undefined =>
  isJsonObject(value) ? ownProperty(value, key) : undefined;

const labels = (value: JsonValue | undefined): string =>
  isJsonArray(value)
    ? shown(
        value.map((item) => `${shown(member(item, 'value'))} « ${shown(member(item, 'label'))} »`),
      )
    : shown(value);

const withFields = (value: JsonValue | undefined): string => {
  const count = Number(member(value, 'fields') ?? 1);
  if (count < 2) return '';
  return `, avec ${plural(
    'fr',
    count - 1,
    (n) => `${n} champ`,
    (n) => `${n} champs`,
  )} à l’intérieur`;
};

const identity = (value: JsonValue | undefined, article: string): string => {
  const type = `de type ${shown(member(value, 'namespace'))}`;
  return member(value, 'primary') === true
    ? `l’identité principale, ${type}`
    : `${article} identité ${type}`;
};

const cut = (list: string | number | undefined): string => {
  const text = String(list ?? '');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

export const schemaChanges: typeof english = {
  classes: {
    additive: 'Ajout',
    widened: 'Élargissement',
    breaking: 'Rupture',
    descriptive: 'Libellé',
  },
  classHints: {
    additive: 'Du nouveau ; rien de ce que vous avez n’a besoin de le savoir.',
    widened: 'Ce qui était accepté l’est toujours, et davantage.',
    breaking:
      'Des charges utiles valides peuvent être refusées, ou des événements ne plus trouver un champ.',
    descriptive: 'Des mots seulement ; rien ne se comporte autrement.',
  },
  none: 'Les deux versions ne diffèrent pas.',

  kinds: {
    idChanged: ({ before, after }) => `Le $id était ${shown(before)} ; il est ${shown(after)}.`,
    titleChanged: ({ before, after }) =>
      `Le titre était « ${shown(before)} » ; il est « ${shown(after)} ».`,
    descriptionChanged: () => 'La description a changé.',
    versionChanged: ({ before, after }) =>
      `La version ${shown(before)} est devenue ${shown(after)}.`,
    classChanged: ({ before, after }) =>
      `La classe était ${shown(before)} ; elle est ${shown(after)}.`,
    unionChanged: ({ after }) =>
      after === true
        ? 'Il est désormais activé pour le profil.'
        : 'Il n’est plus activé pour le profil.',
    tenantChanged: ({ before, after }) =>
      `Le locataire (tenant) était ${shown(before)} ; il est ${shown(after)}.`,
    extendsAdded: ({ after }) => `Il est aussi composé, désormais, de ${shown(after)}.`,
    extendsRemoved: ({ before }) => `Il n’est plus composé de ${shown(before)}.`,
    fieldAdded: ({ after }) =>
      `Nouveau${member(after, 'required') === true ? ' et obligatoire' : ''} : ${shown(member(after, 'type'))}${withFields(after)}.`,
    fieldRemoved: ({ before }) =>
      `Disparu : ${shown(member(before, 'type'))}${withFields(before)}.`,
    typeChanged: ({ before, after }) => `Le type était ${shown(before)} ; il est ${shown(after)}.`,
    requiredAdded: () => 'Tout message doit désormais le porter.',
    requiredRemoved: () => 'Il peut désormais être omis.',
    enumerationValuesAdded: ({ after }) => `Nouvelles valeurs admises : ${shown(after)}.`,
    enumerationValuesRemoved: ({ before }) =>
      `Valeurs qui ne sont plus admises : ${shown(before)}.`,
    enumerationClosed: ({ after }) =>
      `Seules ces valeurs sont désormais admises : ${shown(after)}.`,
    enumerationOpened: () =>
      'Toute valeur est désormais admise ; la liste est devenue une suggestion.',
    suggestionsAdded: ({ after }) => `Nouvelles suggestions : ${shown(after)}.`,
    suggestionsRemoved: ({ before }) => `Valeurs qui ne sont plus suggérées : ${shown(before)}.`,
    labelsChanged: ({ after }) => `Libellés modifiés : ${labels(after)}.`,
    boundsTightened: ({ keyword, before, after }) =>
      `${keyword} plus strict : ${shown(before)} avant, ${shown(after)} désormais.`,
    boundsWidened: ({ keyword, before, after }) =>
      `${keyword} plus large : ${shown(before)} avant, ${shown(after)} désormais.`,
    patternChanged: ({ before, after }) =>
      `Le motif était ${shown(before)} ; il est ${shown(after)}.`,
    formatChanged: ({ before, after }) =>
      `Le format était ${shown(before)} ; il est ${shown(after)}.`,
    defaultChanged: ({ before, after }) =>
      `La valeur par défaut était ${shown(before)} ; elle est ${shown(after)}. Elle est affichée, jamais remplie.`,
    deprecatedChanged: ({ after }) =>
      after === true ? 'Il est désormais déconseillé.' : 'Il n’est plus déconseillé.',
    identityAdded: ({ after }) =>
      `C’est désormais ${identity(after, 'une')}${member(after, 'primary') === true ? ' : lui et tout ce qui l’entoure sont obligatoires' : ''}.`,
    identityRemoved: ({ before }) => `Ce n’est plus ${identity(before, 'une')}.`,
    primaryChanged: ({ after }) =>
      member(after, 'primary') === true
        ? 'C’est désormais l’identité principale : lui et tout ce qui l’entoure sont obligatoires.'
        : 'Ce n’est plus l’identité principale.',
    referenceIdentityChanged: ({ before, after }) =>
      `Le type d’identité auquel il renvoie était ${shown(before)} ; il est ${shown(after)}.`,
    unresolvedChanged: ({ after }) =>
      isJsonArray(after) && after.length > 0
        ? `Des parties manquent : ${shown(after)}. Des champs peuvent être absents pour cette seule raison.`
        : 'Toutes les parties auxquelles il renvoie sont désormais là.',
  },

  drift: {
    'schema/drifted': ({ taken, present }) =>
      `L’événement a été créé avec la version ${taken} du schéma ; l’espace de travail a la version ${present}.`,
    'fields/values-added': ({ fields, values }) =>
      `Le schéma a gagné des valeurs que cet événement ne connaît pas encore : ${cut(values)} (${cut(fields)}). Actualisez depuis le schéma pour les reprendre.`,
    'fields/values-removed': ({ fields, values }) =>
      `L’événement liste encore des valeurs que le schéma n’a plus : ${cut(values)} (${cut(fields)}). Actualisez depuis le schéma pour les retirer.`,
  },

  choices: {
    take: 'Reprendre les nouvelles valeurs',
    keep: 'Garder les valeurs telles quelles',
  },
  places: {
    fields: 'champs sélectionnés',
    condition: 'condition',
    profileIdentifier: 'identifiant de profil',
    supplementalIdentifier: 'identifiant supplémentaire',
  },
};
