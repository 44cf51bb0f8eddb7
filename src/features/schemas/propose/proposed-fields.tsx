import { ActionButton, SearchField, Switch, Tooltip, TooltipTrigger } from '@react-spectrum/s2';
import Redo from '@react-spectrum/s2/icons/Redo';
import Undo from '@react-spectrum/s2/icons/Undo';
import type { ReactNode } from 'react';
import { useMessages } from '#ui/locale';
import { VirtualTree } from '#ui/tree';
import { ProposedRow, proposedLabel, proposedName } from './proposed-row.tsx';
import type { Corrections } from './use-corrections.ts';
import type { SearchedTree } from './use-shown-tree.ts';
import style from './propose.module.css';

interface Props {
  readonly corrections: Corrections;
  readonly tree: SearchedTree;
  readonly focusedPath: string | null;
  readonly onFocusedPathChange: (path: string) => void;
}

/** The proposed fields as a tree, with the way back from every correction. */
export function ProposedFields({ corrections, tree, focusedPath, onFocusedPathChange }: Props) {
  const messages = useMessages();
  const { proposal: words, fields } = messages;
  const { proposal, undo, redo } = corrections;
  const { source, noted, query } = tree;

  return (
    <div role="group" aria-label={words.fields.label} className={style.fields}>
      <div className={style.bar}>
        <SearchField
          aria-label={fields.search}
          placeholder={fields.search}
          value={tree.typed}
          onChange={tree.search}
          UNSAFE_style={SEARCH_WIDTH}
        />
        <Switch size="S" isSelected={tree.onlyOpen} onChange={tree.showOnlyOpen}>
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
            expanded={tree.expanded}
            onExpandedChange={tree.setExpanded}
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
