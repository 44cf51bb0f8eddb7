// What the classes promise, held against the validator: only a breaking change may refuse what was accepted.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonObject } from '#domain/base';
import { somePayload } from '../infer/payloads.test-support.ts';
import {
  dropField,
  setEnumeration,
  setFormat,
  setRequired,
  setTitle,
  setType,
} from '../infer/corrections.ts';
import { inferSchema } from '../infer/infer-schema.ts';
import { proposalToExport } from '../infer/proposal-to-export.ts';
import type { Proposal, ProposedField } from '../infer/proposal.ts';
import { readSchemaExport } from '../read/read-export.ts';
import type { XdmSchema, XdmType } from '../types.ts';
import { isValidPayload, validatePayload } from '../validate/validate-payload.ts';
import { compareSchemas } from './compare-schemas.ts';
import { weightiestClass } from './schema-change.ts';

const TYPES: readonly XdmType[] = ['string', 'int', 'long', 'number', 'any', 'date', 'map'];

function schemaOf(proposal: Proposal): XdmSchema | undefined {
  const read = readSchemaExport(proposalToExport(proposal, { id: 'https://s/1', title: 'S' }));
  return read.ok ? read.value : undefined;
}

function pathsOf(field: ProposedField): readonly string[] {
  const parts = field.item ? [...field.children, field.item] : field.children;
  return [field.path, ...parts.flatMap(pathsOf)];
}

type Edit = readonly [at: number, how: number, type: XdmType];

/** One correction of a field that the numbers choose; which one matters little, as long as all come up. */
function edited(proposal: Proposal, [at, how, type]: Edit): Proposal {
  const paths = pathsOf(proposal.root);
  const path = paths[at % paths.length] ?? '';
  switch (how) {
    case 0:
      return setType(proposal, path, type);
    case 1:
      return setRequired(proposal, path, false);
    case 2:
      return setRequired(proposal, path, true);
    case 3:
      return setEnumeration(proposal, path, { values: ['open', 'paid'], closed: true });
    case 4:
      return setEnumeration(proposal, path, null);
    case 5:
      return setFormat(proposal, path, null);
    case 6:
      return setTitle(proposal, path, 'Another');
    default:
      return dropField(proposal, path);
  }
}

const edit = fc.tuple(fc.nat(50), fc.nat(7), fc.constantFrom(...TYPES));

it('a change that is not breaking refuses no payload that was valid', () => {
  let held = 0;
  fc.assert(
    fc.property(
      fc.array(somePayload, { minLength: 1, maxLength: 8 }),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (payloads, first, second) => {
        const proposal = first.reduce(edited, inferSchema(payloads));
        const before = schemaOf(proposal);
        const after = schemaOf(second.reduce(edited, proposal));
        if (before === undefined || after === undefined) return;
        const changes = compareSchemas(before, after);
        if (weightiestClass(changes) === 'breaking') return;
        held += changes.length;
        const valid = (schema: XdmSchema) => (entity: JsonObject) =>
          isValidPayload(validatePayload(schema, entity));
        const accepted = payloads.filter(valid(before));
        expect(accepted.filter(valid(after))).toEqual(accepted);
      },
    ),
    { numRuns: 2000 },
  );
  // The law says nothing if every change were breaking.
  expect(held).toBeGreaterThan(100);
});
