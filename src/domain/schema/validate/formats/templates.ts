/** URL templates (RFC 6570) and JSON pointers (RFC 6901). */

const EXPRESSION = /\{([^{}]*)\}/g;
const NOT_IN_LITERAL = /[\s\p{Cc}"'<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/u;
const VARIABLE =
  /^(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:[A-Za-z0-9_.]|%[0-9A-Fa-f]{2})*(?::[1-9][0-9]{0,3}|\*)?$/;

/** True for a template such as `https://lumera.example/{city}{?lang,page*}`. */
export function isUrlTemplate(text: string): boolean {
  if (NOT_IN_LITERAL.test(text.replaceAll(EXPRESSION, ''))) return false;
  for (const [, expression = ''] of text.matchAll(EXPRESSION)) {
    const variables = /^[+#./;?&=,!@|]/.test(expression) ? expression.slice(1) : expression;
    if (!variables.split(',').every((variable) => VARIABLE.test(variable))) return false;
  }
  return true;
}

/** True for the empty pointer and for `/a/0/b~1c`. */
export function isJsonPointer(text: string): boolean {
  return (text === '' || text.startsWith('/')) && !/~(?![01])/.test(text);
}
