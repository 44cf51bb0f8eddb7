import { Link } from '@react-spectrum/s2';
import { useMemo } from 'react';
import type { DefinitionTally, NearestMiss, ReplayTally } from '#domain/log';
import { inLanguage } from '#domain/schema';
import type { EventRecord } from '#domain/workspace';
import { schemasOf, useWorkspace } from '#queries';
import { CodeText, TagLabel } from '#ui/layout';
import { VirtualList } from '#ui/list';
import { useLocaleState, useMessages } from '#ui/locale';
import { clauseSentence } from './clause-sentence.ts';
import type { DefinitionRow } from './definition-rows.ts';
import { silentDefinitions } from './silent-definitions.ts';
import { ShowSamples } from '../samples/show-samples.tsx';
import style from './results.module.css';

interface Props {
  readonly tally: ReplayTally;
  /** The definitions that could not take part. */
  readonly excluded: readonly DefinitionRow[];
  readonly hrefOf: (id: string) => string;
  readonly onMiss: (definition: DefinitionTally, miss: NearestMiss) => void;
  readonly onRecognised: (definition: DefinitionTally) => void;
}

/** Clauses told of one definition; what comes after them is far from it. */
const MISSES_SHOWN = 3;

/** What never matched, with the clause that kept most events away; then what could not take part. */
export function SilentList({ tally, excluded, hrefOf, onMiss, onRecognised }: Props) {
  const { silent: words } = useMessages().replay;
  const silent = useMemo(() => silentDefinitions(tally), [tally]);
  const items: readonly (DefinitionTally | DefinitionRow)[] = [...silent, ...excluded];
  const { events } = useWorkspace();
  const records = useMemo(() => new Map(events.map((record) => [record.id, record])), [events]);
  if (items.length === 0) return <p className={style.nothing}>{words.none}</p>;
  // All are told by the same events: the first ones, then a share of a long log.
  const lookedAt = Math.min(tally.events, ...silent.map((each) => each.lookedAt ?? tally.events));
  return (
    <div className={style.filled}>
      {lookedAt < tally.events && (
        <p className={style.hint}>{words.lookedAt(lookedAt, tally.events)}</p>
      )}
      <VirtualList
        label={words.label}
        items={items}
        keyOf={idOf}
        estimatedHeight={110}
        className={style.silentList}
        itemClassName={style.silentItem}
        render={(item) => (
          <>
            <h2 className={style.silentName}>
              <Link href={hrefOf(item.id)} variant="secondary" isStandalone isQuiet>
                {item.name}
              </Link>
              {'problems' in item && <TagLabel tone="negative">{words.notTakingPart}</TagLabel>}
            </h2>
            {!('problems' in item) && (
              <Silence
                definition={item}
                record={records.get(item.id)}
                onMiss={onMiss}
                onRecognised={onRecognised}
              />
            )}
          </>
        )}
      />
    </div>
  );
}

interface SilenceProps extends Pick<Props, 'onMiss' | 'onRecognised'> {
  readonly definition: DefinitionTally;
  readonly record: EventRecord | undefined;
}

function Silence({ definition, record, onMiss, onRecognised }: SilenceProps) {
  const { replay } = useMessages();
  const { silent: words } = replay;
  const { recognised, nearest = [], name } = definition;
  const isById = record?.definition.eventIdType === 'systemGenerated';
  return (
    <div className={style.silence}>
      {recognised > 0 && (
        <p className={style.miss}>
          {words.recognised(recognised)}
          <ShowSamples subject={name} onPress={() => onRecognised(definition)} />
        </p>
      )}
      {recognised === 0 && nearest.length === 0 && (
        <p className={style.hint}>{isById ? words.byId : words.never}</p>
      )}
      {nearest.slice(0, MISSES_SHOWN).map((miss) => (
        <Miss
          key={miss.clause}
          miss={miss}
          record={record}
          onOpen={() => onMiss(definition, miss)}
        />
      ))}
    </div>
  );
}

interface MissProps {
  readonly miss: NearestMiss;
  readonly record: EventRecord | undefined;
  readonly onOpen: () => void;
}

/** How many events one clause alone kept away, the clause in words and as it is written. */
function Miss({ miss, record, onOpen }: MissProps) {
  const { replay, sentences } = useMessages();
  const { silent: words } = replay;
  const workspace = useWorkspace();
  const { locale } = useLocaleState();
  const sentence = useMemo(() => {
    const schemaId = record?.definition.schema?.id;
    const schema = schemaId === undefined ? undefined : schemasOf(workspace).get(schemaId);
    const told = schema && inLanguage(schema, locale);
    return clauseSentence(miss.clause, record?.definition, told, sentences);
  }, [miss.clause, record, workspace, locale, sentences]);
  return (
    <div className={style.missBlock}>
      <p className={style.miss}>
        <span>{words.oneAway(miss.count)}</span>
        {sentence !== null && <strong>{sentence}</strong>}
        {miss.samples.length > 0 && (
          <ShowSamples subject={sentence ?? miss.clause} onPress={onOpen} />
        )}
      </p>
      <CodeText>{miss.clause}</CodeText>
    </div>
  );
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
