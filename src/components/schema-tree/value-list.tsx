import { ActionButton } from '@react-spectrum/s2';
import { useState } from 'react';
import type { EnumValue } from '#domain/schema';
import { CodeText } from '#ui/layout';
import { useMessages } from '#ui/locale';
import style from './schema-tree.module.css';

/** As many as fit beside the tree; `eventType` alone has 88. */
const FIRST = 12;

/** The values of an enumeration with their labels, the first dozen at first. */
export function ValueList({ values }: { readonly values: readonly EnumValue[] }) {
  const { details } = useMessages().fields;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? values : values.slice(0, FIRST);
  const hidden = values.length - shown.length;
  return (
    <>
      <ul className={style.plainList}>
        {shown.map(({ value, label }) => (
          <li key={value} className={style.value}>
            <CodeText>{value}</CodeText>
            {label !== value && <span className={style.hint}>{label}</span>}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <ActionButton size="S" isQuiet onPress={() => setWhole(true)}>
          {details.moreValues(hidden)}
        </ActionButton>
      )}
    </>
  );
}
