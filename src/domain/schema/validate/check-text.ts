/** Length, pattern and format of texts (events.md §3.3, §6.2). */
import type { FieldNode } from '../types.ts';
import { FORMATS } from './formats/index.ts';
import { matchesPattern } from './pattern.ts';
import { shown, type Finding } from './violation.ts';

/** Checks a text that is not empty; most fields ask nothing of theirs. */
export function checkText(field: FieldNode, value: string): readonly Finding[] {
  const { minLength, maxLength, pattern, format } = field.constraints;
  const asksLength = minLength !== undefined || maxLength !== undefined;
  const asksForm = pattern !== undefined || format !== undefined || field.type !== 'string';
  if (!asksLength && !asksForm) return NOTHING;
  const length = checkLength(field, value);
  const form = checkPattern(field, value);
  const written = checkFormat(field, value);
  if (!length && !form && !written) return NOTHING;
  return [length, form, written].filter((finding) => finding !== undefined);
}

const NOTHING: readonly Finding[] = [];

/** Length in characters, not in UTF-16 units. */
function checkLength(field: FieldNode, value: string): Finding | undefined {
  const { minLength, maxLength } = field.constraints;
  if (minLength === undefined && maxLength === undefined) return undefined;
  const actual = characterCount(value);
  if (minLength !== undefined && actual < minLength) {
    const message = `expected minLength: ${minLength}, actual: ${actual}`;
    const params = { expected: minLength, actual };
    return { keyword: 'minLength', code: 'violation/min-length', message, params };
  }
  if (maxLength !== undefined && actual > maxLength) {
    const message = `expected maxLength: ${maxLength}, actual: ${actual}`;
    const params = { expected: maxLength, actual };
    return { keyword: 'maxLength', code: 'violation/max-length', message, params };
  }
  return undefined;
}

function characterCount(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    if ((text.codePointAt(index) ?? 0) > 0xffff) index += 1;
    count += 1;
  }
  return count;
}

function checkPattern(field: FieldNode, value: string): Finding | undefined {
  const { pattern } = field.constraints;
  if (pattern === undefined) return undefined;
  const matches = matchesPattern(pattern, value);
  if (matches === true) return undefined;
  if (matches === undefined) {
    return {
      keyword: 'pattern',
      code: 'violation/pattern-not-checked',
      message: `pattern ${pattern} was not checked`,
      params: { pattern },
      severity: 'warning',
    };
  }
  return {
    keyword: 'pattern',
    code: 'violation/pattern',
    message: `string [${shown(value)}] does not match pattern ${pattern}`,
    params: { value: shown(value), pattern },
  };
}

/** Formats that nobody defines are ignored; a date has its format by its type. */
function checkFormat(field: FieldNode, value: string): Finding | undefined {
  const { type } = field;
  const format = type === 'date' || type === 'date-time' ? type : field.constraints.format;
  const rule = format === undefined ? undefined : FORMATS.get(format);
  if (format === undefined || rule === undefined || rule.accepts(value)) return undefined;
  const hint = rule.hint?.(value);
  return {
    keyword: 'format',
    code: 'violation/format',
    message: `[${shown(value)}] is not a valid ${format}. Expected ${rule.expected}, for example ${rule.example}`,
    params: {
      value: shown(value),
      format,
      example: rule.example,
      ...(hint === undefined ? {} : { hint }),
    },
  };
}
