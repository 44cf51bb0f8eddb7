import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileWorkspace,
  recompileWorkspace,
  type CompiledWorkspace,
} from './compile-workspace.ts';
import { DEFAULT_SETTINGS } from './types.ts';
import { aSchema, aWorkspace, anEvent } from './test-workspace.ts';

const problemsOf = ({ events }: ReturnType<typeof compileWorkspace>) =>
  events.map(({ id, name, problems }) => ({ id, name, problems }));

describe('a workspace that follows another one', () => {
  // Few names in two spellings: namesakes come and go.
  const someEvents = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      name: fc.constantFrom('One', 'one', 'Two', 'Three'),
    }),
    { selector: ({ id }) => id },
  );

  it('gives the engine that it gives by itself', () => {
    fc.assert(
      fc.property(fc.array(someEvents, { minLength: 1, maxLength: 8 }), (history) => {
        let compiled: CompiledWorkspace | undefined;
        for (const names of history) {
          const workspace = aWorkspace({ events: names.map(({ id, name }) => anEvent(id, name)) });
          compiled = recompileWorkspace(compiled, workspace);
          expect(problemsOf(compiled.engine).toSorted(byId)).toEqual(
            problemsOf(compileWorkspace(workspace)).toSorted(byId),
          );
        }
      }),
    );
  });

  it('keeps the engine, and every event that is the same definition', () => {
    const [first, second] = [anEvent('a', 'One'), anEvent('b', 'Two')];
    const last = recompileWorkspace(undefined, aWorkspace({ events: [first, second] }));
    const [one] = last.engine.events;
    const next = recompileWorkspace(last, aWorkspace({ events: [first, anEvent('b', 'Three')] }));
    expect(next.engine).toBe(last.engine);
    expect(next.engine.events[0]).toBe(one);
    expect(next.engine.events.map(({ name }) => name)).toEqual(['One', 'Three']);
  });

  it('compiles anew where a schema, an identity type or the organisation changed', () => {
    const events = [anEvent('a')];
    const schemas = [
      aSchema('https://example.com/s1', {
        type: 'object',
        'meta:xdmType': 'object',
        'meta:resourceType': 'schemas',
        'meta:class': 'https://ns.adobe.com/xdm/context/experienceevent',
        properties: { stock: { type: 'integer', 'meta:xdmType': 'int' } },
      }),
    ];
    const last = recompileWorkspace(undefined, aWorkspace({ events, schemas }));
    const other = { code: 'Own', name: 'Own', category: 'CROSS_DEVICE', standard: false } as const;
    expect(recompileWorkspace(last, aWorkspace({ events, schemas })).engine).toBe(last.engine);
    for (const changed of [
      aWorkspace({ events, schemas: [] }),
      aWorkspace({ events, schemas, settings: { ...DEFAULT_SETTINGS, organisationId: 'x' } }),
      aWorkspace({ events, schemas, identityTypes: [other] }),
    ]) {
      expect(recompileWorkspace(last, changed).engine).not.toBe(last.engine);
    }
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
