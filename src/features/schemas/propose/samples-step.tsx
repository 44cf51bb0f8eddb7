import { Button, ButtonGroup, Content, Heading, TextArea } from '@react-spectrum/s2';
import { useDeferredValue, useMemo, useRef, useTransition } from 'react';
import { FileDropArea, gathered, readFiles, type GatheredFile } from '#ui/files';
import { useMessages } from '#ui/locale';
import type { IntakeText } from '../intake.ts';
import { isSampleFile, readSources } from './sample-sources.ts';
import { SampleFiles } from './sample-files.tsx';
import { SampleTroubles } from './sample-troubles.tsx';
import style from './propose.module.css';

interface Props {
  readonly sources: readonly IntakeText[];
  readonly onChange: (change: (sources: readonly IntakeText[]) => readonly IntakeText[]) => void;
  readonly onPropose: () => void;
  readonly onCancel: () => void;
}

/** The first step: text and files with sample events. What is read of them is told while they change. */
export function SamplesStep({ sources, onChange, onPropose, onCancel }: Props) {
  const { proposal, shell } = useMessages();
  const words = proposal.samples;
  const pasted = sources.find(({ name }) => name === null);
  const text = pasted !== undefined && 'text' in pasted ? pasted.text : '';
  // Reading stays behind the typing.
  const settled = useDeferredValue(sources);
  const reading = useMemo(() => readSources(settled), [settled]);
  const [isReading, startReading] = useTransition();
  const [isProposing, startProposing] = useTransition();

  const setText = (next: string): void =>
    onChange((before) => [
      { name: null, text: next },
      ...before.filter(({ name }) => name !== null),
    ]);
  const take = (chosen: readonly GatheredFile[]): void =>
    startReading(async () => {
      const read = await readFiles(chosen, isSampleFile);
      const names = new Set(read.map(({ name }) => name));
      // The same file, mended, takes its own place.
      onChange((before) => [
        ...before.filter(({ name }) => name === null || !names.has(name)),
        ...read,
      ]);
    });

  return (
    <>
      <Heading slot="title">{proposal.title}</Heading>
      <ButtonGroup>
        <Button variant="secondary" onPress={onCancel}>
          {shell.cancel}
        </Button>
        <Button
          variant="accent"
          isDisabled={reading.entities.length === 0 || settled !== sources}
          isPending={isReading || isProposing}
          onPress={() => startProposing(onPropose)}
        >
          {words.propose}
        </Button>
      </ButtonGroup>
      <Content UNSAFE_className={style.content ?? ''}>
        <FileDropArea hint={words.dropHint} onFiles={take}>
          <div className={style.samples}>
            <p className={style.intro}>{words.intro}</p>
            <div className={style.text}>
              <TextArea
                label={words.label}
                value={text}
                onChange={setText}
                spellCheck="false"
                // The dialog was opened to paste something.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
                UNSAFE_style={FULL_WIDTH}
              />
            </div>
            <div className={style.besideText}>
              <FileButton label={words.choose} onFiles={take} />
              <SampleFiles
                sources={sources}
                counts={settled === sources ? reading.counts : null}
                onRemove={(name) =>
                  onChange((before) => before.filter((source) => source.name !== name))
                }
              />
              <p role="status" className={style.status}>
                {sources.length > 0 && words.read(reading.entities.length)}
                {reading.unwrapped && ` · ${words.unwrapped}`}
              </p>
              <SampleTroubles troubles={reading.troubles} />
            </div>
          </div>
        </FileDropArea>
      </Content>
    </>
  );
}

const FULL_WIDTH = { width: '100%' };

interface FileButtonProps {
  readonly label: string;
  readonly onFiles: (files: readonly GatheredFile[]) => void;
}

function FileButton({ label, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button variant="secondary" onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".json,.ndjson,.jsonl,.txt,.log,.zip,application/json"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].map(gathered);
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </div>
  );
}
