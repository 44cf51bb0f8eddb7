/**
 * Canonical layout of an expression. Works on tokens, so that nothing but white space can change, and without
 * recursion: what fits on a line stays on one, what does not is broken at its brackets, commas, `and`, `or`, `then`
 * and `else`. The layout depends on the tokens alone, which makes formatting idempotent.
 */
import { nodesOf } from '../syntax/nodes.ts';
import type { ParsedExpression } from '../syntax/parser.ts';
import { KEYWORDS, type Token } from '../syntax/tokens.ts';

const LINE_WIDTH = 100;
const INDENT = '  ';

/** A token with the white space before it where the line goes on. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
  /** Columns from the start of the text if all were on one line. */
  readonly start: number;
  readonly end: number;
  /** Index of the bracket that closes the one opened here. */
  readonly closer: number | undefined;
  readonly breaksBefore: boolean;
}

/** The text in canonical layout; a text with syntax errors stays as it is. */
export function formatExpression(parsed: ParsedExpression): string {
  if (parsed.diagnostics.some(({ severity }) => severity === 'error')) return parsed.text;
  return layOut(piecesOf(parsed));
}

const BREAKING_WORDS = new Set(['and', 'or', 'then', 'else']);

function piecesOf(parsed: ParsedExpression): readonly Piece[] {
  const tokens = parsed.tokens.filter(({ kind }) => kind !== 'space' && kind !== 'end');
  const signs = signOffsets(parsed);
  const closers = matchingBrackets(tokens);
  let column = 0;
  return tokens.map((token, index) => {
    const spaced = needsSpace(tokens[index - 1], token, signs);
    const start = column + (spaced ? 1 : 0);
    column = start + token.text.length;
    return {
      text: token.text,
      spaced,
      start,
      end: column,
      closer: closers.get(index),
      breaksBefore: token.kind === 'word' && BREAKING_WORDS.has(token.text),
    };
  });
}

/** Offsets of the `-` that belong to a number. */
function signOffsets({ root, text }: ParsedExpression): ReadonlySet<number> {
  const signs = new Set<number>();
  for (const { kind, range } of nodesOf(root)) {
    const isNumber = kind === 'integer' || kind === 'decimal';
    if (isNumber && text[range.start] === '-') signs.add(range.start);
  }
  return signs;
}

/** Closing bracket of each opening one. */
function matchingBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== 'symbol') return;
    if (isOneOf(text, '(', '[', '{')) open.push(index);
    if (isOneOf(text, ')', ']', '}')) {
      const opener = open.pop();
      if (opener !== undefined) closers.set(opener, index);
    }
  });
  return closers;
}

function needsSpace(before: Token | undefined, token: Token, signs: ReadonlySet<number>): boolean {
  if (before === undefined) return false;
  const left = before.kind === 'symbol' ? before.text : '';
  const right = token.kind === 'symbol' ? token.text : '';
  if (isOneOf(right, ')', ']', '}', ',', '.', ':')) return false;
  if (isOneOf(left, '(', '[', '{', '.')) return false;
  if (right === '{') return left === ':';
  // The sign of a number sticks to it.
  if (signs.has(before.start)) return false;
  // `length(`, `@event{E.all(`, but `and (`.
  if (right === '(') return before.kind === 'symbol' || isKeyword(before);
  return true;
}

function isKeyword({ kind, text }: Token): boolean {
  return kind === 'word' && KEYWORDS.has(text);
}

function isOneOf(text: string, ...symbols: readonly string[]): boolean {
  return text !== '' && symbols.includes(text);
}

/** A bracket around the current piece that is broken over lines. */
interface Broken {
  readonly closer: number;
  readonly indent: number;
}

function layOut(pieces: readonly Piece[]): string {
  const total = pieces.at(-1)?.end ?? 0;
  const broken: Broken[] = [{ closer: total > LINE_WIDTH ? pieces.length : -1, indent: 0 }];
  /** Index after the bracket that stays on its line; inside it nothing breaks. */
  let flatUntil = total > LINE_WIDTH ? 0 : pieces.length;
  let output = '';
  let column = 0;
  pieces.forEach((piece, index) => {
    const around = broken.at(-1) ?? { closer: -1, indent: 0 };
    const isFlat = index < flatUntil;
    const closes = around.closer === index;
    if (closes) broken.pop();
    const indent = closes ? (broken.at(-1)?.indent ?? 0) : around.indent;
    const previous = pieces[index - 1];
    const startsLine =
      !isFlat &&
      index > 0 &&
      (closes ||
        piece.breaksBefore ||
        previous?.text === ',' ||
        opensBroken(broken, pieces, index));
    if (startsLine) {
      output += `\n${INDENT.repeat(indent)}`;
      column = indent * INDENT.length;
    } else if (piece.spaced) {
      output += ' ';
      column++;
    }
    output += piece.text;
    column += piece.text.length;
    if (isFlat || piece.closer === undefined) return;
    const width = (pieces[piece.closer]?.end ?? piece.end) - piece.end;
    // A reference is never broken: it reads as one name.
    const staysFlat = piece.text === '{' || piece.closer === index + 1;
    if (staysFlat || column + width <= LINE_WIDTH) flatUntil = piece.closer + 1;
    else broken.push({ closer: piece.closer, indent: indent + 1 });
  });
  return output;
}

/** Whether the piece before opened the innermost broken bracket. */
function opensBroken(broken: readonly Broken[], pieces: readonly Piece[], index: number): boolean {
  const closer = pieces[index - 1]?.closer;
  return closer !== undefined && broken.at(-1)?.closer === closer;
}
