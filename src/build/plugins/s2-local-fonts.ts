import type { Plugin } from 'vite';

const emptyModule = '\0s2-fonts';

/**
 * Spectrum 2 preloads its web font from a remote host. This swaps that component for an empty one;
 * the same typeface is served from our own origin (see src/ui). It must also stand in
 * `optimizeDeps`, or the development server bundles the original.
 */
export function s2LocalFonts(): Plugin {
  return {
    name: 's2-local-fonts',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id.endsWith('/Fonts.mjs') && importer?.includes('@react-spectrum/s2/') ? emptyModule : null,
    load: (id) => (id === emptyModule ? 'export function Fonts() { return null }' : null),
  };
}
