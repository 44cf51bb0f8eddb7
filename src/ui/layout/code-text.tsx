import { joinClasses } from './join-classes.ts';
import style from './code-text.module.css';

interface Props {
  readonly children: string;
  /** `plain` has no box: for lists where every line is code. */
  readonly look?: 'box' | 'plain';
  /** One line, cut with an ellipsis; the whole text shows as a tooltip. */
  readonly truncated?: boolean;
}

/** A technical name, path or value in the code face. Never translated by a browser. */
export function CodeText({ children, look = 'box', truncated = false }: Props) {
  return (
    <code
      translate="no"
      className={joinClasses(style.code, look === 'box' && style.box, truncated && style.truncated)}
      title={truncated ? children : undefined}
    >
      {children}
    </code>
  );
}
