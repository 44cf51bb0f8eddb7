import { useRef, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DefinitionProperty } from '#domain/event';
import { ConditionControl } from './controls/condition-control.tsx';
import { DescriptionControl } from './controls/description-control.tsx';
import { EventIdControl } from './controls/event-id-control.tsx';
import { FieldsControl } from './controls/fields-control.tsx';
import { IdentityTypeControl } from './controls/identity-type-control.tsx';
import { EventIdTypeControl, TypeControl } from './controls/kind-controls.tsx';
import { NameControl } from './controls/name-control.tsx';
import { ProfileIdentifierControl } from './controls/profile-identifier-control.tsx';
import { SchemaControl } from './controls/schema-control.tsx';
import { SupplementalIdentifierControl } from './controls/supplemental-identifier-control.tsx';
import { useDefinitionForm } from './definition-form.ts';
import type { DefinitionValues } from './definition-values.ts';
import { ProblemsPanel } from './problems-panel.tsx';
import style from './definition-pane.module.css';

interface Props {
  readonly onViewPayload: () => void;
}

/** The form of an event, in the product's order of fields (events.md §2.2), with its problems below. */
export function DefinitionPane({ onViewPayload }: Props) {
  const { values } = useDefinitionForm();
  const { setFocus } = useFormContext<DefinitionValues>();
  const pane = useRef<HTMLDivElement>(null);

  const goTo = (property: DefinitionProperty): void => {
    pane.current
      ?.querySelector(`[data-property="${property}"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    setFocus(property);
  };
  return (
    <div ref={pane} className={style.pane}>
      <form className={style.form} onSubmit={(event) => event.preventDefault()}>
        <Property name="name">
          <NameControl />
        </Property>
        <Property name="description">
          <DescriptionControl />
        </Property>
        <div className={style.pair}>
          <Property name="type">
            <TypeControl />
          </Property>
          <Property name="eventIdType">
            <EventIdTypeControl />
          </Property>
        </div>
        <Property name="schema">
          <SchemaControl />
        </Property>
        <Property name="fields">
          <FieldsControl onViewPayload={onViewPayload} />
        </Property>
        {values.eventIdType === 'systemGenerated' && values.type === 'unitary' ? (
          <Property name="eventID">
            <EventIdControl />
          </Property>
        ) : (
          <Property name="condition">
            <ConditionControl />
          </Property>
        )}
        {values.type === 'unitary' && (
          <>
            <Property name="identityType">
              <IdentityTypeControl />
            </Property>
            <Property name="profileIdentifier">
              <ProfileIdentifierControl />
            </Property>
            <Property name="supplementalIdentifier">
              <SupplementalIdentifierControl />
            </Property>
          </>
        )}
      </form>
      <div className={style.problems}>
        <ProblemsPanel onGoTo={goTo} />
      </div>
    </div>
  );
}

function Property({
  name,
  children,
}: {
  readonly name: DefinitionProperty;
  readonly children: ReactNode;
}) {
  return <div data-property={name}>{children}</div>;
}
