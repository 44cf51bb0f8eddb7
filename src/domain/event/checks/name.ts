/** Rules on the name, one code each, so that the form says on the spot which one is broken (events.md §2.2, §11.1). */
import type { DefinitionContext } from '../context.ts';
import { problem, type DefinitionDiagnostic } from '../diagnostics.ts';
import { isSameName } from '../names.ts';
import { EVENT_NAME_MAX_LENGTH, type EventDefinition } from '../types.ts';

/** Problems of the name. */
export function checkName(
  { name }: EventDefinition,
  { takenNames }: DefinitionContext,
): readonly DefinitionDiagnostic[] {
  if (name === '') return [problem('name/missing', 'name')];
  const problems: DefinitionDiagnostic[] = [];
  const wrong = /[^A-Za-z0-9_]/u.exec(name)?.[0];
  if (wrong !== undefined) {
    problems.push(problem('name/characters', 'name', { character: wrong, name }));
  }
  if (/^[0-9]/.test(name)) {
    problems.push(problem('name/first-character', 'name', { character: name.charAt(0), name }));
  }
  if (name.length > EVENT_NAME_MAX_LENGTH) {
    problems.push(
      problem('name/too-long', 'name', { length: name.length, limit: EVENT_NAME_MAX_LENGTH }),
    );
  }
  const taken = takenNames.find((other) => isSameName(other, name));
  if (taken !== undefined) problems.push(problem('name/taken', 'name', { name, taken }));
  return problems;
}
