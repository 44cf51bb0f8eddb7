import { Button, ButtonGroup, Content, Dialog, Heading } from '@react-spectrum/s2';
import type { IdentityType } from '#domain/identity';
import { useMessages } from '#ui/locale';
import type { IdentityUsage } from './identity-usage.ts';
import style from './identities.module.css';

interface Props {
  readonly type: IdentityType;
  readonly usage: IdentityUsage;
  readonly onClose: () => void;
}

/** Says why an identity type cannot be deleted, and who uses it. */
export function UsedDialog({ type, usage, onClose }: Props) {
  const { identities, shell } = useMessages();
  const { remove } = identities;
  return (
    <Dialog size="S" role="alertdialog">
      <Heading slot="title">{remove.usedTitle(type.name)}</Heading>
      <Content>
        <p>{remove.usedText}</p>
        <ul className={style.names}>
          {[...usage.events, ...usage.schemas].map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <p>{remove.productNote}</p>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {shell.close}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
