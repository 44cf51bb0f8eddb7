import { ActionButton } from '@react-spectrum/s2';
import { useState } from 'react';
import type { ChangeClass, SchemaChange } from '#domain/schema';
import { CodeText, TagLabel, type TagTone } from '#ui/layout';
import { useMessages } from '#ui/locale';
import style from './update.module.css';

/** Rows shown at first of each class. */
const FIRST_SHOWN = 20;
const ORDER: readonly ChangeClass[] = ['breaking', 'widened', 'additive', 'descriptive'];
const TONES: Record<ChangeClass, TagTone> = {
  breaking: 'negative',
  widened: 'notice',
  additive: 'positive',
  descriptive: 'neutral',
};

/** The changes of a schema by their class, the weightiest first. */
export function ChangeList({ changes }: { readonly changes: readonly SchemaChange[] }) {
  const { schemaChanges } = useMessages();
  if (changes.length === 0) return <p className={style.hint}>{schemaChanges.none}</p>;
  return ORDER.map((one) => {
    const ofClass = changes.filter((change) => change.class === one);
    return ofClass.length === 0 ? null : <ClassOfChanges key={one} of={one} changes={ofClass} />;
  });
}

interface ClassProps {
  readonly of: ChangeClass;
  readonly changes: readonly SchemaChange[];
}

function ClassOfChanges({ of, changes }: ClassProps) {
  const { schemaChanges, schemaUpdate } = useMessages();
  const [isWhole, showAll] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, FIRST_SHOWN);
  return (
    <div className={style.class}>
      <p className={style.classHead}>
        <TagLabel tone={TONES[of]}>
          {schemaChanges.classes[of]} · {changes.length}
        </TagLabel>
        <span className={style.hint}>{schemaChanges.classHints[of]}</span>
      </p>
      <ul className={style.list}>
        {shown.map((change, index) => (
          <li key={`${change.kind}:${change.path}:${index}`}>
            {change.path !== '' && (
              <>
                {change.title} <CodeText>{change.path}</CodeText>{' '}
              </>
            )}
            {schemaChanges.kinds[change.kind](change)}
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <ActionButton size="S" isQuiet onPress={() => showAll(true)}>
          {schemaUpdate.more(changes.length - shown.length)}
        </ActionButton>
      )}
    </div>
  );
}
