import { ProgressBar } from '@react-spectrum/s2';
import { LiveRegion } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import type { Replay } from '#queries';
import style from './replay.module.css';

/** How far a run is, how fast, and how long it still takes. A screen reader hears every tenth of it. */
export function RunProgress({ progress }: { readonly progress: Replay['progress'] }) {
  const { progress: words } = useMessages().replay;
  const { bytesRead = 0, bytesTotal = 0, secondsLeft } = progress ?? {};
  const share = bytesTotal === 0 ? 0 : Math.min(1, bytesRead / bytesTotal);
  const tenth = Math.floor(share * 10) * 10;
  const parts =
    progress === null || progress.bytesRead === 0
      ? [words.starting]
      : [
          words.read(bytesRead, bytesTotal),
          words.events(progress.events),
          words.rate(progress.eventsPerSecond),
          ...(secondsLeft === undefined ? [] : [words.left(secondsLeft)]),
        ];
  return (
    <div className={style.progress}>
      <ProgressBar label={words.label} size="M" value={share * 100} UNSAFE_style={FULL_WIDTH} />
      <p className={style.progressText}>{parts.join(' · ')}</p>
      <LiveRegion text={tenth === 0 ? '' : words.announce(tenth)} />
    </div>
  );
}

/** Spectrum's own bar ends at 768 pixels. */
const FULL_WIDTH = { width: '100%', maxWidth: 'none' };
