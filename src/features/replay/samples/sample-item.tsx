import { Button } from '@react-spectrum/s2';
import type { ReplaySample } from '#domain/log';
import { CodeText } from '#ui/layout';
import { useMessages } from '#ui/locale';
import type { SampleHead } from './sample-head.ts';
import style from './samples.module.css';

/** A sample as a list may show it. */
export interface ShownSample {
  readonly sample: ReplaySample;
  /** With what is masked masked. */
  readonly text: string;
  readonly fields: readonly string[];
  readonly head: SampleHead;
}

interface Props {
  readonly shown: ShownSample;
  /** Name of the event whose test panel explains it; null where there is none. */
  readonly opensIn: string | null;
  readonly onOpen: (sample: ReplaySample) => void;
}

/** One event of the log: where it stands, what tells it apart, its payload on demand, and the way to its verdict. */
export function SampleItem({ shown, opensIn, onOpen }: Props) {
  const { samples: words } = useMessages().replay;
  const { sample, head, text } = shown;
  return (
    <li className={style.sample}>
      <div className={style.head}>
        <strong className={style.line}>{words.line(sample.line)}</strong>
        {head.eventType === '' ? (
          <span className={style.subdued}>{words.unnamed}</span>
        ) : (
          <CodeText>{head.eventType}</CodeText>
        )}
        {head.timestamp !== '' && <span className={style.subdued}>{head.timestamp}</span>}
        {head.id !== '' && <span className={style.id}>{head.id}</span>}
        {opensIn !== null && (
          <span className={style.open}>
            <Button
              size="S"
              variant="secondary"
              aria-label={words.openNamed(sample.line, opensIn)}
              onPress={() => onOpen(sample)}
            >
              {words.open}
            </Button>
          </span>
        )}
      </div>
      <details>
        <summary className={style.summary}>{words.showText}</summary>
        <pre
          className={style.text}
          translate="no"
          // It scrolls: the keyboard must reach it.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={words.text(sample.line)}
          role="region"
        >
          {text}
        </pre>
      </details>
    </li>
  );
}
