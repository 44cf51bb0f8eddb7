import Copy from '@react-spectrum/s2/icons/Copy';
import type { Violation, ViolationFix } from '#domain/schema';
import { CodeText, TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { FixButtons } from './fix-buttons.tsx';
import type { ViolationPlace } from './violation-groups.ts';
import style from './violation-list.module.css';

interface Props {
  readonly place: ViolationPlace;
  /** Whether some errors are beyond what the product would list, so that those within are marked. */
  readonly marksListed: boolean;
  readonly onGoTo: ((violation: Violation) => void) | undefined;
  readonly onFix: ((fix: ViolationFix) => void) | undefined;
  readonly onCopy: (pointer: string) => void;
}

/** One place of a mistake: its JSON pointer, to go to and to copy, and what one click can do about it. */
export function ViolationPlaceLine({ place, marksListed, onGoTo, onFix, onCopy }: Props) {
  const { fire } = useMessages();
  const { violation, isListed } = place;
  return (
    <div className={style.place}>
      {onGoTo ? (
        <button type="button" className={style.jump} onClick={() => onGoTo(violation)}>
          {violation.path}
        </button>
      ) : (
        <CodeText look="plain">{violation.path}</CodeText>
      )}
      <button
        type="button"
        className={style.copy}
        aria-label={fire.copyPointer(violation.path)}
        title={fire.copyPointer(violation.path)}
        onClick={() => onCopy(violation.path)}
      >
        <Copy />
      </button>
      {marksListed && isListed && <TagLabel tone="negative">{fire.productListsThis}</TagLabel>}
      <FixButtons violation={violation} onFix={onFix} />
    </div>
  );
}
