import { ActionButton, Text } from '@react-spectrum/s2';
import AddContent from '@react-spectrum/s2/icons/AddContent';
import { useId } from 'react';
import { signatureText } from '#components/field-text';
import { CodeText } from '#ui/layout';
import { useMessages } from '#ui/locale';
import type { HelpEntry } from './help-entries.ts';
import style from './language-help.module.css';

interface Props {
  readonly entry: HelpEntry;
  readonly onInsert: () => void;
}

/** One entry of the language: what it does, examples with what they give, its forms. */
export function HelpDetails({ entry, onInsert }: Props) {
  const { help: words } = useMessages().condition;
  const heading = useId();
  const { name, help, signatures, examples } = entry;
  return (
    <section className={style.details} aria-labelledby={heading}>
      <div className={style.detailsHead}>
        <h4 id={heading} className={style.name} translate="no">
          {name}
        </h4>
        <ActionButton size="S" onPress={onInsert} aria-label={words.insert(name)}>
          <AddContent />
          <Text>{words.insertShort}</Text>
        </ActionButton>
      </div>
      <p>{help}</p>
      {examples.length > 0 && (
        <>
          <h5 className={style.label}>{words.examples}</h5>
          <ul className={style.lines}>
            {examples.map(({ expression, result }) => (
              <li key={expression}>
                <CodeText look="plain">{expression}</CodeText>
                {result !== undefined && (
                  <>
                    <span className={style.gives}> {words.gives} </span>
                    <CodeText look="plain">{result}</CodeText>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {signatures.length > 0 && (
        <>
          <h5 className={style.label}>{words.signatures}</h5>
          <ul className={style.lines}>
            {signatures.map((signature) => {
              const text = signatureText(name, signature);
              return (
                <li key={text}>
                  <CodeText look="plain">{text}</CodeText>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
