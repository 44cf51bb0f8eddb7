import { diagnosticText, en } from '#messages';
import { expect, it } from 'vitest';
import { syntaxMarkers } from './syntax-markers.ts';

const markers = (text: string) => syntaxMarkers(text, (problem) => diagnosticText(en, problem));

it('marks the place where reading stopped', () => {
  expect(markers('{\n  "a": 1,\n}')).toMatchObject([
    { startLineNumber: 2, startColumn: 9, endColumn: 10, severity: 'error' },
  ]);
});

it('warns of a name that occurs twice', () => {
  expect(markers('{"a": 1, "a": 2}')).toMatchObject([
    { startColumn: 10, endColumn: 13, severity: 'warning', code: 'json/duplicate-key' },
  ]);
});

it('leaves an empty editor alone', () => expect(markers(' \n')).toEqual([]));
