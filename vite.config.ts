import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { policyForDevelopment, policyForHeader } from './src/build/content-security-policy.ts';
import { builtFrom } from './src/build/plugins/built-from.ts';
import { bundleBudget } from './src/build/plugins/bundle-budget.ts';
import { policyInPage } from './src/build/plugins/policy-in-page.ts';
import { s2LocalFonts } from './src/build/plugins/s2-local-fonts.ts';
import { slimMonaco } from './src/build/plugins/slim-monaco.ts';

export default defineConfig({
  // Relative: the built app works under any path. The routes live behind the `#` for the same reason.
  base: './',
  // No fallback to index.html: there is one page, and an address that does not exist says so.
  appType: 'mpa',
  plugins: [
    s2LocalFonts(),
    ...slimMonaco(),
    react(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'fr-FR'] }), enforce: 'pre' },
    policyInPage(),
    bundleBudget(),
    builtFrom(),
  ],
  worker: { format: 'es' },
  optimizeDeps: { rolldownOptions: { plugins: [s2LocalFonts(), ...slimMonaco()] } },
  build: {
    target: 'es2023',
    // Monaco's core is one chunk of this size; the budgets plugin guards what matters.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
  },
  server: { headers: { 'Content-Security-Policy': policyForDevelopment() } },
  preview: { headers: { 'Content-Security-Policy': policyForHeader() } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['src/build/fixed-seed.ts'],
    testTimeout: 20_000,
    // Dates and sorting must not depend on the machine that runs the tests.
    env: { TZ: 'UTC' },
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
});
