import { plural } from '../plural.ts';

/** The dialog that proposes a schema from sample payloads; what was seen is told in schema-proposal.ts. */
export const proposal = {
  menu: 'From sample payloads…',
  title: 'Schema from sample payloads',
  back: 'Back to the payloads',
  undo: 'Undo the correction',
  redo: 'Redo the correction',
  discardTitle: 'Discard the corrections?',
  discardText: 'What you said and corrected of the proposal is kept nowhere else.',
  discard: 'Discard',
  keep: 'Go on',

  samples: {
    intro:
      'Events as they are sent: one, an array, or one on each line (NDJSON), bare or as whole messages. The more there are, the better the proposal.',
    label: 'Sample payloads',
    choose: 'Choose files…',
    dropHint: 'Drop files with sample payloads',
    pasted: 'Pasted text',
    files: 'Files',
    remove: (name: string) => `Remove ${name}`,
    read: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} payload read`,
        (n) => `${n} payloads read`,
      ),
    unwrapped: 'They were taken out of their messages.',
    unreadable: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} place could not be read. Everything else was.`,
        (n) => `${n} places could not be read. Everything else was.`,
      ),
    line: (line: number) => `Line ${line.toLocaleString('en')}`,
    more: (count: number) => `… and ${count.toLocaleString('en')} more.`,
    propose: 'Propose a schema',
  },

  draft: {
    label: 'The schema',
    from: (count: number) =>
      plural(
        'en',
        count,
        (n) => `Proposed from ${n} payload`,
        (n) => `Proposed from ${n} payloads`,
      ),
    title: 'Title',
    titleHint: 'Its name in all lists.',
    titleMissing: 'Give the schema a title.',
    titleTaken: 'Another schema has this title too.',
    class: 'Class',
    experienceEvent: 'XDM ExperienceEvent',
    experienceEventHint: 'What a person did: for unitary events.',
    ownClass: 'A time-series class of your own',
    ownClassHint: 'What happened to things: for business events.',
    profile: 'Enabled for Profile',
    id: 'Identifier',
    idNew: 'Made up for the draft.',
    idOfMessages: 'The one that the messages name.',
    fit: 'Do the samples fit it?',
    allFit: (count: number) =>
      plural(
        'en',
        count,
        () => 'The payload fits the schema.',
        (n) => `All ${n} payloads fit the schema.`,
      ),
    someDoNot: (count: number, all: number) =>
      all === 1
        ? 'The payload would be refused:'
        : `${count.toLocaleString('en')} of ${all.toLocaleString('en')} payloads would be refused:`,
    firstOf: (count: number) => `The first ${count.toLocaleString('en')} were tried.`,
    notes: 'What was noticed',
    save: 'Save the draft',
  },

  fields: {
    label: 'Proposed fields',
    width: 'Width of the proposed fields',
    widthOfDetails: 'Width of the corrections',
    onlyOpen: 'Only what needs a look',
    noneOpen: 'Nothing needs a look.',
    entry: 'Each entry',
    value: 'Each value',
    conflict: 'several types',
    noted: 'see note',
    guess: (namespace: string) => `${namespace}?`,
    guessHint: 'The values look like identities. Nothing is set until you say so.',
    values: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} value`,
        (n) => `${n} values`,
      ),
    suggestions: (count: number) =>
      plural(
        'en',
        count,
        (n) => `${n} suggestion`,
        (n) => `${n} suggestions`,
      ),
  },

  evidence: {
    title: 'What was seen',
    places: (count: number, all: number) =>
      count === all
        ? `Each of the ${all.toLocaleString('en')} times that it could be there`
        : `${count.toLocaleString('en')} of the ${all.toLocaleString('en')} times that it could be there`,
    different: (count: number, isAtLeast: boolean) =>
      isAtLeast
        ? `more than ${count.toLocaleString('en')} different values`
        : plural(
            'en',
            count,
            (n) => `${n} value`,
            (n) => `${n} different values`,
          ),
    summary: (seen: string, values: string) => `${seen}; ${values}`,
    valuesAre: (counted: string, values: string) => `${counted}: ${values}`,
    valueTimes: (value: string, count: number) => `${value} (${count.toLocaleString('en')}×)`,
    keys: (values: string) => `Keys: ${values}`,
    seen: (kinds: string) => `Seen as ${kinds}`,
    numbers: (least: string, greatest: string) =>
      least === greatest ? `Always ${least}` : `From ${least} to ${greatest}`,
    lengths: (least: number, greatest: number) =>
      least === greatest
        ? plural(
            'en',
            least,
            (n) => `${n} character long`,
            (n) => `${n} characters long`,
          )
        : `${least} to ${greatest} characters long`,
    items: (least: number, greatest: number) =>
      least === greatest
        ? plural(
            'en',
            least,
            (n) => `${n} entry`,
            (n) => `${n} entries`,
          )
        : `${least} to ${greatest} entries`,
    none: 'No value was seen.',
  },

  details: {
    label: 'Corrections',
    nothing: 'Choose a field in the tree to see what speaks for it and to correct it.',
    title: 'Title',
    type: 'Type',
    required: 'Required in every payload',
    format: 'Format',
    noFormat: 'Any text',
    enumeration: 'Values',
    anyValue: 'Any value',
    onlyThese: 'Only those of a list',
    suggested: 'Any, with suggestions',
    list: 'The list, one value a line',
    listEmpty: 'A list has one value at least.',
    identity: 'Identity',
    noIdentity: 'No identity',
    identityHint: 'A type of your own may be typed here and added to the workspace later.',
    primary: 'Primary identity',
    primaryHint: 'A schema has one: another that was primary gives way.',
    guess: (namespace: string) => `Make it an identity of type ${namespace}`,
    drop: 'Leave this field out',
    standard: 'A field of the standard model, taken over as it stands there.',
  },

  saved: {
    title: (title: string) => `${title} is in the workspace`,
    text: 'The draft works like any other schema: it can be downloaded, replaced by the real one later, and events can be built on it.',
    open: 'Open the schema',
    createEvent: 'Create an event',
  },
};
