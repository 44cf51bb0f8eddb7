import { applyEdits, type Fix } from '#domain/base';
import type { DefinitionProperty } from '#domain/event';
import { useDefinitionForm } from '../definition-form.ts';

/** Carries out a one-click fix: edits the expression that it speaks of, or selects the fields it names. */
export function useApplyFix(): (property: DefinitionProperty, fix: Fix) => void {
  const { values, actions } = useDefinitionForm();
  return (property, fix) => {
    if (fix.selectFields) actions.selectFields([...values.fields, ...fix.selectFields]);
    const edits = fix.edits;
    if (!edits || edits.length === 0) return;
    switch (property) {
      case 'condition':
        actions.writeCondition(applyEdits(values.condition, edits));
        break;
      case 'profileIdentifier':
        actions.writeProfileIdentifier(applyEdits(values.profileIdentifier, edits));
        break;
      case 'supplementalIdentifier':
        actions.writeSupplementalIdentifier(applyEdits(values.supplementalIdentifier, edits));
        break;
      default:
        break;
    }
  };
}
