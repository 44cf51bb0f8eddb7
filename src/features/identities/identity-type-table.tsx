import { ActionButton } from '@react-spectrum/s2';
import Delete from '@react-spectrum/s2/icons/Delete';
import Edit from '@react-spectrum/s2/icons/Edit';
import { isPeople, type IdentityType } from '#domain/identity';
import { CodeText, TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import style from './identities.module.css';

interface Props {
  readonly label: string;
  readonly types: readonly IdentityType[];
  readonly usageOf: (type: IdentityType) => string;
  /** Own ones can be renamed and deleted; without these there is no column for the buttons. */
  readonly onRename?: (type: IdentityType) => void;
  readonly onDelete?: (type: IdentityType) => void;
}

/** Identity types as a plain table: some twenty of them, never thousands. */
export function IdentityTypeTable({ label, types, usageOf, onRename, onDelete }: Props) {
  const { identities } = useMessages();
  const { columns } = identities;
  const hasActions = onRename !== undefined && onDelete !== undefined;
  return (
    <table className={style.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.code}</th>
          <th scope="col">{columns.category}</th>
          <th scope="col">{columns.people}</th>
          <th scope="col">{columns.used}</th>
          {hasActions && (
            <th scope="col">
              <span className={style.unseen}>{columns.actions}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {types.map((type) => (
          <tr key={type.code}>
            <td className={style.name}>{type.name}</td>
            <td>
              <CodeText look="plain">{type.code}</CodeText>
            </td>
            <td title={identities.categoryHints[type.category]}>
              {identities.categories[type.category]}
            </td>
            <td>
              {isPeople(type.category) ? (
                <TagLabel hint={identities.peopleHint}>{identities.people}</TagLabel>
              ) : (
                <TagLabel tone="notice" hint={identities.notPeopleHint}>
                  {identities.notPeople}
                </TagLabel>
              )}
            </td>
            <td>{usageOf(type)}</td>
            {hasActions && (
              <td>
                <div className={style.actions}>
                  <ActionButton
                    isQuiet
                    size="S"
                    aria-label={identities.edit.action(type.name)}
                    onPress={() => onRename(type)}
                  >
                    <Edit />
                  </ActionButton>
                  <ActionButton
                    isQuiet
                    size="S"
                    aria-label={identities.remove.action(type.name)}
                    onPress={() => onDelete(type)}
                  >
                    <Delete />
                  </ActionButton>
                </div>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
