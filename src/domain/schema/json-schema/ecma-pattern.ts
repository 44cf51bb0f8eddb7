/**
 * Patterns of JSON Schema: ECMA-262 with the flag `u`, found anywhere in the text. They run on our own machine, which
 * takes linear time: a schema file may hold any pattern, and a command must not hang on one. ECMA's meaning is brought
 * to its Java syntax by translation. Only look-around and back references, which the machine refuses, go to RegExp.
 */
import { javaPattern } from '#domain/pattern';

type Test = (text: string) => boolean;

/** White space of ECMA-262, as members of a class; Java's `\s` is ASCII. */
const SPACE = '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';

const remembered = new Map<string, Test | undefined>();
const MAX_REMEMBERED = 500;

/** The test that a pattern stands for; undefined when it is no pattern in any reading. */
export function ecmaPattern(pattern: string): Test | undefined {
  if (remembered.has(pattern)) return remembered.get(pattern);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const test = linearTest(pattern) ?? regExpTest(pattern, 'u') ?? regExpTest(pattern, '');
  remembered.set(pattern, test);
  return test;
}

function linearTest(pattern: string): Test | undefined {
  const translated = toJava(pattern);
  if (translated === undefined) return undefined;
  const compiled = javaPattern(translated);
  if (!compiled.ok) return undefined;
  return (text) => compiled.value.find(text, 0) !== undefined;
}

function regExpTest(pattern: string, flags: string): Test | undefined {
  try {
    const expression = new RegExp(pattern, flags);
    return (text) => expression.test(text);
  } catch {
    return undefined;
  }
}

/** The pattern in Java's syntax with ECMA's meaning; undefined where that takes more than words for words. */
function toJava(pattern: string): string | undefined {
  let result = '';
  let inClass = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index] ?? '';
    if (character === '\\') {
      const escape = translateEscape(pattern.slice(index), inClass);
      if (escape === undefined) return undefined;
      result += escape.text;
      index += escape.length - 1;
    } else if (inClass) {
      if (character === ']') inClass = false;
      // An inner bracket opens a union in Java, && an intersection.
      result += character === '[' || character === '&' ? `\\${character}` : character;
    } else if (character === '[') {
      if (/^\[\^?\]/.test(pattern.slice(index, index + 3))) return undefined;
      inClass = true;
      result += character;
      if (pattern[index + 1] === '^') {
        result += '^';
        index += 1;
      }
    } else if (character === '$') result += '\\z';
    else if (character === '.') result += '[^\\n\\r\\u2028\\u2029]';
    // Inline flags and possessive quantifiers are Java's alone.
    else if (character === '+' && /[*+?}]$/.test(result) && !/\\.$/.test(result)) return undefined;
    else if (/^\(\?[a-z-]/.test(pattern.slice(index, index + 3))) return undefined;
    else result += character;
  }
  return result;
}

function translateEscape(
  rest: string,
  inClass: boolean,
): { text: string; length: number } | undefined {
  const letter = rest[1] ?? '';
  const point = /^\\u\{([0-9A-Fa-f]{1,6})\}/.exec(rest);
  if (point !== null) return { text: `\\x{${point[1]}}`, length: point[0].length };
  if (letter === 's') return { text: inClass ? SPACE : `[${SPACE}]`, length: 2 };
  if (letter === 'S') return inClass ? undefined : { text: `[^${SPACE}]`, length: 2 };
  if (letter === 'v') return { text: '\\x0B', length: 2 };
  if (letter === '0') return { text: '\\x00', length: 2 };
  if (letter === 'b' && inClass) return { text: '\\x08', length: 2 };
  // Letters that mean something in Java and nothing, or something else, in ECMA.
  if (/[a-zA-Z1-9]/.test(letter) && !/[dDwWbBnrtfcxupPk1-9]/.test(letter)) return undefined;
  return { text: rest.slice(0, 2), length: 2 };
}
