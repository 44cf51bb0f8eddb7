/** The policy of the page, directive by directive. `unsafe-eval` is not in it and must never be. */
const directives = {
  'default-src': "'self'",
  'script-src': "'self'",
  // Spectrum 2 and Monaco set style attributes and style elements at run time.
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self'",
  'font-src': "'self' data:",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

type Directives = Record<string, string>;

function toPolicy(given: Directives): string {
  return Object.entries(given)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** For a `Content-Security-Policy` header: the whole policy. */
export function policyForHeader(): string {
  return toPolicy(directives);
}

/** For a `<meta>` element, where browsers warn about and ignore `frame-ancestors`. */
export function policyForMeta(): string {
  const { 'frame-ancestors': _ignoredInMeta, ...rest } = directives;
  return toPolicy(rest);
}

/** For the development server, whose React refresh is an inline script and talks by web socket. */
export function policyForDevelopment(): string {
  return toPolicy({
    ...directives,
    'script-src': "'self' 'unsafe-inline'",
    'connect-src': "'self' ws: wss:",
  });
}
