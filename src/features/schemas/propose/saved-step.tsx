import { Button, ButtonGroup, Content, Heading, LinkButton } from '@react-spectrum/s2';
import { schemaSuitability, type XdmSchema } from '#domain/schema';
import { allIdentityTypes, useWorkspace } from '#queries';
import { useMessages } from '#ui/locale';
import { SuitabilityPanel } from '../suitability-panel.tsx';
import style from './propose.module.css';

interface Props {
  readonly schema: XdmSchema;
  readonly href: string;
  readonly onClose: () => void;
}

/** The last step: the draft is stored; what it may be used for, and where to go with it. */
export function SavedStep({ schema, href, onClose }: Props) {
  const { proposal, shell } = useMessages();
  const { saved: words } = proposal;
  const suitability = schemaSuitability(schema, allIdentityTypes(useWorkspace()));
  const isUsable = Object.values(suitability).some(({ usable }) => usable);
  return (
    <>
      <Heading slot="title">{words.title(schema.title)}</Heading>
      <ButtonGroup>
        {/* The button that was pressed is gone: the focus goes on to the next one. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Button variant="secondary" autoFocus onPress={onClose}>
          {shell.close}
        </Button>
        {isUsable && (
          <LinkButton variant="secondary" href="/events/new">
            {words.createEvent}
          </LinkButton>
        )}
        <LinkButton variant="accent" href={href}>
          {words.open}
        </LinkButton>
      </ButtonGroup>
      <Content UNSAFE_className={style.content ?? ''}>
        <div className={style.saved}>
          <p>{words.text}</p>
          <SuitabilityPanel suitability={suitability} />
        </div>
      </Content>
    </>
  );
}
