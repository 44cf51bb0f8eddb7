import { useState, type ReactNode } from 'react';
import { communityCodes, type Violation, type ViolationFix } from '#domain/schema';
import { violationText } from '#messages';
import { useMessages } from '#ui/locale';
import type { ViolationGroup } from './violation-groups.ts';
import style from './violation-list.module.css';
import { ViolationPlaceLine } from './violation-place-line.tsx';

interface Props {
  readonly group: ViolationGroup;
  readonly marksListed: boolean;
  readonly clockRemedy: ReactNode;
  readonly onGoTo: ((violation: Violation) => void) | undefined;
  readonly onFix: ((fix: ViolationFix) => void) | undefined;
  readonly onCopy: (pointer: string) => void;
}

const SHOWN_AT_FIRST = 3;
const SHOWN_MORE = 50;

/** One mistake: a line in the reader's language, the product's wording, what others saw reported, and its places. */
export function ViolationGroupItem({ group, clockRemedy, ...shared }: Props) {
  const messages = useMessages();
  const { fire } = messages;
  const [shown, show] = useState(SHOWN_AT_FIRST);
  const { violation } = group.places[0];
  const codes = communityCodes(violation.code);
  const more = Math.min(group.places.length - shown, SHOWN_MORE);
  return (
    <li className={style.violation}>
      <p>
        {violationText(messages, violation)} {violation.code === 'violation/future' && clockRemedy}
      </p>
      <p className={style.wording}>
        <span className={style.label}>{fire.labelled(fire.wording)}</span>{' '}
        <span lang="en">{violation.message}</span>
      </p>
      {codes.length > 0 && <p className={style.hint}>{fire.mayReportAs(codes.join(', '))}</p>}
      {group.places.slice(0, shown).map((place) => (
        <ViolationPlaceLine key={place.violation.path} place={place} {...shared} />
      ))}
      {more > 0 && (
        <button type="button" className={style.more} onClick={() => show(shown + SHOWN_MORE)}>
          {fire.morePlaces(more, group.places.length)}
        </button>
      )}
    </li>
  );
}
