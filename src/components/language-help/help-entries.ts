/** The reference of the language in the reader's words: the function table and the catalogues put together, and a search. */
import { languageReference, type ReferenceEntry, type ReferenceExample } from '#domain/expression';
import { languageHelpOf, type LanguageHelpArea, type Messages } from '#messages';

export type HelpGroup = 'words' | ReferenceEntry['group'];

/** The order of the list: what a condition is made of, then the functions by how often they are wanted. */
export const HELP_GROUPS: readonly HelpGroup[] = [
  'words',
  'operators',
  'pathFunctions',
  'string',
  'date',
  'list',
  'aggregation',
  'conversion',
  'math',
  'audience',
];

export interface HelpEntry {
  readonly id: string;
  readonly name: string;
  readonly group: HelpGroup;
  /** One sentence. */
  readonly help: string;
  readonly signatures: ReferenceEntry['signatures'];
  readonly examples: readonly ReferenceExample[];
  readonly insertText: string;
  /** Where the cursor goes in `insertText`. */
  readonly cursor: number;
}

/** Every entry, group by group. */
export function helpEntries(messages: Messages): readonly HelpEntry[] {
  const entries = [
    ...wordEntries(messages),
    ...languageReference().map((entry): HelpEntry => {
      const area = AREAS.get(entry.group) ?? 'functions';
      const help = languageHelpOf(messages, area, entry.name) ?? '';
      return { ...entry, id: `${area}:${entry.name}`, help };
    }),
  ];
  return entries.toSorted((a, b) => HELP_GROUPS.indexOf(a.group) - HELP_GROUPS.indexOf(b.group));
}

const AREAS: ReadonlyMap<HelpGroup, LanguageHelpArea> = new Map([
  ['operators', 'operators'],
  ['pathFunctions', 'pathFunctions'],
]);

/** What a word is inserted as, with the place of the cursor marked by `|`; other words as they are. */
const WORD_INSERTIONS: ReadonlyMap<string, string> = new Map([
  ['@event', '@event{|}'],
  ['@action', '@action{|}'],
  ['#', '#{|}'],
  ['if', 'if (|) then () else ()'],
  ['date', 'date("|")'],
  ['defaultValue', ', defaultValue: |'],
  ['params', ', params: {|}'],
]);

function wordEntries(messages: Messages): readonly HelpEntry[] {
  return Object.entries(messages.languageHelp.words).map(([name, help]) => {
    const marked = WORD_INSERTIONS.get(name) ?? `${name}|`;
    return {
      id: `words:${name}`,
      name,
      group: 'words',
      help,
      signatures: [],
      examples: [],
      insertText: marked.replace('|', ''),
      cursor: marked.indexOf('|'),
    };
  });
}

/** Entries that a query finds, by name before by sentence; every word of it must occur, accents and case aside. */
export function searchEntries(
  entries: readonly HelpEntry[],
  query: string,
  groupName: (group: HelpGroup) => string,
): readonly HelpEntry[] {
  const terms = plain(query).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return entries;
  const found = entries.flatMap((entry) => {
    const name = plain(entry.name);
    const all = `${name} ${plain(entry.help)} ${plain(groupName(entry.group))}`;
    if (!terms.every((term) => all.includes(term))) return [];
    const [first = ''] = terms;
    return [
      {
        entry,
        rank: name === first ? 0 : name.startsWith(first) ? 1 : name.includes(first) ? 2 : 3,
      },
    ];
  });
  return found.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
