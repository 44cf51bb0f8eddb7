import type { RecordKind } from '#domain/workspace';
import type { workspaceImport as english } from '../en/workspace-import.ts';

const kinds: typeof english.kinds = {
  schema: 'schéma',
  identityType: 'type d’identité',
  event: 'événement',
  settings: 'réglages',
};

export const workspaceImport: typeof english = {
  preview: 'Ce que l’import ferait',
  previewNothing: 'Le fichier ne contient rien que l’espace de travail n’ait déjà.',
  apply: 'Importer',
  unreadable: 'Ce fichier ne peut pas être importé. Votre espace de travail n’a pas été modifié.',
  choiceFor: (label) => `Que faire de ${label}`,

  kinds,
  outcomes: {
    added: 'ajouté',
    changed: 'modifié',
    unchanged: 'inchangé',
    skipped: 'laissé de côté',
  },
  choices: {
    take: 'Prendre celui du fichier',
    keep: 'Garder celui de l’espace de travail',
    rename: 'Prendre sous un nouveau nom',
  },
  reasons: {
    currentIsNewer: 'L’espace de travail a une version plus récente de cet événement.',
    nameClash: 'Un autre événement de l’espace de travail porte ce nom.',
    categoryFixed: 'La catégorie d’un type d’identité ne peut plus changer une fois créée.',
    standardIdentityType:
      'Les types d’identité standard font partie de Déclic et restent tels quels.',
    currentVersionIsNewer: 'L’espace de travail a une version plus récente de ce schéma.',
  },

  diagnostics: {
    'workspace/not-json': ({ line, column }) =>
      `Le fichier n’est pas du JSON : il devient illisible à la ligne ${line}, colonne ${column}.`,
    'workspace/unknown-format': () =>
      'Ce n’est pas un fichier d’espace de travail. Exportez-en un avec « Exporter l’espace de travail », ou prenez un fichier avec « schemas » et « events ».',
    'workspace/newer-version': ({ version, known }) =>
      `Le fichier est au format version ${version} ; ce Déclic lit jusqu’à la version ${known}. Rechargez la page pour obtenir la plus récente.`,
    'workspace/wrong-type': ({ path, expected }) =>
      expected === '' ? `${path} n’a pas le bon type.` : `${path} doit être de type ${expected}.`,
    'workspace/wrong-value': ({ path, expected }) =>
      expected === ''
        ? `${path} a une valeur qui n’est pas admise.`
        : `${path} doit avoir une de ces valeurs : ${expected}.`,
    'workspace/missing': ({ path }) => `${path} manque.`,
    'workspace/unknown-key': ({ path, key }) =>
      path === '' ? `« ${key} » n’est pas connu ici.` : `« ${key} » n’est pas connu dans ${path}.`,
    'workspace/duplicate': ({ kind, key }) =>
      `Deux enregistrements du genre « ${kinds[kind as RecordKind] ?? kind} » ont la clé ${key}.`,
  },
};
