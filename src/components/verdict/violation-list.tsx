import { useMemo, useState, type ReactNode } from 'react';
import {
  LISTED_BY_PRODUCT,
  violationsFound,
  type Violation,
  type ViolationCode,
  type ViolationFix,
} from '#domain/schema';
import type { SchemaVerdict } from '#domain/trigger';
import { LiveRegion } from '#ui/feedback';
import { useMessages } from '#ui/locale';
import { ViolationGroupItem } from './violation-group-item.tsx';
import { groupViolations, safeKinds } from './violation-groups.ts';
import style from './violation-list.module.css';

interface Props {
  readonly schema: SchemaVerdict;
  readonly clockRemedy?: ReactNode;
  /** Brings the place of a violation into view in the payload editor. */
  readonly onGoTo?: (violation: Violation) => void;
  /** Makes fixes in the payload editor; absent where the text is another by now. */
  readonly onFix?: (fix: ViolationFix) => void;
  readonly onFixAll?: (code: ViolationCode) => void;
}

/** Few enough to draw at once. */
const SHOWN_AT_FIRST = 10;
const SHOWN_MORE = 20;

/** Violations of one schema, the same mistake told once, with fixes one by one and for all of a kind. */
export function ViolationList({ schema, clockRemedy, onGoTo, onFix, onFixAll }: Props) {
  const { fire } = useMessages();
  const [shown, show] = useState(SHOWN_AT_FIRST);
  const [copied, setCopied] = useState('');
  const errors = useMemo(
    () => schema.violations.filter((violation) => violation.severity === 'error'),
    [schema],
  );
  const groups = useMemo(() => groupViolations(errors), [errors]);
  const kinds = useMemo(() => safeKinds(errors), [errors]);
  if (errors.length === 0) return null;

  const copy = (pointer: string): void => {
    navigator.clipboard.writeText(pointer).then(
      () => setCopied(fire.pointerCopied(pointer)),
      () => setCopied(fire.pointerNotCopied),
    );
  };
  const isLong = schema.errors > LISTED_BY_PRODUCT;
  const more = Math.min(groups.length - shown, SHOWN_MORE);
  return (
    <section className={style.violations} aria-label={fire.violations(schema.errors, schema.title)}>
      <h4 className={style.title}>{fire.violations(schema.errors, schema.title)}</h4>
      {schema.errors > 1 && (
        <p className={style.wording}>
          {fire.labelled(fire.wording)} <span lang="en">{violationsFound(schema.errors)}</span>
        </p>
      )}
      <p className={style.hint}>{isLong ? fire.productListsFirst : fire.productListsAll}</p>
      {onFixAll !== undefined && kinds.length > 0 && (
        <div className={style.kinds}>
          {kinds.map(({ code, fixes }) => (
            <button key={code} type="button" className={style.fix} onClick={() => onFixAll(code)}>
              {fire.fixAll[code](schema.errors > errors.length ? null : fixes.length)}
            </button>
          ))}
        </div>
      )}
      <ul className={style.list}>
        {groups.slice(0, shown).map((group) => (
          <ViolationGroupItem
            key={group.key}
            group={group}
            marksListed={isLong}
            clockRemedy={clockRemedy}
            onGoTo={onGoTo}
            onFix={onFix}
            onCopy={copy}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={style.more} onClick={() => show(shown + SHOWN_MORE)}>
          {fire.moreKinds(more, groups.length)}
        </button>
      )}
      {schema.errors > errors.length && (
        <p className={style.hint}>{fire.notListed(schema.errors - errors.length)}</p>
      )}
      <LiveRegion text={copied} />
    </section>
  );
}
