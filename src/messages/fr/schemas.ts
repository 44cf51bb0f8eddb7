import type { schemas as english } from '../en/schemas.ts';
import { plural } from '../plural.ts';

export const schemas: typeof english = {
  title: 'Schémas',
  intro:
    'Un événement guette les messages construits sur un schéma. Ajoutez les schémas de votre organisation sous forme d’exports résolus du registre de schémas, ou prenez les nôtres pour essayer.',
  search: 'Rechercher un schéma',
  noMatch: (query) => `Aucun schéma ne correspond à « ${query} ».`,
  count: (shown, all) => (shown === all ? `${all}` : `${shown}/${all}`),
  columns: {
    title: 'Titre',
    version: 'Version',
    class: 'Classe',
    fields: 'Champs',
    kinds: 'Utilisable pour',
    events: 'Événements',
    actions: 'Actions',
  },
  behaviours: {
    'time-series': 'Série temporelle',
    record: 'Enregistrement',
    adhoc: 'Ad hoc',
    unknown: 'Inconnu',
  },
  profile: 'Profil',
  profileHint: 'Activé pour le profil : l’export porte la balise « union ».',
  profileYes: 'Activé pour le profil',
  profileNo: 'Pas activé pour le profil',
  kinds: {
    unitaryRuleBased: 'Unitaire, basé sur des règles',
    unitarySystemGenerated: 'Unitaire, généré par le système',
    business: 'Métier',
  },
  kindsShort: {
    unitaryRuleBased: 'Sur une règle',
    unitarySystemGenerated: 'Par le système',
    business: 'Métier',
  },
  noKind: 'Aucun type d’événement',
  unreadable: 'illisible',
  empty: {
    title: 'Pas encore de schéma',
    text: 'Déposez des exports de schéma n’importe où sur cette page : fichiers, dossier ou zip, résolus ou bruts. La forme la plus complète est « application/vnd.adobe.xed-full-desc+json » : tout est résolu, identités comprises.',
    starterText:
      'Pas d’export sous la main ? Neuf schémas à nous couvrent web, commandes, mobile, fidélité, magasins, formulaires, analytique, vols et stock.',
  },
  add: {
    button: 'Ajouter un schéma',
    fromFile: 'Depuis un fichier…',
    fromFolder: 'Depuis un dossier…',
    paste: 'Coller du JSON…',
    starter: 'Depuis nos exemples…',
    dropHint: 'Déposez des fichiers, un dossier ou un zip pour ajouter les schémas',
    pasteTitle: 'Coller un export de schéma',
    pasteLabel: 'JSON d’un export, seul ou dans un tableau',
    pasteAction: 'Ajouter',
    starterTitle: 'Des schémas pour essayer',
    starterIntro:
      'Les nôtres, d’une entreprise fictive. Ils sont copiés dans votre espace de travail.',
    starterAll: 'Tout ajouter',
    starterOne: (title) => `Ajouter ${title}`,
    starterHas: 'déjà présent',
    starterFailed: 'Les exemples n’ont pas pu être chargés. Vérifiez la connexion et réessayez.',
  },
  report: {
    title: 'Ce qui a été trouvé',
    dismiss: 'Masquer le compte rendu',
    pastedText: 'Texte collé',
    added: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} schéma ajouté`,
        (n) => `${n} schémas ajoutés`,
      ),
    nothingAdded: 'Rien n’a été ajouté.',
    unchanged: (title) => `${title} est déjà là, à l’identique.`,
    differs: (title, stored, incoming) =>
      stored === incoming
        ? `${title} est déjà là, avec un autre contenu (version ${stored} dans les deux cas).`
        : `${title} est déjà là en version ${stored} ; celui-ci est en version ${incoming}.`,
    differsUsed: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} événement l’utilise et sera vérifié avec le nouveau.`,
        (n) => `${n} événements l’utilisent et seront vérifiés avec le nouveau.`,
      ),
    replace: 'Remplacer',
    replaced: (title) => `${title} a été remplacé`,
    parts: (count) =>
      plural(
        'fr',
        count,
        (n) =>
          `${n} classe, groupe de champs ou type de données a été lu pour résoudre ce qui y renvoie.`,
        (n) =>
          `${n} classes, groupes de champs et types de données ont été lus pour résoudre ce qui y renvoie.`,
      ),
    lacking: (count) =>
      plural(
        'fr',
        count,
        (n) =>
          `${n} référence ne mène à rien de présent. Les schémas fonctionnent sans ces champs ; ajoutez le fichier qui porte ce $id pour les compléter :`,
        (n) =>
          `${n} références ne mènent à rien de présent. Les schémas fonctionnent sans ces champs ; ajoutez les fichiers qui portent ces $id pour les compléter :`,
      ),
    neededBy: (count) =>
      plural(
        'fr',
        count,
        (n) => `nécessaire à ${n} schéma`,
        (n) => `nécessaire à ${n} schémas`,
      ),
    more: (count) => `… et ${count} de plus.`,
    noKind: (title) => `${title} a été ajouté, mais aucun type d’événement ne peut l’utiliser.`,
    missingTypes: (codes) =>
      `Types d’identité pas encore configurés : ${codes}. D’ici là, certains types d’événement ne peuvent pas utiliser le schéma.`,
    addTypes: 'Les ajouter',
    notJson: (line, column) => `JSON invalide, ligne ${line}, colonne ${column}`,
  },
  remove: {
    action: (title) => `Supprimer ${title}`,
    done: (title) => `${title} a été supprimé`,
    usedTitle: (title) => `${title} ne peut pas être supprimé`,
    usedText: (count) =>
      plural(
        'fr',
        count,
        (n) => `${n} événement repose dessus. Donnez-lui un autre schéma ou supprimez-le d’abord :`,
        (n) =>
          `${n} événements reposent dessus. Donnez-leur un autre schéma ou supprimez-les d’abord :`,
      ),
  },
  page: {
    notFound: 'Ce schéma n’est pas dans l’espace de travail',
    notFoundText: 'Il a peut-être été supprimé, ou l’adresse vient d’un autre navigateur.',
    toList: 'Tous les schémas',
    unreadableTitle: 'Ce schéma est illisible',
    identifier: 'Identifiant',
    copyId: 'Copier l’identifiant',
    version: 'Version',
    class: 'Classe',
    behaviour: 'Comportement',
    tenant: 'Locataire (tenant)',
    profile: 'Profil',
    fieldCount: 'Champs',
    suitability: 'Un événement peut-il l’utiliser ?',
    usable: 'oui',
    usableWithNotes: 'oui, avec une remarque',
    unusable: 'non',
    notes: 'Remarques sur l’export',
    usedBy: 'Utilisé par',
    usedByNone: 'Aucun événement pour l’instant',
    tabFields: 'Champs',
    fieldsAndDetails: 'Largeur des détails',
    download: 'Télécharger l’export',
  },
};
