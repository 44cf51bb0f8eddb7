import { describe, expect, it } from 'vitest';
import { functionTable } from '#domain/expression';
import { loadMessages } from '#messages';
import { helpEntries, searchEntries, HELP_GROUPS } from './help-entries.ts';

const en = await loadMessages('en');
const fr = await loadMessages('fr');

function names(messages: typeof en, query: string): readonly string[] {
  const { groups } = messages.condition.help;
  return searchEntries(helpEntries(messages), query, (group) => groups[group]).map(
    ({ name }) => name,
  );
}

describe('the entries of the help', () => {
  it.each([en, fr])('have a sentence each, group by group', (messages) => {
    const entries = helpEntries(messages);
    expect(entries.filter(({ help }) => help === '')).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect([...new Set(entries.map(({ group }) => group))]).toEqual(HELP_GROUPS);
  });

  it('hold every function, operator and word', () => {
    expect(names(en, '')).toEqual(
      expect.arrayContaining([...functionTable.keys(), 'not', '==', 'is null', 'entry', '@event']),
    );
  });

  it('say where the cursor goes', () => {
    const entries = helpEntries(en);
    const inserted = (name: string) => {
      const { insertText = '', cursor = 0 } = entries.find((entry) => entry.name === name) ?? {};
      return `${insertText.slice(0, cursor)}|${insertText.slice(cursor)}`;
    };
    expect(['if', '@event', 'true', 'upper', 'entry'].map(inserted)).toEqual([
      'if (|) then () else ()',
      '@event{|}',
      'true|',
      'upper(|)',
      ".entry('|')",
    ]);
  });
});

describe('the search', () => {
  it('puts names before sentences', () => {
    expect(names(en, 'count').slice(0, 4)).toEqual([
      'count',
      'countOnlyNull',
      'countWithNull',
      'distinctCount',
    ]);
    expect(names(en, 'count')).toContain('defaultValue');
  });

  it('finds by what a function does, in either language, accents aside', () => {
    expect(names(en, 'lower case')).toContain('lower');
    expect(names(fr, 'duree')).toContain('toDuration');
    expect(names(fr, 'minuscules')[0]).toBe('lower');
  });

  it('finds nothing for nonsense', () => {
    expect(names(en, 'qqq')).toEqual([]);
  });
});
