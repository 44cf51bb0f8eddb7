import { ActionButton } from '@react-spectrum/s2';
import type { SourceRange } from '#domain/base';
import type { Undrawable } from '#domain/expression';
import { Callout } from '#ui/feedback';
import { CodeText } from '#ui/layout';
import { useMessages } from '#ui/locale';
import style from './clause-editor.module.css';

interface Props {
  readonly parts: readonly Undrawable[];
  readonly onShow: (range: SourceRange) => void;
}

/** Why a condition stays in text: each part that clauses cannot draw, with the reason and the way to it. */
export function UndrawableNotice({ parts, onShow }: Props) {
  const { clauses: words } = useMessages();
  return (
    <Callout tone="informative" title={words.staysText}>
      <p>{words.staysTextWhy}</p>
      <ul className={style.undrawable}>
        {parts.map(({ reason, range, text }) => (
          <li key={`${range.start}:${range.end}`}>
            {text !== '' && <CodeText>{text}</CodeText>}
            <span>{words.reasons[reason]}</span>
            <ActionButton size="XS" onPress={() => onShow(range)}>
              {words.showInText}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
