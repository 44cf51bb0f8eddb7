import type { Violation, ViolationFix } from '#domain/schema';
import { fixText } from '#messages';
import { useMessages } from '#ui/locale';
import style from './violation-list.module.css';

interface Props {
  readonly violation: Violation;
  /** Absent where the text is another by now. */
  readonly onFix: ((fix: ViolationFix) => void) | undefined;
}

/** What one click can do about a violation; the name of each button goes on with the place. */
export function FixButtons({ violation, onFix }: Props) {
  const messages = useMessages();
  if (onFix === undefined) return null;
  return (violation.fixes ?? []).map((fix) => {
    const label = fixText(messages, fix);
    return (
      <button
        key={`${fix.code}:${label}`}
        type="button"
        className={style.fix}
        aria-label={`${label}, ${violation.path}`}
        onClick={() => onFix(fix)}
      >
        {label}
      </button>
    );
  });
}
