import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GateHouse, buildGateHouse } from './gate-house.ts';
import { reasonAgainst } from './layer-rule.mjs';

let house: GateHouse;

beforeEach(() => {
  house = buildGateHouse();
  house.write('src/domain/base/index.ts', "export type { Id } from './id.ts';");
  house.write('src/domain/base/id.ts', 'export type Id = string;');
  house.write('src/domain/event/index.ts', "export { count } from './count.ts';");
  house.write('src/domain/event/count.ts', 'export const count = 1;');
});

afterEach(() => house.remove());

describe('the types refuse', () => {
  test('domain/ using document', () => {
    house.write('src/domain/base/id.ts', 'export type Id = string;\nvoid document.title;');
    expect(house.check('domain')).toMatch(/id\.ts.*Cannot find name 'document'/);
  });

  test('the worker using document', () => {
    house.write('src/engine/index.ts', 'export const title = document.title;');
    expect(house.check('engine')).toMatch(/index\.ts.*Cannot find name 'document'/);
  });

  test('domain/ using Node', () => {
    house.write('src/domain/base/id.ts', "export { readFileSync as Id } from 'node:fs';");
    expect(house.check('domain')).toMatch(/Cannot find (module|name) 'node:fs'/);
  });

  test('domain/ importing app/, by whatever way', () => {
    house.write('src/app/title.ts', "export const title = 'Déclic';");
    house.write('src/domain/base/id.ts', "export { title as Id } from '../../app/title.ts';");
    expect(house.check('domain')).toMatch(/app\/title\.ts.*is not (listed within|under)/s);
  });
});

describe('the linter refuses', () => {
  test('domain/ importing app/', () => {
    house.write('src/domain/base/id.ts', "export type { Id } from '../../app/id.ts';");
    expect(house.lint()).toContain('leaves src/domain/base/ by a relative path');
  });

  test('a feature importing a feature', () => {
    house.write('src/features/schemas/index.ts', 'export const schemas = 1;');
    house.write('src/features/events/index.ts', "export { schemas } from '#features/schemas';");
    expect(house.lint()).toContain('features/events must not import features/schemas');
  });

  test('going round a door, also by a dynamic import', () => {
    house.write('src/app/a.ts', "export { count } from '#domain/event/count';");
    house.write('src/app/b.ts', "export const load = () => import('#domain/event/count');");
    const said = house.lint();
    expect(said.match(/#domain\/event\/count goes round a door/g)).toHaveLength(2);
  });

  test('a cycle', () => {
    house.write(
      'src/domain/event/count.ts',
      "import { a } from './a.ts';\nexport const count = a;",
    );
    house.write(
      'src/domain/event/a.ts',
      "import { count } from './count.ts';\nexport const a = () => count;",
    );
    expect(house.lint()).toContain('import(no-cycle)');
  });

  test('a cycle of types alone', () => {
    house.write(
      'src/domain/base/id.ts',
      "import type { Key } from './key.ts';\nexport type Id = Key | 1;",
    );
    house.write(
      'src/domain/base/key.ts',
      "import type { Id } from './id.ts';\nexport type Key = Id[];",
    );
    expect(house.lint()).toContain('import(no-cycle)');
  });

  test('the wrong order inside domain/', () => {
    house.write('src/domain/base/id.ts', "export { count as Id } from '#domain/event';");
    expect(house.lint()).toContain('domain/base must not import domain/event');
  });

  test('ui/ importing domain/, even as a type', () => {
    house.write('src/ui/index.ts', "export type { Id } from '#domain/base';");
    expect(house.lint()).toContain('ui/ must not import #domain/base');
  });

  test('the clock and chance in domain/', () => {
    house.write('src/domain/base/id.ts', 'export const id = () => [Date.now(), Math.random()];');
    house.write('src/domain/base/now.ts', 'export const now = () => new Date();');
    expect(house.lint().match(/domain\/ must not read (the clock|chance)/g)).toHaveLength(3);
  });

  test('the console outside of commands, and names in the wrong case', () => {
    house.write('src/ui/LoudButton.ts', "console.log('hello');\nexport const loud = 1;");
    expect(house.lint()).toMatch(/no-console[\s\S]*filename-case|filename-case[\s\S]*no-console/);
  });
});

test('both let right imports pass', () => {
  house.write('src/domain/event/index.ts', "export type { Id } from '#domain/base';");
  house.write(
    'src/messages/index.ts',
    "import type { Id } from '#domain/base';\nexport const text = (id: Id) => id;",
  );
  house.write(
    'src/ui/index.ts',
    "export { text } from '#messages';\nexport const title = () => document.title;",
  );
  house.write(
    'src/features/events/index.ts',
    "import { title } from '#ui';\nexport const load = () => [title(), import('./list.ts')];",
  );
  house.write('src/features/events/list.ts', "export type { Id } from '#domain/event';");
  house.write('src/app/main.ts', "export { load } from '#features/events';");
  expect(house.lint()).toBe('');
  expect(house.check('app')).toBe('');
});

describe('the rule itself', () => {
  test.each([
    ['src/features/events/parts/row.ts', '../list.ts', 'fine'],
    ['src/features/events/parts/row.ts', '../../schemas/index.ts', 'leaves src/features/events/'],
    ['src/domain/event/rules/name.ts', '../../base/index.ts', 'leaves src/domain/event/'],
    ['src/domain/event/name.ts', '#domain/event', 'by a relative path'],
    ['src/domain/nowhere/name.ts', '#domain/base', 'has no place in the order'],
    ['src/engine/protocol/reply.ts', '../index.ts', 'fine'],
    ['src/engine/client.ts', '#storage', 'engine/ must not import #storage'],
    ['src/engine/client.ts', '#nonsense', 'is no layer'],
    ['src/engine/client.ts', '#engine/worker', 'goes round a door'],
    ['src/domain/event/name.test.ts', '#testing', 'fine'],
    ['src/domain/event/name.ts', '#testing', 'domain/ must not import #testing'],
    ['src/ui/monaco/host.tsx', 'monaco-editor/editor', 'fine'],
    ['src/ui/monaco/host.tsx', '#ui', 'fine'],
    ['src/ui/monaco/host.tsx', '../button/index.ts', 'leaves src/ui/monaco/'],
    ['src/ui/index.ts', './monaco/host.tsx', 'goes round the door of ui/monaco'],
    ['e2e/smoke.spec.ts', '#features/events', 'e2e/ must not import'],
    ['vite.config.ts', './src/build/plugins/slim-monaco.ts', 'fine'],
  ])('%s importing %s', (file, specifier, objection) => {
    expect(reasonAgainst(file, specifier) ?? 'fine').toContain(objection);
  });
});
