/**
 * The one table of who may import whom. The lint rule beside it enforces it, src/README.md tells it
 * to people, and the `references` of each layer's tsconfig.json follow it.
 *
 * A layer name alone ("engine") stands for every door below it ("#engine", "#engine/…").
 */
export const layers = {
  domain: [],
  messages: ['domain'],
  engine: ['domain', 'messages'],
  storage: ['domain', 'messages'],
  queries: ['domain', 'messages', 'engine', 'storage'],
  ui: ['messages'],
  components: ['domain', 'messages', 'queries', 'ui'],
  features: ['domain', 'messages', 'queries', 'ui', 'components'],
  app: ['domain', 'messages', 'engine', 'storage', 'queries', 'ui', 'components', 'features'],
  cli: ['domain', 'messages'],
  starter: ['domain'],
  build: [],
  // Messages, engine, ui and components for the benches in a browser alone; what tests share needs the domain.
  testing: ['domain', 'messages', 'engine', 'ui', 'components'],
  e2e: ['domain', 'testing', 'build'],
};

/** What a test file may import on top of its own layer. */
export const extraForTests = ['testing', 'domain', 'messages'];

/** Inside `domain/` a folder imports only folders that stand before it. */
export const domainOrder = [
  'base',
  'pattern',
  'schema',
  'identity',
  'expression',
  'event',
  'payload',
  'trigger',
  'solver',
  'journey',
  'log',
  'workspace',
];

/**
 * Layers whose direct sub-folders each have a door of their own. In the others the layer has one
 * door, and its sub-folders are its private matter.
 */
export const layersWithFolderDoors = ['domain', 'components', 'features', 'ui'];

/** Folders that never import a sibling folder, not even through its door. */
export const layersOfStrangers = ['features'];
