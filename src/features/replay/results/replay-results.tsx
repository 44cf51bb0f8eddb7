import { Tab, TabList, TabPanel, Tabs } from '@react-spectrum/s2';
import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { SAMPLES_KEPT, type ReplayTally } from '#domain/log';
import { useEventProblems, useWorkspace } from '#queries';
import { useFormats, useMessages } from '#ui/locale';
import { MatrixGrid } from '../matrix/matrix-grid.tsx';
import {
  samplesOfCell,
  samplesOfDefinition,
  type SampleRequest,
} from '../samples/sample-request.ts';
import { useTypeLabel } from '../use-type-label.ts';
import { definitionRows } from './definition-rows.ts';
import { DefinitionTable } from './definition-table.tsx';
import { OrphanTable } from './orphan-table.tsx';
import { SilentList } from './silent-list.tsx';
import { UnreadableList } from './unreadable-list.tsx';
import style from './results.module.css';

interface Props {
  readonly tally: ReplayTally;
  readonly isPartial: boolean;
  readonly hrefOf: (id: string) => string;
  readonly onSamples: (request: SampleRequest) => void;
}

type ResultTab = 'definitions' | 'matrix' | 'orphans' | 'silent' | 'unreadable';

/** What came of a log, from five sides. */
export function ReplayResults({ tally, isPartial, hrefOf, onSamples }: Props) {
  const { tabs: words, matrix } = useMessages().replay;
  const formats = useFormats();
  const typeLabel = useTypeLabel();
  const [tab, showTab] = useState<ResultTab>('definitions');
  // The tabs stand at once, and answer at once: a table of buttons or a matrix of cells is drawn behind them.
  const drawn = useDeferredValue<ResultTab | null>(tab, null);
  const rows = useRows(tally);
  const silent = rows.filter(({ isSilent }) => isSilent).length;

  const showDefinition = useCallback(
    (definition: { readonly id: string; readonly name: string }) =>
      onSamples({
        subject: definition.name,
        groups: samplesOfDefinition(tally, definition.id, SAMPLES_KEPT),
        definition,
      }),
    [tally, onSamples],
  );
  const showOrphans = useCallback(
    ({ eventType, count, samples }: ReplayTally['orphansByType'][number]) =>
      onSamples({
        subject: typeLabel(eventType),
        groups: [{ count, samples }],
        definition: null,
      }),
    [onSamples, typeLabel],
  );

  const panels: Record<ResultTab, { readonly count?: number; readonly content: ReactNode }> = {
    definitions: {
      content: (
        <DefinitionTable
          rows={rows}
          isPartial={isPartial}
          hrefOf={hrefOf}
          onSamples={showDefinition}
        />
      ),
    },
    matrix: {
      content: (
        <div className={style.filled}>
          <p className={style.hint}>{matrix.hint}</p>
          <div className={style.table}>
            <MatrixGrid
              tally={tally}
              onOpen={(cell, row, column) =>
                onSamples({
                  subject: `${typeLabel(row.eventType)} · ${column.name}`,
                  groups: samplesOfCell(cell),
                  definition: column,
                })
              }
            />
          </div>
        </div>
      ),
    },
    orphans: {
      count: tally.orphans,
      content: <OrphanTable tally={tally} onSamples={showOrphans} />,
    },
    silent: {
      count: silent,
      content: (
        <SilentList
          tally={tally}
          excluded={rows.filter(({ problems }) => problems > 0)}
          hrefOf={hrefOf}
          onRecognised={showDefinition}
          onMiss={(definition, { clause, count, samples }) =>
            onSamples({
              subject: `${definition.name} · ${clause}`,
              groups: [{ count, samples }],
              definition,
            })
          }
        />
      ),
    },
    unreadable: { count: tally.unreadable, content: <UnreadableList tally={tally} /> },
  };
  const names = Object.keys(panels) as readonly ResultTab[];
  return (
    <Tabs
      aria-label={words.label}
      selectedKey={tab}
      onSelectionChange={(key) => showTab(names.find((name) => name === key) ?? 'definitions')}
      density="compact"
      UNSAFE_className={style.tabs ?? ''}
    >
      <TabList>
        {names.map((name) => {
          const { count } = panels[name];
          return (
            <Tab key={name} id={name}>
              {count === undefined ? words[name] : `${words[name]} · ${formats.number(count)}`}
            </Tab>
          );
        })}
      </TabList>
      {names.map((name) => (
        <TabPanel key={name} id={name} UNSAFE_className={style.panel ?? ''}>
          <div className={style.content}>{name === drawn && panels[name].content}</div>
        </TabPanel>
      ))}
    </Tabs>
  );
}

/** The definitions of the tally and those of the workspace that have problems. */
function useRows(tally: ReplayTally) {
  const workspace = useWorkspace();
  const problems = useEventProblems(workspace);
  return useMemo(
    () =>
      definitionRows(
        tally,
        workspace.events.map(({ id, definition }) => ({
          id,
          name: definition.name,
          problems: problems?.get(id)?.problems ?? 0,
        })),
      ),
    [tally, workspace, problems],
  );
}
