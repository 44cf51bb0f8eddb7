/**
 * Position of the parser in the tokens, with the two tools of error recovery: report once per offset, and skip to a
 * token where the surrounding construct can go on. Every skip consumes a token or stops.
 */
import type { DiagnosticParams, SourceRange } from '#domain/base';
import type { Visit } from '../descend.ts';
import {
  expressionDiagnostic,
  type ExpressionDiagnostic,
  type ExpressionDiagnosticCode,
  type ExpressionFix,
} from '../diagnostics.ts';
import type { ExpressionNode, MissingNode } from './nodes.ts';
import type { Scan } from './scanner.ts';
import type { Token } from './tokens.ts';

/** Levels of brackets and `not` that may nest; beyond it a diagnostic, never a stack overflow. */
export const DEEPEST_NESTING = 1000;

const OPENERS = new Set(['(', '[', '{']);
const CLOSERS = new Set([')', ']', '}']);

export class TokenCursor {
  readonly text: string;
  readonly diagnostics: ExpressionDiagnostic[];
  /** Starts the visit of a nested expression; set by the parser, so that its parts need not import it. */
  readonly expression: () => Visit<ExpressionNode>;
  /** Brackets around the current token, from -1 because the whole text is no bracket, and `not`s before it. */
  depth = -1;
  nots = 0;
  /** Greatest sum of the two. */
  deepest = 0;
  private readonly tokens: readonly Token[];
  private readonly end: Token;
  private index = 0;
  private silent = false;
  private readonly reportedOffsets: Set<number>;

  constructor(
    text: string,
    scan: Scan,
    expression: (cursor: TokenCursor) => Visit<ExpressionNode>,
  ) {
    this.text = text;
    this.tokens = scan.tokens.filter((token) => token.kind !== 'space');
    this.end = this.tokens.at(-1) ?? { kind: 'end', start: 0, end: 0, text: '' };
    this.diagnostics = [...scan.diagnostics];
    this.reportedOffsets = new Set(
      scan.diagnostics.filter((d) => d.severity === 'error').map((d) => d.range.start),
    );
    this.expression = () => expression(this);
  }

  get token(): Token {
    return this.tokens[this.index] ?? this.end;
  }

  /** The token `ahead` places after the current one. */
  peek(ahead = 1): Token {
    return this.tokens[this.index + ahead] ?? this.end;
  }

  /** The token before the current one; at the start of the text an empty one. */
  get previous(): Token {
    return this.tokens[this.index - 1] ?? { kind: 'end', start: 0, end: 0, text: '' };
  }

  get atEnd(): boolean {
    return this.token.kind === 'end';
  }

  /** Whether the current token is this symbol or word, exactly. */
  at(text: string): boolean {
    return this.token.text === text && (this.token.kind === 'symbol' || this.token.kind === 'word');
  }

  /** Whether the current token is this reserved word in any letter case. */
  atKeyword(keyword: string): boolean {
    return this.token.kind === 'word' && this.token.text.toLowerCase() === keyword;
  }

  advance(): Token {
    const { token } = this;
    if (token.kind !== 'end') this.index++;
    return token;
  }

  /** Consumes a reserved word; a wrong letter case is reported and forgiven (§1.2). */
  takeKeyword(): Token {
    const token = this.advance();
    const keyword = token.text.toLowerCase();
    if (token.text !== keyword) {
      this.report('syntax/keyword-case', token, { found: token.text, expected: keyword }, [
        this.replace(token, keyword),
      ]);
    }
    return token;
  }

  /** Consumes the token if it is there; otherwise reports it as missing and stays. */
  expect(text: string, fixes: readonly ExpressionFix[] = []): boolean {
    if (this.at(text)) {
      this.advance();
      return true;
    }
    const found = this.atEnd ? '' : this.token.text;
    this.report('syntax/expected-token', this.troubleRange(), { expected: text, found }, fixes);
    return false;
  }

  /** Consumes a closing bracket, skipping what stands before it. */
  close(closer: string): void {
    if (this.at(closer)) {
      this.advance();
      return;
    }
    const place = { start: this.previous.end, end: this.previous.end };
    const edits = [{ range: place, text: closer }];
    this.expect(
      closer,
      this.atEnd ? [{ code: 'fix/insert', params: { text: closer }, edits }] : [],
    );
    this.skipTo(closer);
    if (this.at(closer)) this.advance();
  }

  /** Skips to one of the tokens on this bracket level, or to a bracket that closes a construct around. */
  skipTo(...texts: readonly string[]): void {
    let level = 0;
    while (!this.atEnd) {
      const { text, kind } = this.token;
      const isSymbol = kind === 'symbol';
      if (level === 0 && isSymbol && (texts.includes(text) || CLOSERS.has(text))) return;
      if (isSymbol && OPENERS.has(text)) level++;
      if (isSymbol && CLOSERS.has(text)) level--;
      this.advance();
    }
  }

  /** Gives up: nothing more is read and nothing more reported. */
  abandon(): void {
    this.silent = true;
    this.index = this.tokens.length - 1;
  }

  /** Where to underline what is wrong here; at the end of the text the last token. */
  troubleRange(): SourceRange {
    const { start, end } = this.atEnd && this.previous.end > 0 ? this.previous : this.token;
    return { start, end };
  }

  report(
    code: ExpressionDiagnosticCode,
    range: SourceRange,
    params: DiagnosticParams = {},
    fixes: readonly ExpressionFix[] = [],
  ): void {
    if (this.silent || this.reportedOffsets.has(range.start)) return;
    this.reportedOffsets.add(range.start);
    const { start, end } = range;
    this.diagnostics.push(expressionDiagnostic(code, { start, end }, params, fixes));
  }

  /** Reports the current token as out of place. */
  reportUnexpected(): void {
    const { token } = this;
    const isSeparator = token.text === ';';
    this.report(
      'syntax/unexpected-token',
      this.troubleRange(),
      { found: token.text },
      isSeparator
        ? [{ code: 'fix/remove', params: { text: ';' }, edits: [{ range: token, text: '' }] }]
        : [],
    );
  }

  replace(range: SourceRange, to: string): ExpressionFix {
    const { start, end } = range;
    return {
      code: 'fix/replace',
      params: { from: this.text.slice(start, end), to },
      edits: [{ range: { start, end }, text: to }],
    };
  }

  /** A zero-width node where an expression is missing. */
  missing(): MissingNode {
    const place = this.previous.end;
    return { kind: 'missing', range: { start: place, end: place } };
  }
}
