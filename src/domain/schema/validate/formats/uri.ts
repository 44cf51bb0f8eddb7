/** URIs and references to them, RFC 3986 (events.md §6.2: a colon in the first segment of `_id` is the common error). */
import { isIpv4, isIpv6 } from './network.ts';

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
/** Anything outside the characters of a path; what `%` introduces is checked apart. */
const NOT_IN_PATH = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/;
const NOT_IN_QUERY = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]/;
const NOT_IN_USER = /[^A-Za-z0-9\-._~!$&'()*+,;=:%]/;
const NOT_IN_HOST = /[^A-Za-z0-9\-._~!$&'()*+,;=%]/;
const BAD_ESCAPE = /%(?![0-9A-Fa-f]{2})/;

/** True for an absolute URI: one with a scheme. */
export function isUri(text: string): boolean {
  return SCHEME.test(text) && isUriReference(text);
}

/** True for a URI or a relative reference; in the latter the first segment holds no colon. */
export function isUriReference(text: string): boolean {
  if (BAD_ESCAPE.test(text)) return false;
  const hash = text.indexOf('#');
  const fragment = hash === -1 ? '' : text.slice(hash + 1);
  const beforeFragment = hash === -1 ? text : text.slice(0, hash);
  const mark = beforeFragment.indexOf('?');
  const query = mark === -1 ? '' : beforeFragment.slice(mark + 1);
  const beforeQuery = mark === -1 ? beforeFragment : beforeFragment.slice(0, mark);
  if (NOT_IN_QUERY.test(fragment) || NOT_IN_QUERY.test(query)) return false;
  const scheme = SCHEME.exec(beforeQuery)?.[0];
  const rest = beforeQuery.slice(scheme?.length ?? 0);
  if (rest.startsWith('//')) return isAuthorityAndPath(rest.slice(2));
  if (scheme === undefined && hasColonInFirstSegment(rest)) return false;
  return !NOT_IN_PATH.test(rest);
}

/** True when the text would be a reference but for a colon in its first segment, as in `2026-03-01T10:00`. */
export function hasColonInFirstSegment(text: string): boolean {
  const slash = text.indexOf('/');
  return !SCHEME.test(text) && (slash === -1 ? text : text.slice(0, slash)).includes(':');
}

function isAuthorityAndPath(text: string): boolean {
  const slash = text.indexOf('/');
  const authority = slash === -1 ? text : text.slice(0, slash);
  const path = slash === -1 ? '' : text.slice(slash);
  const at = authority.lastIndexOf('@');
  if (at !== -1 && NOT_IN_USER.test(authority.slice(0, at))) return false;
  return isHostAndPort(authority.slice(at + 1)) && !NOT_IN_PATH.test(path);
}

function isHostAndPort(text: string): boolean {
  if (text.startsWith('[')) {
    const end = text.indexOf(']');
    return end !== -1 && isIpv6(text.slice(1, end)) && /^(?::[0-9]*)?$/.test(text.slice(end + 1));
  }
  const colon = text.indexOf(':');
  const host = colon === -1 ? text : text.slice(0, colon);
  const port = colon === -1 ? '' : text.slice(colon + 1);
  return (isIpv4(host) || !NOT_IN_HOST.test(host)) && !/[^0-9]/.test(port);
}
