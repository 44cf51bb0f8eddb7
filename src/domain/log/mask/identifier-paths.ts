/** The fields that an identifier expression reads, taken from its text: exact enough to mask by, and free of the parser. */

const REFERENCE = /@event\{[^.}]+\.([^}]+)\}/g;
/** `.first()`, `.entry('ECID')`: which element is meant makes no difference here. */
const PATH_FUNCTION = /\.\w+\([^)]*\)/g;

/** `@event{E._acme.cards.first().id}` reads `_acme.cards.id`. */
export function identifierPaths(expression: string): readonly string[] {
  return [...expression.matchAll(REFERENCE)].map(([, path = '']) =>
    path.replaceAll(PATH_FUNCTION, ''),
  );
}
