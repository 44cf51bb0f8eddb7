import { ActionButton } from '@react-spectrum/s2';
import Delete from '@react-spectrum/s2/icons/Delete';
import { countShownFields } from '#components/schema-tree';
import { className } from '#messages';
import { TagLabel } from '#ui/layout';
import { useFormats, useMessages } from '#ui/locale';
import { RowLink } from '#ui/table';
import { SchemaKinds } from './schema-kinds.tsx';
import { versionText, type SchemaRow } from './schema-rows.ts';
import style from './schemas.module.css';

export type SchemaColumn =
  | 'title'
  | 'version'
  | 'class'
  | 'fields'
  | 'kinds'
  | 'events'
  | 'actions';

interface Props {
  readonly row: SchemaRow;
  readonly column: SchemaColumn;
  readonly href: string;
  readonly onDelete: (row: SchemaRow) => void;
}

/** One cell of the list. An export that cannot be read has only its title, its events and its button. */
export function SchemaCell({ row, column, href, onDelete }: Props) {
  const { schemas: words } = useMessages();
  const formats = useFormats();
  const { schema, suitability } = row;
  switch (column) {
    case 'title':
      return (
        <span className={style.titleCell}>
          <RowLink href={href}>{row.title}</RowLink>
          {schema === null && <TagLabel tone="negative">{words.unreadable}</TagLabel>}
          {schema?.union === true && (
            <TagLabel tone="informative" hint={words.profileHint}>
              {words.profile}
            </TagLabel>
          )}
        </span>
      );
    case 'version':
      return schema && versionText(schema);
    case 'class':
      return (
        schema && (
          <span className={style.twoLines} title={schema.classId}>
            {className(schema.classId)}
            <small>{words.behaviours[schema.behaviour]}</small>
          </span>
        )
      );
    case 'fields':
      return schema && formats.number(countShownFields(schema));
    case 'kinds':
      return suitability && <SchemaKinds suitability={suitability} />;
    case 'events':
      return formats.number(row.events.length);
    case 'actions':
      return (
        <ActionButton
          isQuiet
          size="S"
          aria-label={words.remove.action(row.title)}
          onPress={() => onDelete(row)}
        >
          <Delete />
        </ActionButton>
      );
  }
  return column satisfies never;
}
