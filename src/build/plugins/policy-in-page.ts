import type { Plugin } from 'vite';
import { policyForMeta } from '../content-security-policy.ts';

/**
 * Writes the content-security policy into the built index.html, so that it also holds on static
 * hosting where nobody can set headers. It comes first in the head: it binds only what follows it.
 */
export function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForMeta() },
        injectTo: 'head-prepend',
      },
    ],
  };
}
