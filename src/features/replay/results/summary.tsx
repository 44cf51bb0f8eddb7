import type { ReplayTally } from '#domain/log';
import { useFormats, useMessages } from '#ui/locale';
import style from './results.module.css';

/** The figures of a run in one line. */
export function Summary({ tally }: { readonly tally: ReplayTally }) {
  const { summary: words } = useMessages().replay;
  const formats = useFormats();
  const matches = matchesOf(tally);
  const silent = tally.definitions.filter(({ counts }) => counts.matched === 0).length;
  const figures = [
    { label: words.events, value: tally.events },
    { label: words.matches, value: matches },
    { label: words.orphans, value: tally.orphans },
    { label: words.silent, value: silent },
    { label: words.unreadable, value: tally.unreadable },
    ...(tally.refused > 0
      ? [{ label: words.refused, value: tally.refused, hint: words.refusedHint }]
      : []),
  ];
  return (
    <dl aria-label={words.label} className={style.summary}>
      {figures.map(({ label, value, ...rest }) => (
        <div key={label} className={style.figure} title={'hint' in rest ? rest.hint : undefined}>
          <dt>{label}</dt>
          <dd>{formats.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How often any event of the workspace was set off. */
export function matchesOf({ definitions }: ReplayTally): number {
  return definitions.reduce((sum, { counts }) => sum + counts.matched, 0);
}
