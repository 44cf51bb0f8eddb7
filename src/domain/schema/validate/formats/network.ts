/** Names and addresses of hosts and people: hostname (RFC 1123), IPv4, IPv6 (RFC 4291), e-mail (RFC 5321). */

const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const INTERNATIONAL_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;
const OCTET = /^(?:0|[1-9][0-9]{0,2})$/;
const NOT_IN_LOCAL_PART = /[\s@"(),:;<>[\]\\]/;

/** True for a host name: labels of letters, digits and inner hyphens. */
export function isHostname(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => LABEL.test(label));
}

/** True for four decimal octets without leading zeroes. */
export function isIpv4(text: string): boolean {
  const octets = text.split('.', 5);
  return octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) < 256);
}

/** True for eight groups of up to four hexadecimal digits; `::` stands for missing ones, an IPv4 for the last two. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split('::', 3);
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const hasIpv4 = last.includes('.');
  if (hasIpv4 && (!isIpv4(last) || text.endsWith('::'))) return false;
  const hexadecimal = hasIpv4 ? groups.slice(0, -1) : groups;
  if (!hexadecimal.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const count = hexadecimal.length + (hasIpv4 ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}

/** True for an address: a local part, an `@`, a domain; international letters included. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = text.slice(at + 1);
  if (local === '' || local.length > 64 || domain.length > 253) return false;
  if (NOT_IN_LOCAL_PART.test(local) || /^\.|\.\.|\.$/.test(local)) return false;
  return domain.split('.').every((label) => INTERNATIONAL_LABEL.test(label));
}
