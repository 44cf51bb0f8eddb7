/**
 * The lint plugin that guards layers, doors and the order inside `domain/`.
 *
 * `no-restricted-imports` could not: it does not see `import()`, on which every route is built, its
 * patterns cannot tell how deep a relative path climbs, and TypeScript's project references let a
 * layer reach through a neighbour to what the neighbour may import.
 */
import path from 'node:path';
import {
  domainOrder,
  extraForTests,
  layers,
  layersOfStrangers,
  layersWithFolderDoors,
} from './layers.mjs';
import { pureDomainRule } from './pure-domain-rule.mjs';

/** @typedef {{ layer: string, folder: string | null, isTest: boolean }} Place */

/**
 * Where a file stands: its layer and, where the layer is cut into folders with doors, its folder.
 * @param {string} file path from the repository's root, with forward slashes
 * @returns {Place | null} null for files outside every layer
 */
export function placeOf(file) {
  const [top, ...below] = file.split('/');
  const isTest = /\.(test|bench)\.tsx?$/.test(file);
  if (top === 'e2e') return { layer: 'e2e', folder: null, isTest };
  if (top !== 'src') return null;
  const [layer, folder] = below;
  if (layer === undefined || !(layer in layers)) return null;
  const hasFolder = layersWithFolderDoors.includes(layer) && below.length > 2;
  return { layer, folder: hasFolder ? (folder ?? null) : null, isTest };
}

/**
 * Why `file` must not import `specifier`, or null when it may.
 * @param {string} file path from the repository's root, with forward slashes
 * @param {string} specifier the text between the quotes of the import
 * @returns {string | null}
 */
export function reasonAgainst(file, specifier) {
  const from = placeOf(file);
  if (from === null) return null;
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('#')) return reasonAgainstDoor(from, bare);
  if (bare.startsWith('.')) return reasonAgainstRelative(from, file, bare);
  return null;
}

/**
 * @param {Place} from
 * @param {string} door
 */
function reasonAgainstDoor(from, door) {
  const [layer = '', folder = null, ...rest] = door.slice(1).split('/');
  if (!(layer in layers)) return `${door} is no layer of this house (src/README.md lists them).`;
  const hasFolders = layersWithFolderDoors.includes(layer);
  if (rest.length > 0 || (folder !== null && !hasFolders)) {
    const open = hasFolders ? `#${layer}/${folder}` : `#${layer}`;
    return `${door} goes round a door: import from ${open}, or have its index.ts export the name.`;
  }
  if (layer === from.layer) return reasonAgainstSibling(from, layer, folder);
  const allowed = layers[/** @type {keyof typeof layers} */ (from.layer)];
  const open = from.isTest ? [...allowed, ...extraForTests] : allowed;
  if (open.includes(layer)) return null;
  const may = open.length === 0 ? 'no other layer' : open.join(', ');
  return `${from.layer}/ must not import ${door}: it may import ${may}.`;
}

/**
 * @param {Place} from
 * @param {string} layer
 * @param {string | null} folder
 */
function reasonAgainstSibling(from, layer, folder) {
  if (folder !== null && folder === from.folder) {
    return `inside ${layer}/${folder}/ import by a relative path, not through its own door.`;
  }
  if (from.isTest) return null;
  if (layersOfStrangers.includes(layer)) {
    return `${layer}/${from.folder} must not import ${layer}/${folder}: share it in components/, ui/, queries/ or domain/, or compose both in app/routes.`;
  }
  if (layer !== 'domain' || from.folder === null || folder === null) return null;
  return reasonAgainstOrder(from.folder, folder);
}

/**
 * @param {string} from
 * @param {string} to
 */
function reasonAgainstOrder(from, to) {
  const [here, there] = [domainOrder.indexOf(from), domainOrder.indexOf(to)];
  if (here === -1) return `domain/${from} has no place in the order of src/build/layers.mjs.`;
  if (there === -1) return `domain/${to} has no place in the order of src/build/layers.mjs.`;
  if (there < here) return null;
  return `domain/${from} must not import domain/${to}, which stands after it (order: ${domainOrder.join(' < ')}).`;
}

/**
 * @param {Place} from
 * @param {string} file
 * @param {string} specifier
 */
function reasonAgainstRelative(from, file, specifier) {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const home =
    from.layer === 'e2e' ? 'e2e' : ['src', from.layer, from.folder].filter(Boolean).join('/');
  if (target === home || target.startsWith(`${home}/`)) {
    // A file at the top of a layer with folder doors enters its folders by their doors.
    if (from.folder !== null || !layersWithFolderDoors.includes(from.layer)) return null;
    const inside = target.slice(home.length + 1).split('/');
    if (inside.length < 2 || inside[1] === 'index' || inside[1] === 'index.ts') return null;
    return `${specifier} goes round the door of ${from.layer}/${inside[0]}: import #${from.layer}/${inside[0]}.`;
  }
  if (from.layer === 'build' && !target.startsWith('src/')) return null;
  return `${specifier} leaves ${home}/ by a relative path: import the other folder by its # name.`;
}

/** The plugin object that oxlint loads (see `jsPlugins` in .oxlintrc.json). */
const plugin = {
  meta: { name: 'house' },
  rules: {
    'pure-domain': pureDomainRule,
    layers: {
      /** @param {{ filename: string, cwd: string, report: (problem: object) => void }} context */
      create(context) {
        const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
        /** @param {{ source?: { type?: string, value?: unknown } | null }} node */
        const look = (node) => {
          const specifier = node.source?.value;
          if (typeof specifier !== 'string') return;
          const reason = reasonAgainst(file, specifier);
          if (reason !== null) context.report({ node: node.source, message: reason });
        };
        return {
          ImportDeclaration: look,
          ExportNamedDeclaration: look,
          ExportAllDeclaration: look,
          ImportExpression: look,
          TSImportType: look,
        };
      },
    },
  },
};

export default plugin;
