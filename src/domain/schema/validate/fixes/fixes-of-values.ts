/** Values of another type or form that say what was meant: a number in quotes, a date the other way round (§3.3, §6.2). */
import { rangeOfPath, type JsonPath, type JsonValue } from '#domain/base';
import { storageBounds } from '../../storage-types.ts';
import type { FieldNode } from '../../types.ts';
import { fitsField } from '../validate-payload.ts';
import { shown } from '../violation.ts';
import { readingOfEpoch, readingsOfDate } from './date-in-text.ts';
import type { FixSubject } from './fix-subject.ts';
import { replaceValue } from './member-edits.ts';
import { nearName } from './near-name.ts';
import { numberInText } from './number-in-text.ts';
import { violationFix, type ViolationFix } from './violation-fix.ts';

/** A text for the value, as JSON, and the value that it spells. */
interface Proposal {
  readonly text: string;
  readonly value: JsonValue;
  readonly assumesUtc?: boolean;
}

/** Longer texts are no number, date or word of a list that somebody mistyped. */
const LONGEST_READ = 200;

/** The same value as the field wants it; what the field would refuse for another reason is not proposed. */
export function fixesOfValue(
  { document }: FixSubject,
  path: JsonPath,
  field: FieldNode,
  value: JsonValue,
): readonly ViolationFix[] {
  const { start, end } = rangeOfPath(document, path);
  if (typeof value === 'string' && value.length > LONGEST_READ) return [];
  const written = typeof value === 'object' ? '' : document.text.slice(start, end);
  const taken = proposals(field, value, written).filter((proposal) =>
    fitsField(field, proposal.value),
  );
  return taken.map(({ text, assumesUtc = false }) =>
    violationFix(
      assumesUtc ? 'violation-fix/write-utc' : 'violation-fix/write',
      { text: shown(text) },
      [replaceValue(document, path, text)],
      taken.length === 1,
    ),
  );
}

function proposals(field: FieldNode, value: JsonValue, written: string): readonly Proposal[] {
  if (typeof value === 'object') return [];
  if (storageBounds(field.type) !== undefined || field.type === 'number') {
    return numbers(field, value);
  }
  switch (field.type) {
    case 'boolean':
      return booleans(value, written);
    case 'date':
    case 'date-time':
      return dates(value, written, field.type);
    case 'array':
      return [{ text: `[${written}]`, value: [value] }];
    case 'string':
      return texts(field, value, written);
    default:
      return [];
  }
}

function numbers(field: FieldNode, value: JsonValue): readonly Proposal[] {
  if (typeof value !== 'string') return [];
  const text = numberInText(value, field.type === 'number' ? 'decimal' : 'integer');
  if (text === undefined) return [];
  const isLarge = /^-?\d{16,}$/.test(text);
  return [{ text, value: isLarge ? BigInt(text) : Number(text) }];
}

function booleans(value: JsonValue, written: string): readonly Proposal[] {
  const word = (typeof value === 'string' ? value : written).trim().toLowerCase();
  if (word === 'true' || word === '1') return [{ text: 'true', value: true }];
  return word === 'false' || word === '0' ? [{ text: 'false', value: false }] : [];
}

function dates(
  value: JsonValue,
  written: string,
  wanted: 'date' | 'date-time',
): readonly Proposal[] {
  const text = typeof value === 'string' ? value.trim() : written;
  const epoch = readingOfEpoch(text, wanted);
  if (epoch !== undefined) return [quoted(epoch)];
  if (typeof value !== 'string') return [];
  return readingsOfDate(value, wanted).map((reading) => ({
    ...quoted(reading.text),
    assumesUtc: reading.assumesUtc,
  }));
}

/** A number or a truth value in quotes, a word of the list that was meant, a text without its blanks, in other case. */
function texts(field: FieldNode, value: JsonValue, written: string): readonly Proposal[] {
  if (typeof value !== 'string') return [quoted(written)];
  const { enumeration } = field;
  if (enumeration !== undefined) {
    const folded = value.trim().toLowerCase();
    const labelled = enumeration.find(({ label }) => label.toLowerCase() === folded)?.value;
    const same = enumeration.find((entry) => entry.value.toLowerCase() === folded)?.value;
    const near = nearName(
      value,
      enumeration.map((entry) => entry.value),
    );
    const meant = same ?? labelled ?? near;
    return meant === undefined ? [] : [quoted(meant)];
  }
  const trimmed = value.trim();
  const forms = [trimmed, trimmed.toUpperCase(), trimmed.toLowerCase()];
  const form = forms.find((candidate) => candidate !== value && fitsField(field, candidate));
  return form === undefined ? [] : [quoted(form)];
}

function quoted(value: string): Proposal {
  return { text: JSON.stringify(value), value };
}
