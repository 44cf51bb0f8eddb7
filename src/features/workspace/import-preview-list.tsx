import { Picker, PickerItem } from '@react-spectrum/s2';
import type { ImportChoice, ImportEntry } from '#domain/workspace';
import { TagLabel, type TagTone } from '#ui/layout';
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
  const { workspace, settings } = useMessages();
  const ordered = outcomes.flatMap((outcome) =>
    entries.filter((entry) => entry.outcome === outcome && isWorthSaying(entry)),
  );
  return (
    <ul className={style.preview}>
      {ordered.map((entry) => (
        <li key={`${entry.kind} ${entry.key}`} className={style.entry}>
          <TagLabel tone={tones[entry.outcome]}>{workspace.outcomes[entry.outcome]}</TagLabel>
          <span className={style.kind}>{workspace.kinds[entry.kind]}</span>
          <span className={style.label}>
            {entry.label}
            {entry.reasons.map((reason) => (
              <span key={reason} className={style.reason}>
                {workspace.reasons[reason]}
              </span>
            ))}
          </span>
          {entry.choices.length > 1 && (
            <Picker
              size="S"
              aria-label={settings.workspace.choiceFor(entry.label)}
              value={choiceOf(entry)}
              onChange={(key) => {
                const choice = entry.choices.find((candidate) => candidate === key);
                if (choice !== undefined) onChoose(entry, choice);
              }}
            >
              {entry.choices.map((choice) => (
                <PickerItem key={choice} id={choice}>
                  {workspace.choices[choice]}
                </PickerItem>
              ))}
            </Picker>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Settings that stay as they are need no line of their own. */
function isWorthSaying(entry: ImportEntry): boolean {
  return entry.kind !== 'settings' || entry.outcome !== 'unchanged';
}
