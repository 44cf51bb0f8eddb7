/**
 * Typographic quotation marks, which pasted text brings along (expression-language.md §1.1): the text between them is
 * read as the string that was meant, with an error that offers straight ones.
 */
import { expressionDiagnostic, replaceFix, type ExpressionDiagnostic } from '../diagnostics.ts';
import { nameOfCharacter, smartQuotesLike, straightQuoteLike } from './characters.ts';

export interface SmartString {
  /** Offset behind the closing mark; behind the opening one where nothing closes. */
  readonly end: number;
  /** Undefined where nothing closes. */
  readonly value: string | undefined;
  readonly diagnostic: ExpressionDiagnostic;
}

/** `“abc”` or `“abc"` at an offset; undefined where no typographic mark stands there. */
export function readSmartString(text: string, start: number): SmartString | undefined {
  const opening = text[start] ?? '';
  const closers = smartQuotesLike(opening);
  if (closers === undefined) return undefined;
  const close =
    indexOnLine(text, start + 1, closers) ??
    indexOnLine(text, start + 1, straightQuoteLike(opening));
  const end = close === undefined ? start + 1 : close + 1;
  const value = close === undefined ? undefined : text.slice(start + 1, close);
  const range = { start, end };
  const fixes =
    value === undefined
      ? []
      : [replaceFix(range, text.slice(start, end), `"${value.replaceAll('"', '\\"')}"`)];
  return { end, value, diagnostic: smartQuote(range, opening, fixes) };
}

/** `"abc”` at an offset: a string that only a typographic mark closes. */
export function readSmartClosing(text: string, start: number): SmartString | undefined {
  const quote = text[start] ?? '';
  const close = indexOnLine(text, start + 1, smartQuotesLike(quote) ?? '');
  if (close === undefined) return undefined;
  const range = { start: close, end: close + 1 };
  const found = text.slice(range.start, range.end);
  return {
    end: range.end,
    value: text.slice(start + 1, close),
    diagnostic: smartQuote(range, found, [replaceFix(range, found, quote)]),
  };
}

function smartQuote(
  range: ExpressionDiagnostic['range'],
  quote: string,
  fixes: ExpressionDiagnostic['fixes'],
): ExpressionDiagnostic {
  const params = { character: nameOfCharacter(quote), quote };
  return expressionDiagnostic('syntax/smart-quote', range, params, fixes);
}

/** Offset of the first of some characters, from an offset to the end of its line. */
function indexOnLine(text: string, from: number, characters: string): number | undefined {
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (characters.includes(character)) return at;
    if (character === '\r' || character === '\n') return undefined;
  }
  return undefined;
}
