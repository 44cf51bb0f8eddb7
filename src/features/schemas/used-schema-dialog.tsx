import { Button, ButtonGroup, Content, Dialog, Heading, Link } from '@react-spectrum/s2';
import { useMessages } from '#ui/locale';
import type { SchemaRow } from './schema-rows.ts';
import style from './schemas.module.css';

/** Says why a schema cannot be deleted, and which events are built on it. */
export function UsedSchemaDialog({
  row,
  onClose,
}: {
  readonly row: SchemaRow;
  readonly onClose: () => void;
}) {
  const { schemas, shell } = useMessages();
  return (
    <Dialog size="S" role="alertdialog">
      <Heading slot="title">{schemas.remove.usedTitle(row.title)}</Heading>
      <Content>
        <p>{schemas.remove.usedText(row.events.length)}</p>
        <ul className={style.names}>
          {row.events.map(({ id, definition }) => (
            <li key={id}>
              <Link href={`/events/${id}`}>{definition.name}</Link>
            </li>
          ))}
        </ul>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {shell.close}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
