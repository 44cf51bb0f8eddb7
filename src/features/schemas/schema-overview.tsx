import { Link } from '@react-spectrum/s2';
import { useMemo } from 'react';
import { countShownFields } from '#components/schema-tree';
import type { IdentityType } from '#domain/identity';
import { schemaSuitability, type XdmSchema } from '#domain/schema';
import type { EventRecord } from '#domain/workspace';
import { className, diagnosticText } from '#messages';
import { CopyButton } from '#ui/feedback';
import { CodeText, Facts, Section } from '#ui/layout';
import { useFormats, useMessages } from '#ui/locale';
import { SuitabilityPanel } from './suitability-panel.tsx';
import style from './schemas.module.css';

interface Props {
  readonly schema: XdmSchema;
  readonly identityTypes: readonly IdentityType[];
  /** The events that are built on it. */
  readonly events: readonly EventRecord[];
}

/** Facts of a schema, who may use it, who does. */
export function SchemaOverview({ schema, identityTypes, events }: Props) {
  const messages = useMessages();
  const formats = useFormats();
  const { schemas: words, shell } = messages;
  const { page } = words;
  const suitability = useMemo(
    () => schemaSuitability(schema, identityTypes),
    [schema, identityTypes],
  );
  return (
    <div className={style.overview}>
      <Facts
        facts={[
          {
            label: page.identifier,
            value: (
              <span className={style.identifier}>
                <CodeText>{schema.id}</CodeText>
                <CopyButton
                  label={page.copyId}
                  doneLabel={shell.copied}
                  failedLabel={shell.copyFailed}
                  text={() => schema.id}
                />
              </span>
            ),
          },
          {
            label: page.class,
            value: <span title={schema.classId}>{className(schema.classId)}</span>,
          },
          { label: page.behaviour, value: words.behaviours[schema.behaviour] },
          { label: page.profile, value: schema.union ? words.profileYes : words.profileNo },
          ...(schema.tenant === undefined ? [] : [{ label: page.tenant, value: schema.tenant }]),
          { label: page.fieldCount, value: formats.number(countShownFields(schema)) },
        ]}
      />
      <SuitabilityPanel suitability={suitability} />
      {schema.notes !== undefined && schema.notes.length > 0 && (
        <Section title={page.notes}>
          <ul className={style.names}>
            {schema.notes.map((note) => {
              const sentence = diagnosticText(messages, note);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </Section>
      )}
      <Section title={page.usedBy}>
        {events.length === 0 ? (
          <p className={style.subdued}>{page.usedByNone}</p>
        ) : (
          <ul className={style.names}>
            {events.map(({ id, definition }) => (
              <li key={id}>
                <Link href={`/events/${id}`}>{definition.name}</Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
