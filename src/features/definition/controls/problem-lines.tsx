import { ActionButton } from '@react-spectrum/s2';
import AlertDiamond from '@react-spectrum/s2/icons/AlertDiamond';
import AlertTriangle from '@react-spectrum/s2/icons/AlertTriangle';
import InfoCircle from '@react-spectrum/s2/icons/InfoCircle';
import { useRef } from 'react';
import { useDiagnosticText, useFixText } from '#components/diagnostics';
import type { Diagnostic, Fix } from '#domain/base';
import { useMessages } from '#ui/locale';
import style from './problem-lines.module.css';

interface Props {
  readonly problems: readonly Diagnostic[];
  readonly onFix: (fix: Fix) => void;
}

/** What is wrong with one control, each line with its one-click fixes. */
export function ProblemLines({ problems, onFix }: Props) {
  const { definition: words } = useMessages();
  const textOf = useDiagnosticText();
  const fixText = useFixText();
  const area = useRef<HTMLDivElement>(null);
  const carryOut = (fix: Fix): void => {
    onFix(fix);
    // The line that was mended goes, and with it the focus: on to the next fix, else to the control.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const next = area.current?.querySelector<HTMLElement>('button');
      const control = area.current?.closest('[data-property]');
      (next ?? control?.querySelector<HTMLElement>('textarea, input, button'))?.focus();
    });
  };
  return (
    <div ref={area} hidden={problems.length === 0}>
      {problems.length > 0 && (
        <ul className={style.lines}>
          {problems.map((problem, index) => (
            <li
              key={`${problem.code}:${index}`}
              className={style.line}
              data-severity={problem.severity}
            >
              <span className={style.icon} role="img" aria-label={words.severity[problem.severity]}>
                {ICONS[problem.severity]}
              </span>
              <span className={style.text}>{textOf(problem)}</span>
              {problem.fixes.map((fix) => (
                <ActionButton key={fix.code} size="XS" onPress={() => carryOut(fix)}>
                  {fixText(fix)}
                </ActionButton>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const ICONS = {
  error: <AlertDiamond />,
  warning: <AlertTriangle />,
  info: <InfoCircle />,
};
