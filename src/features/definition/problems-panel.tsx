import { ActionButton, Disclosure, DisclosurePanel, DisclosureTitle } from '@react-spectrum/s2';
import { useDiagnosticText, useFixText } from '#components/diagnostics';
import type { Diagnostic } from '#domain/base';
import type { DefinitionProperty } from '#domain/event';
import { useMessages } from '#ui/locale';
import { useApplyFix } from './controls/use-apply-fix.ts';
import { useDefinitionForm } from './definition-form.ts';
import style from './problems-panel.module.css';

interface Props {
  /** Brings the control of a property into view and focuses it. */
  readonly onGoTo: (property: DefinitionProperty) => void;
}

/** All problems of the definition in one place; each leads to its control. */
export function ProblemsPanel({ onGoTo }: Props) {
  const { definition: words } = useMessages();
  const { diagnostics } = useDefinitionForm();
  const listed = diagnostics.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const count = listed.length;
  return (
    <Disclosure size="S" isQuiet defaultExpanded={false}>
      <DisclosureTitle level={3}>{titleOf(words, listed)}</DisclosureTitle>
      <DisclosurePanel>
        {count === 0 ? (
          <p className={style.none}>{words.noProblemsText}</p>
        ) : (
          <ul className={style.list}>
            {listed.map((diagnostic, index) => (
              <Problem
                key={`${diagnostic.property}:${diagnostic.code}:${index}`}
                diagnostic={diagnostic}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

/** "Problems (2) · 1 note"; a note keeps no event from taking part. */
function titleOf(
  words: ReturnType<typeof useMessages>['definition'],
  listed: readonly Diagnostic[],
): string {
  const notes = listed.filter(({ severity }) => severity !== 'error').length;
  const errors = listed.length - notes;
  return [
    errors > 0 ? `${words.problems} (${errors})` : words.noProblems,
    ...(notes > 0 ? [words.noteCount(notes)] : []),
  ].join(' · ');
}

function Problem({ diagnostic, onGoTo }: Props & { readonly diagnostic: Diagnostic }) {
  const messages = useMessages();
  const textOf = useDiagnosticText();
  const fixText = useFixText();
  const applyFix = useApplyFix();
  const property = (diagnostic.property ?? 'name') as DefinitionProperty;
  const control = controlName(messages, property);
  return (
    <li className={style.problem} data-severity={diagnostic.severity}>
      <button
        type="button"
        className={style.jump}
        onClick={() => onGoTo(property)}
        aria-label={`${messages.definition.severity[diagnostic.severity]}, ${control}: ${textOf(diagnostic)} ${messages.definition.goTo(control)}`}
      >
        <span className={style.control}>{control}</span>
        <span>{textOf(diagnostic)}</span>
      </button>
      {diagnostic.fixes.map((fix) => (
        <ActionButton key={fix.code} size="XS" onPress={() => applyFix(property, fix)}>
          {fixText(fix)}
        </ActionButton>
      ))}
    </li>
  );
}

/** The label of the control of a property, as the form shows it. */
function controlName(
  { definition, condition, identifier }: ReturnType<typeof useMessages>,
  property: DefinitionProperty,
): string {
  const names: Record<DefinitionProperty, string> = {
    name: definition.name,
    description: definition.description,
    type: definition.type,
    eventIdType: definition.eventIdType,
    schema: definition.schema,
    fields: definition.fields,
    condition: condition.label,
    eventID: definition.eventId,
    identityType: definition.identityType,
    profileIdentifier: identifier.label,
    supplementalIdentifier: identifier.supplementalExpression,
  };
  return names[property];
}

const RANK = { error: 0, warning: 1, info: 2 };
