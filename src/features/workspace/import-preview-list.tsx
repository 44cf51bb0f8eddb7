import { Checkbox, Picker, PickerItem } from '@react-spectrum/s2';
import { useMemo } from 'react';
import { choiceKey, type ImportChoice, type ImportEntry } from '#domain/workspace';
import { TagLabel, type TagTone } from '#ui/layout';
import { VirtualList } from '#ui/list';
import { useMessages } from '#ui/locale';
import style from './workspace.module.css';

interface Props {
  readonly entries: readonly ImportEntry[];
  readonly choiceOf: (entry: ImportEntry) => ImportChoice;
  readonly onChoose: (entry: ImportEntry, choice: ImportChoice) => void;
}

const outcomes = ['added', 'changed', 'skipped', 'unchanged'] as const;
const tones: Record<ImportEntry['outcome'], TagTone> = {
  added: 'positive',
  changed: 'informative',
  skipped: 'notice',
  unchanged: 'neutral',
};

/** Every record of the file with what would happen to it; those with a choice have it beside them. */
export function ImportPreviewList({ entries, choiceOf, onChoose }: Props) {
  const { workspaceImport: words } = useMessages();
  const ordered = useMemo(
    () =>
      outcomes.flatMap((outcome) =>
        entries.filter((entry) => entry.outcome === outcome && isWorthSaying(entry)),
      ),
    [entries],
  );
  return (
    <VirtualList
      label={words.preview}
      items={ordered}
      keyOf={choiceKey}
      estimatedHeight={45}
      className={style.preview}
      itemClassName={style.entry}
      render={(entry) => (
        <>
          <Decision entry={entry} choice={choiceOf(entry)} onChoose={onChoose} />
          <span className={style.label}>
            {entry.label}
            {entry.reasons.map((reason) => (
              <span key={reason} className={style.reason}>
                {words.reasons[reason]}
              </span>
            ))}
          </span>
          <span className={style.kind}>{words.kinds[entry.kind]}</span>
          <TagLabel tone={tones[entry.outcome]}>{words.outcomes[entry.outcome]}</TagLabel>
        </>
      )}
    />
  );
}

interface DecisionProps extends Pick<Props, 'onChoose'> {
  readonly entry: ImportEntry;
  readonly choice: ImportChoice;
}

/** Take it or not; a name that is taken leaves more than two ways. */
function Decision({ entry, choice, onChoose }: DecisionProps) {
  const { workspaceImport: words } = useMessages();
  const label = words.choiceFor(entry.label);
  if (entry.choices.includes('rename')) {
    return (
      <Picker
        size="S"
        aria-label={label}
        value={choice}
        onChange={(key) => {
          const chosen = entry.choices.find((candidate) => candidate === key);
          if (chosen !== undefined) onChoose(entry, chosen);
        }}
      >
        {entry.choices.map((candidate) => (
          <PickerItem key={candidate} id={candidate}>
            {words.choices[candidate]}
          </PickerItem>
        ))}
      </Picker>
    );
  }
  return (
    <Checkbox
      aria-label={`${words.choices.take}: ${entry.label}`}
      isSelected={choice === 'take'}
      isDisabled={entry.choices.length < 2}
      onChange={(isTaken) => onChoose(entry, isTaken ? 'take' : 'keep')}
    />
  );
}

/** Settings that stay as they are need no line of their own. */
function isWorthSaying(entry: ImportEntry): boolean {
  return entry.kind !== 'settings' || entry.outcome !== 'unchanged';
}
