import {
  Button,
  ButtonGroup,
  Content,
  Dialog,
  DialogContainer,
  Heading,
  SearchField,
  Switch,
} from '@react-spectrum/s2';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type FieldSelection, SchemaTree, selectionStates } from '#components/schema-tree';
import { countSelected, lockedFields, selectField, unselectField } from '#domain/event';
import type { FieldNode, XdmSchema } from '#domain/schema';
import { useMessages } from '#ui/locale';
import { useDefinitionForm } from './definition-form.ts';
import style from './fields-dialog.module.css';

interface Props {
  readonly schema: XdmSchema;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The Fields dialog: the whole schema as a tree of check boxes (events.md §2.3). */
export function FieldsDialog({ schema, isOpen, onClose }: Props) {
  // A container that stays would keep its last dialog mounted: what was cancelled would be there again, and Enter
  // anywhere on the page would confirm it.
  if (!isOpen) return null;
  return (
    <DialogContainer onDismiss={onClose}>
      <FieldsDialogContent schema={schema} onClose={onClose} />
    </DialogContainer>
  );
}

function FieldsDialogContent({ schema, onClose }: Omit<Props, 'isOpen'>) {
  const { definition: words, fields } = useMessages();
  const { definition, actions } = useDefinitionForm();
  const [selection, select] = useState<readonly string[]>(definition.fields);
  const [query, search] = useState('');
  const [selectedOnly, showSelectedOnly] = useState(false);
  const [focusedPath, focus] = useState<string | null>(null);
  const locked = useMemo(() => lockedFields(definition, schema), [definition, schema]);
  const stateOf = useMemo(() => selectionStates(schema, selection), [schema, selection]);
  // The same from render to render as long as nothing is ticked: the tree has nothing to do meanwhile.
  const ticking = useMemo<FieldSelection>(
    () => ({
      markOf: (field) => {
        const reason = locked.get(field.path);
        return {
          state: MARKS[stateOf(field)],
          ...(reason && { lockedBecause: words.locks[reason] }),
        };
      },
      onToggle: (field) =>
        select((before) =>
          stateOf(field) === 'all'
            ? unselectField(before, field.path, schema, locked)
            : selectField(before, field.path, schema),
        ),
    }),
    [locked, stateOf, words, schema],
  );
  const include = useMemo(
    () => (selectedOnly ? (field: FieldNode) => stateOf(field) !== 'none' : undefined),
    [selectedOnly, stateOf],
  );
  const count = useMemo(() => countSelected(selection, schema), [selection, schema]);

  const confirm = (): void => {
    actions.selectFields(selection);
    onClose();
  };
  useEnter(confirm);
  return (
    <Dialog size="XL">
      <Heading slot="title">{words.fields}</Heading>
      <Content>
        <div className={style.content}>
          <div className={style.bar}>
            <SearchField
              aria-label={fields.search}
              placeholder={fields.search}
              value={query}
              onChange={search}
              UNSAFE_style={SEARCH_WIDTH}
            />
            <Switch isSelected={selectedOnly} onChange={showSelectedOnly}>
              {words.selectedOnly}
            </Switch>
            <span className={style.count} role="status">
              {words.fieldsSelected(count)}
            </span>
          </div>
          <div className={style.tree}>
            <SchemaTree
              schema={schema}
              mode="select"
              query={query}
              include={include}
              focusedPath={focusedPath}
              onFocusedPathChange={focus}
              revealed={definition.fields}
              selection={ticking}
            />
          </div>
        </div>
      </Content>
      <ButtonGroup>
        <Button variant="secondary" onPress={onClose}>
          {words.cancel}
        </Button>
        <Button variant="accent" onPress={confirm}>
          {words.confirmFields}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}

/** Enter confirms (events.md §2.3), unless a button or something else has taken it for itself. */
function useEnter(confirm: () => void): void {
  const latest = useRef(confirm);
  useEffect(() => {
    latest.current = confirm;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTaken = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.key === 'Enter' && !event.defaultPrevented && !isTaken) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const MARKS = { all: 'on', some: 'mixed', none: 'off' } as const;
const SEARCH_WIDTH = { width: 320 };
