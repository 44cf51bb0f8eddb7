/**
 * Reads a Java pattern into a tree (expression-language.md §9.1). Never throws: the first problem ends the reading.
 *
 *     Choice   = Sequence { "|" Sequence } ;
 *     Sequence = { Atom [ Quantifier ] | "(?" Flags ")" } ;
 *     Atom     = Character | Class | Escape | "." | "^" | "$" | Group ;
 */
import { fail, succeed, type Result } from '#domain/base';
import { lineEnd, lineStart } from './assertions.ts';
import { remembered } from './char-set.ts';
import { NO_FLAGS, switchFlag, type PatternFlags } from './flags.ts';
import { characterSet, isFolded } from './letter-case.ts';
import { EMPTY, type ParsedPattern, type PatternNode } from './pattern-node.ts';
import type { PatternProblem } from './pattern-problem.ts';
import { PatternSource } from './pattern-source.ts';
import { dotSet, VERTICAL_SPACE } from './predefined-sets.ts';
import { readClass } from './read-class.ts';
import { readEscape } from './read-escape.ts';

const MAX_NESTING = 200;
const MAX_REPEAT = 1000;

/** Reads a whole pattern, or says why it cannot be used. */
export function readPattern(pattern: string): Result<ParsedPattern, PatternProblem> {
  return new PatternReader(pattern).read();
}

class PatternReader {
  readonly #source: PatternSource;
  #flags: PatternFlags = NO_FLAGS;
  #depth = 0;
  #groupCount = 0;
  readonly #groupNames = new Map<string, number>();

  constructor(pattern: string) {
    this.#source = new PatternSource(pattern);
  }

  read(): Result<ParsedPattern, PatternProblem> {
    const root = this.#choice();
    if (!this.#source.atEnd(this.#flags)) this.#source.malformed('unmatched-parenthesis');
    const { problem } = this.#source;
    if (problem !== undefined) return fail(problem);
    return succeed({ root, groupCount: this.#groupCount, groupNames: this.#groupNames });
  }

  #choice(): PatternNode {
    const options = [this.#sequence()];
    while (this.#source.takeIf('|')) options.push(this.#sequence());
    return options.length === 1 ? (options[0] ?? EMPTY) : { kind: 'choice', options };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (!this.#source.atEnd(this.#flags)) {
      const next = this.#source.peek();
      if (next === '|' || next === ')') break;
      const atom = this.#atom();
      // `(?i)` by itself is no atom: a quantifier after it dangles.
      if (atom !== undefined) parts.push(this.#quantified(atom));
    }
    return parts.length === 1 ? (parts[0] ?? EMPTY) : { kind: 'sequence', parts };
  }

  #atom(): PatternNode | undefined {
    const source = this.#source;
    const start = source.position;
    switch (source.peek()) {
      case '(':
        source.take();
        return this.#group(start);
      case '[':
        source.take();
        return { kind: 'set', set: readClass(source, this.#flags) };
      case '\\':
        source.take();
        return this.#escape();
      case '.':
        source.take();
        return { kind: 'set', set: remembered(dotSet(this.#flags)) };
      case '^':
        source.take();
        return { kind: 'assertion', holds: lineStart(this.#flags) };
      case '$':
        source.take();
        return { kind: 'assertion', holds: lineEnd(this.#flags) };
      case '*':
      case '+':
      case '?':
        source.malformed('dangling-quantifier');
        return EMPTY;
      case '{':
        // Java repeats the empty text here; without a count the repetition is refused below.
        return EMPTY;
      default:
        return this.#character(source.take().codePointAt(0) ?? 0, start);
    }
  }

  #character(codePoint: number, position: number): PatternNode {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) {
      this.#source.unsupported('lone-surrogate', position);
    }
    if (!isFolded(codePoint, this.#flags)) return { kind: 'character', codePoint };
    return { kind: 'set', set: remembered(characterSet(codePoint, this.#flags)) };
  }

  #escape(): PatternNode {
    const escape = readEscape(this.#source, this.#flags);
    switch (escape.kind) {
      case 'character':
        return this.#character(escape.codePoint, this.#source.position);
      case 'set':
        return { kind: 'set', set: remembered(escape.set) };
      case 'assertion':
        return escape;
      case 'lineBreak':
        return LINE_BREAK;
      default:
        return EMPTY;
    }
  }

  /** Group = "(" [ "?:" | "?" Flags ":" | "?<" name ">" ] Choice ")" ; the parenthesis has been read. */
  #group(start: number): PatternNode | undefined {
    const source = this.#source;
    const outerFlags = this.#flags;
    if (++this.#depth > MAX_NESTING) source.unsupported('nesting', start);
    let index: number | undefined;
    source.atEnd(this.#flags);
    if (!source.takeIf('?')) {
      index = ++this.#groupCount;
    } else if (source.takeIf('<')) {
      index = this.#nameGroup(start);
    } else if (!source.takeIf(':')) {
      if (this.#flagsOnly(start)) {
        // The flags hold up to the end of the group around.
        this.#depth--;
        return undefined;
      }
    }
    const body = this.#choice();
    if (!source.takeIf(')')) source.malformed('unclosed-group', start);
    this.#flags = outerFlags;
    this.#depth--;
    return index === undefined ? body : { kind: 'group', index, body };
  }

  /** Reads `name>` after `(?<`; the same start opens a look-behind. */
  #nameGroup(start: number): number {
    const source = this.#source;
    if (source.peek() === '=' || source.peek() === '!') source.unsupported('look-behind', start);
    const name = source.takeWhile(/^[A-Za-z0-9]$/);
    const isName = /^[A-Za-z]/.test(name) && !this.#groupNames.has(name);
    if (!isName || !source.takeIf('>')) source.malformed('group-name', start);
    this.#groupCount++;
    this.#groupNames.set(name, this.#groupCount);
    return this.#groupCount;
  }

  /** Reads what follows `(?`: true for `i-s)`, flags for the rest; false for `i-s:`, flags for this group. */
  #flagsOnly(start: number): boolean {
    const source = this.#source;
    if (source.peek() === '=' || source.peek() === '!') source.unsupported('look-ahead', start);
    if (source.peek() === '>') source.unsupported('atomic-group', start);
    let on = true;
    for (;;) {
      const letter = source.peek();
      source.take();
      if (letter === ')') return true;
      if (letter === ':') return false;
      if (letter === '-' && on) {
        on = false;
        continue;
      }
      if (letter === 'c') source.unsupported('canonical-equivalence', start);
      const flags = switchFlag(this.#flags, letter, on);
      if (flags === undefined) {
        source.malformed('unknown-flag', start);
        return true;
      }
      this.#flags = flags;
    }
  }

  /** Quantifier = ( "?" | "*" | "+" | "{" n [ "," [ m ] ] "}" ) [ "?" ] ; one only. */
  #quantified(body: PatternNode): PatternNode {
    const source = this.#source;
    if (source.atEnd(this.#flags)) return body;
    const start = source.position;
    const isOption = source.peek() === '?';
    const bounds = this.#bounds();
    if (bounds === undefined) return body;
    source.atEnd(this.#flags);
    const greedy = !source.takeIf('?');
    if (greedy && source.takeIf('+')) source.unsupported('possessive-quantifier', start);
    const round = isOption && body.kind === 'group' ? body : withWholeLineBreaks(body);
    return { kind: 'repeat', body: round, min: bounds[0], max: bounds[1], greedy };
  }

  #bounds(): readonly [number, number] | undefined {
    const source = this.#source;
    const start = source.position;
    if (source.takeIf('?')) return [0, 1];
    if (source.takeIf('*')) return [0, Infinity];
    if (source.takeIf('+')) return [1, Infinity];
    if (!source.takeIf('{')) return undefined;
    const least = source.takeWhile(/^\d$/);
    const hasComma = source.takeIf(',');
    const most = hasComma ? source.takeWhile(/^\d$/) : least;
    const min = Number(least);
    const max = most === '' ? Infinity : Number(most);
    if (least === '' || !source.takeIf('}') || max < min || Math.max(min, finite(max)) > MAX_INT) {
      source.malformed('illegal-repetition', start);
    } else if (Math.max(min, finite(max)) > MAX_REPEAT) {
      source.unsupported('repeat-count', start);
    }
    return [min, max];
  }
}

/** The largest count that Java can hold. */
const MAX_INT = 2 ** 31 - 1;

function finite(count: number): number {
  return count === Infinity ? 0 : count;
}

const CARRIAGE_RETURN: PatternNode = { kind: 'character', codePoint: 0x0d };
const LINE_FEED: PatternNode = { kind: 'character', codePoint: 0x0a };

/** `\R`: `\r\n` before any single line break. */
const LINE_BREAK: PatternNode = {
  kind: 'choice',
  options: [
    { kind: 'sequence', parts: [CARRIAGE_RETURN, LINE_FEED] },
    { kind: 'set', set: VERTICAL_SPACE },
  ],
};

/** `\R` that never takes the first half of `\r\n` alone. */
const WHOLE_LINE_BREAK: PatternNode = {
  kind: 'choice',
  options: [
    { kind: 'sequence', parts: [CARRIAGE_RETURN, LINE_FEED] },
    {
      kind: 'sequence',
      parts: [
        { kind: 'assertion', holds: (text, position) => !text.startsWith('\r\n', position) },
        { kind: 'set', set: VERTICAL_SPACE },
      ],
    },
  ],
};

/**
 * Java does not come back to a `\R` at the end of a repeated body that has no other choices: `\R+\n` does not match
 * `\r\n`, although `\R\n` does.
 */
function withWholeLineBreaks(body: PatternNode): PatternNode {
  if (body === LINE_BREAK) return WHOLE_LINE_BREAK;
  if (body.kind === 'group') return { ...body, body: withWholeLineBreaks(body.body) };
  if (body.kind !== 'sequence' || body.parts.at(-1) !== LINE_BREAK) return body;
  const hasChoices = body.parts.some((part) => part.kind === 'choice' && part !== LINE_BREAK);
  const hasRepeats = body.parts.some((part) => part.kind === 'repeat' || part.kind === 'group');
  if (hasChoices || hasRepeats) return body;
  return { ...body, parts: [...body.parts.slice(0, -1), WHOLE_LINE_BREAK] };
}
