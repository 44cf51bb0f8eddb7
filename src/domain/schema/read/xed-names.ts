/**
 * Names of the source model (XDM form) to names in exports and payloads (XED form), events.md §3.2. A name can turn
 * into several levels: `schema:latitude` is `_schema.latitude`.
 */

const MODEL_URL = /^https?:\/\/ns\.adobe\.com\/(?:xdm\/)?(.+)$/;
const PREFIXED = /^([A-Za-z][\w-]*):([^/].*)$/;

/** `xdm:timestamp` gives `["timestamp"]`, a plain name gives itself. */
export function xedName(key: string): readonly string[] {
  if (key.startsWith('@') && key.length > 1) return [`_${key.slice(1)}`];
  const url = MODEL_URL.exec(key)?.[1];
  if (url !== undefined) {
    const [first = '', ...rest] = url.split('/').filter((segment) => segment !== '');
    return [`_${first}`, ...rest];
  }
  const [, prefix, name] = PREFIXED.exec(key) ?? [];
  if (prefix === undefined || name === undefined) return [key];
  return prefix === 'xdm' ? [name] : [`_${prefix}`, name];
}
