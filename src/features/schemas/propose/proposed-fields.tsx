import { ActionButton, SearchField, Switch, Tooltip, TooltipTrigger } from '@react-spectrum/s2';
import Redo from '@react-spectrum/s2/icons/Redo';
import Undo from '@react-spectrum/s2/icons/Undo';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useMessages } from '#ui/locale';
import { VirtualTree } from '#ui/tree';
import { ProposedRow, proposedLabel, proposedName } from './proposed-row.tsx';
import { filteredTree, matchesText, needsLook, notedPaths, wholeTree } from './proposed-rows.ts';
import type { Corrections } from './use-corrections.ts';
import style from './propose.module.css';

interface Props {
  readonly corrections: Corrections;
  readonly focusedPath: string | null;
  readonly onFocusedPathChange: (path: string) => void;
}

/** The proposed fields as a tree, with the way back from every correction. */
export function ProposedFields({ corrections, focusedPath, onFocusedPathChange }: Props) {
  const messages = useMessages();
  const { proposal: words, fields } = messages;
  const { proposal, undo, redo } = corrections;
  const [typed, type] = useState('');
  const [onlyOpen, showOnlyOpen] = useState(false);
  const query = useDeferredValue(typed.trim());
  const noted = useMemo(() => notedPaths(proposal), [proposal]);
  const { source, open } = useMemo(
    () =>
      query === '' && !onlyOpen
        ? wholeTree(proposal)
        : filteredTree(
            proposal,
            (field) =>
              (query === '' || matchesText(field, query)) && (!onlyOpen || needsLook(field, noted)),
          ),
    [proposal, query, onlyOpen, noted],
  );
  // What was opened and closed by hand belongs to the search it was done in.
  const search = `${query}\n${onlyOpen}`;
  const [byHand, setByHand] = useState({ search, expanded: open });
  const expanded = byHand.search === search ? byHand.expanded : open;

  return (
    <div role="group" aria-label={words.fields.label} className={style.fields}>
      <div className={style.bar}>
        <SearchField
          aria-label={fields.search}
          placeholder={fields.search}
          value={typed}
          onChange={type}
          UNSAFE_style={SEARCH_WIDTH}
        />
        <Switch size="S" isSelected={onlyOpen} onChange={showOnlyOpen}>
          {words.fields.onlyOpen}
        </Switch>
        <div className={style.steps}>
          <StepButton label={words.undo} run={undo}>
            <Undo />
          </StepButton>
          <StepButton label={words.redo} run={redo}>
            <Redo />
          </StepButton>
        </div>
      </div>
      <div className={style.tree}>
        {source.roots.length === 0 ? (
          <p className={style.nothing}>
            {query === '' ? words.fields.noneOpen : fields.noMatch(query)}
          </p>
        ) : (
          <VirtualTree
            label={words.fields.label}
            source={source}
            expanded={expanded}
            onExpandedChange={(next) => setByHand({ search, expanded: next })}
            focusedId={focusedPath}
            onFocusedChange={onFocusedPathChange}
            textOf={(field) => proposedName(field, messages)}
            labelOf={(field) => proposedLabel(field, proposal, noted, messages)}
            renderRow={(field) => (
              <ProposedRow
                field={field}
                payloads={proposal.payloads}
                isNoted={noted.has(field.path)}
              />
            )}
          />
        )}
      </div>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  /** Null when there is nothing to go back or forth to. */
  readonly run: (() => void) | null;
  readonly children: ReactNode;
}

function StepButton({ label, run, children }: StepButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <ActionButton isQuiet aria-label={label} isDisabled={run === null} onPress={() => run?.()}>
        {children}
      </ActionButton>
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}

const SEARCH_WIDTH = { width: '100%' };
