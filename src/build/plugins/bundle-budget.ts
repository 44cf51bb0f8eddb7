import { existsSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { type Budget, editorRoute, firstRoute } from '../budgets.ts';

type Bundle = Rolldown.OutputBundle;

/**
 * Fails the build when a route outgrows its budget (src/build/budgets.ts), by walking the chunks
 * from the route's module over their static imports, as the browser does.
 */
export function bundleBudget(): Plugin {
  let root = process.cwd();
  return {
    name: 'bundle-budget',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    writeBundle(_options, bundle) {
      const missing = missingModules(root);
      if (missing.length > 0) {
        this.error(
          `Bundle budget: no ${missing.join(', ')}. Mend the names in src/build/budgets.ts.`,
        );
      }
      const first = filesOf(bundle, root, firstRoute);
      const editor = filesOf(bundle, root, editorRoute);
      for (const file of first) editor.delete(file);
      const lines = [judge(bundle, firstRoute, first), judge(bundle, editorRoute, editor)];
      for (const line of lines) if (!line.isOver) this.info(line.text);
      const over = lines.filter((line) => line.isOver);
      if (over.length > 0) this.error(over.map((line) => line.text).join('\n'));
    },
  };
}

/** The JavaScript files that a browser fetches for a budget's modules. */
function filesOf(bundle: Bundle, root: string, budget: Budget): Set<string> {
  const files = new Set<string>();
  const take = (fileName: string): void => {
    const output = bundle[fileName];
    if (output?.type !== 'chunk' || files.has(fileName)) return;
    files.add(fileName);
    output.imports.forEach(take);
  };
  for (const name of budget.modules) {
    const chunk = chunkWith(bundle, path.resolve(root, name));
    if (chunk !== undefined) take(chunk);
  }
  for (const fileName of Object.keys(bundle)) {
    if (budget.files.some((pattern) => pattern.test(fileName))) files.add(fileName);
  }
  return files;
}

function chunkWith(bundle: Bundle, moduleFile: string): string | undefined {
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk' && output.moduleIds.some((id) => id.split('?')[0] === moduleFile)) {
      return output.fileName;
    }
  }
  const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry);
  return moduleFile.endsWith('index.html') ? entry?.fileName : undefined;
}

function judge(bundle: Bundle, budget: Budget, files: Set<string>) {
  const kilobytes = [...files].reduce((sum, file) => sum + gzippedSize(bundle, file), 0) / 1000;
  const figures = `${kilobytes.toFixed(0)} of ${budget.maxKilobytes} KB JavaScript, gzipped`;
  if (kilobytes <= budget.maxKilobytes) {
    return { isOver: false, text: `budget: ${budget.name}: ${figures}` };
  }
  const heaviest = [...files]
    .map((file) => ({ file, size: gzippedSize(bundle, file) / 1000 }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 5)
    .map(({ file, size }) => `${file} ${size.toFixed(0)} KB`);
  return {
    isOver: true,
    text: `Bundle budget broken: ${budget.name}: ${figures}. Heaviest: ${heaviest.join(', ')}. Load more of it lazily, or argue for a new figure in src/build/budgets.ts.`,
  };
}

function gzippedSize(bundle: Bundle, fileName: string): number {
  const output = bundle[fileName];
  if (output === undefined) return 0;
  return gzipSync(output.type === 'chunk' ? output.code : output.source).length;
}

/** Modules a budget names that are not in the tree: a renamed route must not slip its budget. */
function missingModules(root: string): string[] {
  return [...firstRoute.modules, ...editorRoute.modules].filter(
    (name) => !existsSync(path.resolve(root, name)),
  );
}
