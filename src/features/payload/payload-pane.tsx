import { ActionButton, SegmentedControl, SegmentedControlItem, Text } from '@react-spectrum/s2';
import Download from '@react-spectrum/s2/icons/Download';
import Play from '@react-spectrum/s2/icons/Play';
import Refresh from '@react-spectrum/s2/icons/Refresh';
import { useDeferredValue, useState } from 'react';
import { JsonEditor } from '#components/json-editor';
import type { EventDefinition } from '#domain/event';
import type { XdmSchema } from '#domain/schema';
import type { WorkspaceSettings } from '#domain/workspace';
import { CopyButton } from '#ui/feedback';
import { downloadText } from '#ui/files';
import { useMessages } from '#ui/locale';
import { PAYLOAD_TABS, type PayloadTab } from './payload-tab.ts';
import { usePayloadText } from './payload-text.ts';
import style from './payload-pane.module.css';

interface Props {
  readonly definition: EventDefinition;
  readonly schema: XdmSchema | null;
  readonly settings: WorkspaceSettings;
  /** False until the event was saved for the first time: copying its ID before then deserves a word. */
  readonly isSaved: boolean;
  readonly onUseInFire: (text: string) => void;
}

/** The payload that the event expects, live with the form: message, entity, or a realistic sample (events.md §5). */
export function PayloadPane({ definition, schema, settings, isSaved, onUseInFire }: Props) {
  const { payload: words } = useMessages();
  const [tab, setTab] = useState<PayloadTab>('message');
  const { text, note, renew } = usePayloadText(tab, useDeferredValue(definition), schema, settings);
  const carriesUnsavedId = !isSaved && definition.eventIdType === 'systemGenerated';

  if (schema === null) return <p className={style.empty}>{words.needsSchema}</p>;
  return (
    <div className={style.pane}>
      <div className={style.bar}>
        <SegmentedControl
          aria-label={words.heading}
          selectedKey={tab}
          onSelectionChange={(key) =>
            setTab(PAYLOAD_TABS.find((name) => name === key) ?? 'message')
          }
        >
          {PAYLOAD_TABS.map((name) => (
            <SegmentedControlItem key={name} id={name}>
              {words.tabs[name]}
            </SegmentedControlItem>
          ))}
        </SegmentedControl>
        <span className={style.actions}>
          <CopyButton
            label={words.copy}
            doneLabel={carriesUnsavedId ? words.copiedUnsaved : words.copied}
            failedLabel={words.copyFailed}
            text={() => text}
          />
          <ActionButton
            isQuiet
            size="S"
            aria-label={words.download}
            onPress={() => downloadText(`${definition.name || 'event'}-${tab}.json`, `${text}\n`)}
          >
            <Download />
          </ActionButton>
        </span>
      </div>
      <p className={style.help}>
        {note ? `${words.tabHelp[tab]} ${words[note]}` : words.tabHelp[tab]}
      </p>
      {tab === 'sample' && (
        <div className={style.sampleActions}>
          <ActionButton size="S" onPress={renew}>
            <Refresh />
            <Text>{words.newSample}</Text>
          </ActionButton>
          <ActionButton size="S" onPress={() => onUseInFire(text)}>
            <Play />
            <Text>{words.useInFire}</Text>
          </ActionButton>
        </div>
      )}
      <div className={style.editor}>
        <JsonEditor
          label={words.editorLabel(words.tabs[tab])}
          value={text}
          readOnly
          path="declic://payload/preview.json"
          schema={schema}
        />
      </div>
    </div>
  );
}
