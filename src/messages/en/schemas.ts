import { plural } from '../plural.ts';

export const schemas = {
  title: 'Schemas',
  intro:
    'An event listens for messages that are built on a schema. Add the schemas of your organisation as exports of the Schema Registry, or take ours to try things out.',
  search: 'Search schemas',
  noMatch: (query: string) => `No schema matches “${query}”.`,
  count: (shown: number, all: number) => (shown === all ? `${all}` : `${shown}/${all}`),
  columns: {
    title: 'Title',
    version: 'Version',
    class: 'Class',
    fields: 'Fields',
    kinds: 'May be used for',
    events: 'Events',
    actions: 'Actions',
  },
  behaviours: {
    'time-series': 'Time series',
    record: 'Record',
    adhoc: 'Ad hoc',
    unknown: 'Unknown',
  },
  profile: 'Profile',
  profileHint: 'Enabled for Profile: the export carries the union tag.',
  profileYes: 'Enabled for Profile',
  profileNo: 'Not enabled for Profile',
  kinds: {
    unitaryRuleBased: 'Unitary, rule-based',
    unitarySystemGenerated: 'Unitary, system-generated',
    business: 'Business',
  },
  kindsShort: {
    unitaryRuleBased: 'Rule-based',
    unitarySystemGenerated: 'System-generated',
    business: 'Business',
  },
  noKind: 'No kind of event',
  unreadable: 'cannot be read',
  empty: {
    title: 'No schemas yet',
    text: 'Drop schema exports anywhere on this page: files, a folder or a zip, resolved or raw. The most complete form is “application/vnd.adobe.xed-full-desc+json”: everything resolved, identities included.',
    starterText:
      'No export at hand? Nine schemas of ours cover web, orders, mobile, loyalty, stores, forms, analytics, flights and stock.',
  },
  add: {
    button: 'Add schema',
    fromFile: 'From a file…',
    fromFolder: 'From a folder…',
    paste: 'Paste JSON…',
    starter: 'From our examples…',
    dropHint: 'Drop files, a folder or a zip to add the schemas',
    pasteTitle: 'Paste a schema export',
    pasteLabel: 'JSON of an export, alone or in an array',
    pasteAction: 'Add',
    starterTitle: 'Schemas to try things out',
    starterIntro: 'Ours, of a fictitious company. They are copied into your workspace.',
    starterAll: 'Add all',
    starterOne: (title: string) => `Add ${title}`,
    starterHas: 'in the workspace',
    starterFailed: 'The examples could not be loaded. Check the connection and try again.',
  },
  report: {
    title: 'What was found',
    dismiss: 'Dismiss the report',
    pastedText: 'Pasted text',
    added: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} schema added`,
        (n) => `${n} schemas added`,
      ),
    nothingAdded: 'Nothing was added.',
    unchanged: (title: string) => `${title} is already here, without any difference.`,
    differs: (title: string, stored: string, incoming: string) =>
      stored === incoming
        ? `${title} is already here, with other content (both version ${stored}).`
        : `${title} is already here in version ${stored}; this is version ${incoming}.`,
    differsUsed: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} event uses it and will be checked against the new one.`,
        (n) => `${n} events use it and will be checked against the new one.`,
      ),
    replace: 'Replace',
    replaced: (title: string) => `${title} was replaced`,
    parts: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} class, field group or data type was read to resolve what refers to it.`,
        (n) =>
          `${n} classes, field groups and data types were read to resolve what refers to them.`,
      ),
    lacking: (count: number) =>
      plural(
        'en',
        count,
        (n) =>
          `${n} reference leads to nothing that is here. The schemas work without those fields; add the files with this $id to complete them:`,
        (n) =>
          `${n} references lead to nothing that is here. The schemas work without those fields; add the files with these $ids to complete them:`,
      ),
    neededBy: (count: number) =>
      plural(
        'en',
        count,
        (n) => `needed by ${n} schema`,
        (n) => `needed by ${n} schemas`,
      ),
    more: (count: number) => `… and ${count} more.`,
    noKind: (title: string) => `${title} was added, but no kind of event may use it.`,
    missingTypes: (codes: string) =>
      `Identity types that are not configured yet: ${codes}. Until they are, some kinds of event cannot use the schema.`,
    addTypes: 'Add them',
    notJson: (line: number, column: number) => `Not valid JSON at line ${line}, column ${column}`,
  },
  remove: {
    action: (title: string) => `Delete ${title}`,
    done: (title: string) => `${title} was deleted`,
    usedTitle: (title: string) => `${title} cannot be deleted`,
    usedText: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} event is built on it. Give it another schema or delete it first:`,
        (n) => `${n} events are built on it. Give them another schema or delete them first:`,
      ),
  },
  page: {
    notFound: 'This schema is not in the workspace',
    notFoundText: 'It may have been deleted, or the address comes from another browser.',
    toList: 'All schemas',
    unreadableTitle: 'This schema cannot be read',
    identifier: 'Identifier',
    copyId: 'Copy identifier',
    version: 'Version',
    class: 'Class',
    behaviour: 'Behaviour',
    tenant: 'Tenant',
    profile: 'Profile',
    fieldCount: 'Fields',
    suitability: 'May an event use it?',
    usable: 'yes',
    usableWithNotes: 'yes, with a remark',
    unusable: 'no',
    notes: 'Remarks on the export',
    usedBy: 'Used by',
    usedByNone: 'No event yet',
    tabFields: 'Fields',
    fieldsAndDetails: 'Width of the details',
    download: 'Download export',
  },
};
