/**
 * First stage: text to tokens (expression-language.md §1). Every character belongs to exactly one token. The only
 * context the scanner keeps is whether a path segment comes next, because a hyphen belongs to a segment (§6.2).
 */
import type { SourceRange } from '#domain/base';
import {
  expressionDiagnostic,
  type ExpressionDiagnostic,
  type ExpressionDiagnosticCode,
} from '../diagnostics.ts';
import { isInvisible, isWideSpace, nameOfCharacter } from './characters.ts';
import { readSmartClosing, readSmartString, type SmartString } from './smart-quotes.ts';
import { quoteString, readString } from './string-literal.ts';
import type { Token, TokenKind } from './tokens.ts';

export interface Scan {
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly ExpressionDiagnostic[];
}

const SPACE = /[ \t\r\n]+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;
const ANY_NAME = /[\p{L}\p{N}\p{M}_$-]+/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?/y;
const GLUED_TO_NUMBER = /[A-Za-z0-9_.]+/y;
const REFERENCE = /@[A-Za-z0-9_]*|#/y;
/** Longest first. The wrong ones are tokens too, so that the parser can say what was meant. */
const SYMBOL = /===|!==|==|!=|<=|>=|<>|=>|=<|&&|\|\||[()[\]{},.:<>+\-*/%=!&|^;≤≥≠–—−×÷]/y;

/** Splits a text into tokens; the last one is the empty token `end`. */
export function tokenize(text: string): Scan {
  return new Scanner(text).scan();
}

class Scanner {
  private readonly text: string;
  private readonly tokens: Token[] = [];
  private readonly diagnostics: ExpressionDiagnostic[] = [];
  private position = 0;
  /** The token before white space: decides whether a path segment comes next. */
  private previous: Token | undefined;
  private beforePrevious: Token | undefined;

  constructor(text: string) {
    this.text = text;
  }

  scan(): Scan {
    while (this.position < this.text.length) this.scanToken();
    this.push('end', this.position);
    return { tokens: this.tokens, diagnostics: this.diagnostics };
  }

  private scanToken(): void {
    const end = this.match(SPACE);
    if (end !== undefined) return this.push('space', end);
    const character = String.fromCodePoint(this.text.codePointAt(this.position) ?? 0);
    if (character === '"' || character === "'") return this.scanString();
    if (this.expectsName() && this.scanName()) return;
    const word = this.match(WORD);
    if (word !== undefined) return this.push('word', word);
    if (/[0-9]/.test(character) || this.startsWithDot()) return this.scanNumber();
    const reference = this.match(REFERENCE);
    if (reference !== undefined) return this.push('reference', reference);
    const symbol = this.match(SYMBOL);
    if (symbol !== undefined) return this.push('symbol', symbol);
    const smart = readSmartString(this.text, this.position);
    if (smart !== undefined) return this.scanSmartString(smart);
    this.scanUnknown(character);
  }

  private expectsName(): boolean {
    if (this.previous?.text === '.') return true;
    return this.previous?.text === '{' && this.beforePrevious?.kind === 'reference';
  }

  /** `.5` is a mistaken number, unless the dot belongs to a path. */
  private startsWithDot(): boolean {
    if (!/^\.[0-9]/.test(this.text.slice(this.position, this.position + 2))) return false;
    const { previous } = this;
    return previous === undefined || (previous.kind === 'symbol' && !')}]'.includes(previous.text));
  }

  private scanName(): boolean {
    const plain = this.match(NAME);
    const any = this.match(ANY_NAME);
    if (any === undefined) return false;
    if (plain === any) {
      this.push('name', any);
      return true;
    }
    const range = { start: this.position, end: any };
    const name = this.text.slice(range.start, range.end);
    const quoted = quoteString(name, "'");
    this.report('syntax/name-needs-quotes', range, { name }, [
      { code: 'fix/quote', params: { text: quoted }, edits: [{ range, text: quoted }] },
    ]);
    this.push('badName', any, { value: name, faulty: true });
    return true;
  }

  private scanString(): void {
    const literal = readString(this.text, this.position);
    const range = { start: this.position, end: literal.end };
    for (const escape of literal.unknownEscapes) {
      this.report('advice/unknown-escape', escape, {
        escape: this.text.slice(escape.start, escape.end),
      });
    }
    if (literal.closed) return this.push('string', literal.end, { value: literal.value });
    const smart = readSmartClosing(this.text, this.position);
    if (smart !== undefined) return this.scanSmartString(smart);
    this.report('syntax/unterminated-string', range, { quote: this.text[range.start] ?? '' });
    this.push('string', literal.end, { value: literal.value, faulty: true });
  }

  private scanNumber(): void {
    const end = this.match(NUMBER) ?? this.position;
    GLUED_TO_NUMBER.lastIndex = end;
    const glued = GLUED_TO_NUMBER.exec(this.text);
    if (glued === null) return this.push('number', end);
    const wholeEnd = end + glued[0].length;
    const range = { start: this.position, end: wholeEnd };
    this.report('syntax/malformed-number', range, {
      number: this.text.slice(range.start, range.end),
    });
    this.push('number', wholeEnd, { faulty: true });
  }

  /** Takes a text between typographic quotation marks as the string that was meant. */
  private scanSmartString({ end, value, diagnostic }: SmartString): void {
    this.diagnostics.push(diagnostic);
    if (value === undefined) this.push('unknown', end, { faulty: true });
    else this.push('string', end, { value, faulty: true });
  }

  private scanUnknown(character: string): void {
    const range = { start: this.position, end: this.position + character.length };
    if (isInvisible(character)) {
      const replacement = isWideSpace(character) ? ' ' : '';
      const name = nameOfCharacter(character);
      this.report('syntax/invisible-character', range, { character: name }, [
        replacement === ''
          ? { code: 'fix/remove', params: { text: name }, edits: [{ range, text: '' }] }
          : {
              code: 'fix/replace',
              params: { from: name, to: ' ' },
              edits: [{ range, text: replacement }],
            },
      ]);
      // Once reported it counts as white space, so that it does not spoil what stands around it.
      return this.push('space', range.end, { faulty: true });
    }
    this.report('syntax/unexpected-character', range, { character });
    this.push('unknown', range.end, { faulty: true });
  }

  private match(pattern: RegExp): number | undefined {
    pattern.lastIndex = this.position;
    return pattern.test(this.text) ? pattern.lastIndex : undefined;
  }

  private push(kind: TokenKind, end: number, extra: Pick<Token, 'value' | 'faulty'> = {}): void {
    const start = this.position;
    const token: Token = { kind, start, end, text: this.text.slice(start, end), ...extra };
    this.tokens.push(token);
    this.position = end;
    if (kind === 'space') return;
    this.beforePrevious = this.previous;
    this.previous = token;
  }

  private report(
    code: ExpressionDiagnosticCode,
    range: SourceRange,
    params: ExpressionDiagnostic['params'],
    fixes: ExpressionDiagnostic['fixes'] = [],
  ): void {
    this.diagnostics.push(expressionDiagnostic(code, range, params, fixes));
  }
}
