/**
 * A text that fits a simple pattern: literals, classes, `\d \w \s .`, groups, alternatives and repetitions. What is
 * beyond that (look-around, back references, classes of classes) gives undefined; the caller checks the text anyway.
 */
import type { Picker } from './picker.ts';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['d', DIGITS],
  ['w', LOWER + DIGITS],
  ['s', ' '],
  ['t', '\t'],
  ['n', '\n'],
]);
/** Letters first: they fit most negated classes. */
const PRINTABLE = `${LOWER}${UPPER}${DIGITS}-_.@/ :+`;

/** `+` and `*` stop here; a bound above it is refused rather than obeyed. */
const REPEAT_MORE = 3;
const LONGEST = 500;
/** Repetitions inside repetitions multiply; a pattern that needs more steps gets no text. */
const MAX_STEPS = 5000;

/** `^[A-Z]{3}$` gives three capitals. */
export function textOfPattern(pattern: string, picker: Picker): string | undefined {
  const text = new PatternWalk(pattern, picker).walk();
  return text !== undefined && text.length <= LONGEST ? text : undefined;
}

class PatternWalk {
  private readonly pattern: string;
  private readonly picker: Picker;
  private at = 0;
  private steps = 0;

  constructor(pattern: string, picker: Picker) {
    this.pattern = pattern;
    this.picker = picker;
  }

  walk(): string | undefined {
    const text = this.alternatives(0);
    return this.at === this.pattern.length ? text : undefined;
  }

  private alternatives(depth: number): string | undefined {
    // Patterns come from files of others.
    if (depth > 20) return undefined;
    const options: string[] = [];
    do {
      const option = this.sequence(depth);
      if (option === undefined) return undefined;
      options.push(option);
    } while (this.skip('|'));
    const [first = '', ...others] = options;
    return this.picker.one([first, ...others]);
  }

  private sequence(depth: number): string | undefined {
    let text = '';
    while (this.at < this.pattern.length && !'|)'.includes(this.here())) {
      if (this.skip('^') || this.skip('$')) continue;
      const start = this.at;
      const part = this.atom(depth);
      const repeat = part === undefined ? undefined : this.repetition();
      if (part === undefined || repeat === undefined) return undefined;
      const end = this.at;
      for (let count = 0; count < repeat && text.length <= LONGEST; count += 1) {
        // Walk the atom again, so that `[0-9]{4}` is not four times the same digit.
        this.at = start;
        const again = this.atom(depth);
        if (again === undefined) return undefined;
        text += again;
      }
      this.at = end;
    }
    return text;
  }

  private atom(depth: number): string | undefined {
    const character = this.here();
    this.at += 1;
    this.steps += 1;
    if (this.steps > MAX_STEPS) return undefined;
    switch (character) {
      case '(': {
        if (this.skip('?') && !this.skip(':')) return undefined;
        const inner = this.alternatives(depth + 1);
        return this.skip(')') ? inner : undefined;
      }
      case '[': {
        const set = this.set();
        return set === undefined || set === '' ? undefined : this.picker.text(set, 1);
      }
      case '.':
        return this.picker.text(LOWER, 1);
      case '\\': {
        const set = this.escape();
        return set === undefined ? undefined : this.picker.text(set, 1);
      }
      case '*':
      case '+':
      case '?':
      case '{':
        return undefined;
      default:
        return character;
    }
  }

  private set(): string | undefined {
    const negated = this.skip('^');
    let set = '';
    while (this.here() !== ']') {
      if (this.at >= this.pattern.length || this.here() === '[') return undefined;
      const from = this.setMember();
      if (from === undefined) return undefined;
      if (from.length === 1 && this.here() === '-' && this.pattern[this.at + 1] !== ']') {
        this.at += 1;
        const to = this.setMember();
        if (to?.length !== 1) return undefined;
        set += range(from, to);
      } else {
        set += from;
      }
    }
    this.at += 1;
    if (!negated) return set;
    return PRINTABLE.split('')
      .filter((character) => !set.includes(character))
      .join('');
  }

  private setMember(): string | undefined {
    const character = this.here();
    this.at += 1;
    return character === '\\' ? this.escape() : character;
  }

  private escape(): string | undefined {
    const letter = this.here();
    this.at += 1;
    const set = ESCAPES.get(letter);
    if (set !== undefined) return set;
    return /[A-Za-z0-9]/.test(letter) || letter === '' ? undefined : letter;
  }

  private repetition(): number | undefined {
    let bounds: readonly [number, number] = [1, 1];
    if (this.skip('?')) bounds = [1, 1];
    else if (this.skip('*') || this.skip('+')) bounds = [1, REPEAT_MORE];
    else if (this.here() === '{') {
      const counted = /\{(\d{1,3})(,(\d{0,3}))?\}/y;
      counted.lastIndex = this.at;
      const match = counted.exec(this.pattern);
      if (!match) return undefined;
      this.at = counted.lastIndex;
      const low = Number(match[1]);
      const open = match[2] !== undefined && match[3] === '';
      bounds = [low, open ? low + REPEAT_MORE : Number(match[3] ?? low)];
    }
    // A lazy mark changes nothing about what fits.
    this.skip('?');
    return this.picker.integer(bounds[0], Math.max(...bounds));
  }

  private here(): string {
    return this.pattern[this.at] ?? '';
  }

  private skip(character: string): boolean {
    if (this.here() !== character) return false;
    this.at += 1;
    return true;
  }
}

function range(from: string, to: string): string {
  let set = '';
  const end = Math.min(to.charCodeAt(0), from.charCodeAt(0) + 200);
  for (let code = from.charCodeAt(0); code <= end; code += 1) set += String.fromCharCode(code);
  return set;
}
