import { expect, it } from 'vitest';
import type { Violation, ViolationFix } from '#domain/schema';
import { groupViolations, safeKinds } from './violation-groups.ts';

const fix = (safe: boolean): ViolationFix => ({
  code: 'violation-fix/write',
  params: { text: '1' },
  edits: [],
  safe,
});

function violation(path: string, given: Partial<Violation> = {}): Violation {
  return {
    path,
    at: [],
    schemaLocation: '#/items',
    keyword: 'type',
    code: 'violation/type',
    message: 'expected type: Integer, found: String',
    params: {},
    severity: 'error',
    ...given,
  };
}

it('tells the same mistake once, in the order of the first, and marks the first five places', () => {
  const other = { message: 'expected type: Integer, found: Boolean' };
  const errors = [
    violation('#/0'),
    violation('#/1', other),
    ...['#/2', '#/3', '#/4', '#/5'].map((path) => violation(path)),
  ];
  const groups = groupViolations(errors).map(({ places }) =>
    places.map((place) => `${place.violation.path}${place.isListed ? ' listed' : ''}`),
  );
  expect(groups).toEqual([
    ['#/0 listed', '#/2 listed', '#/3 listed', '#/4 listed', '#/5'],
    ['#/1 listed'],
  ]);
});

it('offers for all of a kind what is safe for each, from two on', () => {
  const kinds = (fixes: readonly boolean[]) =>
    safeKinds(fixes.map((safe, index) => violation(`#/${index}`, { fixes: [fix(safe)] })));
  expect(kinds([true, false])).toEqual([]);
  expect(kinds([true, false, true])).toMatchObject([{ code: 'violation/type', fixes: [{}, {}] }]);
  expect(safeKinds([violation('#/0'), violation('#/1')])).toEqual([]);
});
