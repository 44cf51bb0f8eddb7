/**
 * The text of a pattern as a stream of characters: resolves `\Q…\E`, skips what `(?x)` ignores, and remembers the
 * first problem, after which the stream is at its end, so that no caller needs to look out for problems.
 */
import type { PatternFlags } from './flags.ts';
import type { MalformedReason, PatternProblem, UnsupportedConstruct } from './pattern-problem.ts';

interface SourceCharacter {
  readonly text: string;
  /** Inside `\Q…\E`: has no meaning but itself. */
  readonly quoted: boolean;
  readonly position: number;
}

export class PatternSource {
  readonly #characters: readonly SourceCharacter[];
  readonly #length: number;
  #index = 0;
  #problem: PatternProblem | undefined;

  constructor(pattern: string) {
    this.#characters = splitQuotes(pattern);
    this.#length = pattern.length;
  }

  get problem(): PatternProblem | undefined {
    return this.#problem;
  }

  /** UTF-16 offset of the next character. */
  get position(): number {
    return this.#characters[this.#index]?.position ?? this.#length;
  }

  /** Skips ignored white space and comments, then answers whether the end is reached. */
  atEnd(flags: PatternFlags): boolean {
    if (flags.comments) this.#skipComments(flags);
    return this.#index >= this.#characters.length;
  }

  /** The next character if it has a meaning of its own (not quoted), else `''`; reads nothing. */
  peek(ahead = 0): string {
    const character = this.#characters[this.#index + ahead];
    return character === undefined || character.quoted ? '' : character.text;
  }

  /** Reads one character, quoted or not; `''` at the end. */
  take(): string {
    const character = this.#characters[this.#index];
    if (character === undefined) return '';
    this.#index++;
    return character.text;
  }

  /** Reads a text if it comes next and is not quoted. */
  takeIf(text: string): boolean {
    const letters = Array.from(text);
    if (!letters.every((letter, ahead) => this.peek(ahead) === letter)) return false;
    this.#index += letters.length;
    return true;
  }

  /** Reads characters as long as they are of a kind. */
  takeWhile(isWanted: RegExp): string {
    let taken = '';
    while (isWanted.test(this.peek())) taken += this.take();
    return taken;
  }

  /** The text between `{` (already read) and the next `}`, which is read as well; undefined without one or with a quote in it. */
  takeUntilBrace(): string | undefined {
    let taken = '';
    while (this.#index < this.#characters.length) {
      const character = this.peek();
      this.take();
      if (character === '') return undefined;
      if (character === '}') return taken;
      taken += character;
    }
    return undefined;
  }

  malformed(reason: MalformedReason, position = this.position): void {
    this.#refuse({ kind: 'malformed', reason, position });
  }

  unsupported(construct: UnsupportedConstruct, position = this.position): void {
    this.#refuse({ kind: 'unsupported', construct, position });
  }

  #refuse(problem: PatternProblem): void {
    this.#problem ??= problem;
    this.#index = this.#characters.length;
  }

  #skipComments(flags: PatternFlags): void {
    for (;;) {
      this.takeWhile(/^[ \t\n\v\f\r]$/);
      if (!this.takeIf('#')) return;
      const lineEnd = flags.unixLines ? /^\n$/ : /^[\n\r\u0085\u2028\u2029]$/;
      while (this.#index < this.#characters.length && !lineEnd.test(this.take()));
    }
  }
}

/** Takes the pattern apart into characters and marks those between `\Q` and `\E`. */
function splitQuotes(pattern: string): readonly SourceCharacter[] {
  const characters: SourceCharacter[] = [];
  let position = 0;
  let quoted = false;
  while (position < pattern.length) {
    if (pattern.startsWith(quoted ? '\\E' : '\\Q', position)) {
      quoted = !quoted;
      position += 2;
      continue;
    }
    const text = String.fromCodePoint(pattern.codePointAt(position) ?? 0);
    characters.push({ text, quoted, position });
    position += text.length;
    if (!quoted && text === '\\' && position < pattern.length) {
      // The character after a backslash is escaped: `\\Q` is a backslash and a Q.
      const escaped = String.fromCodePoint(pattern.codePointAt(position) ?? 0);
      characters.push({ text: escaped, quoted, position });
      position += escaped.length;
    }
  }
  return characters;
}
