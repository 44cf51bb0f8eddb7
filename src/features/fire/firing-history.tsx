import { ActionButton, Disclosure, DisclosurePanel, DisclosureTitle } from '@react-spectrum/s2';
import Refresh from '@react-spectrum/s2/icons/Refresh';
import { useQuery } from '@tanstack/react-query';
import { firingsQuery, useClearFirings, useRepository, type FiringRecord } from '#queries';

import { useFormats, useMessages } from '#ui/locale';
import style from './firing-history.module.css';

interface Props {
  readonly onRerun: (record: FiringRecord) => void;
}

/** The last firings, each to be fired again with the clock it had. */
export function FiringHistory({ onRerun }: Props) {
  const { fire: words } = useMessages();
  const formats = useFormats();
  const { data: firings = [] } = useQuery(firingsQuery(useRepository()));
  const clear = useClearFirings();
  return (
    <Disclosure size="S" isQuiet UNSAFE_className={style.history ?? ''}>
      <DisclosureTitle level={3}>
        {firings.length === 0
          ? words.history
          : `${words.history} · ${formats.number(firings.length)}`}
      </DisclosureTitle>
      <DisclosurePanel>
        {firings.length === 0 ? (
          <p className={style.empty}>{words.noHistory}</p>
        ) : (
          <>
            <ol className={style.list}>
              {firings.map((record) => (
                <li key={record.id} className={style.firing}>
                  <div className={style.text}>
                    <time dateTime={record.firedAt}>{formats.dateTime(record.firedAt)}</time>
                    <span className={style.matched}>
                      {record.matched.length === 0
                        ? words.noneMatched
                        : words.historyMatched(record.matched.join(', '))}
                    </span>
                  </div>
                  <ActionButton
                    isQuiet
                    size="S"
                    aria-label={`${words.rerun}, ${formats.dateTime(record.firedAt)}`}
                    onPress={() => onRerun(record)}
                  >
                    <Refresh />
                  </ActionButton>
                </li>
              ))}
            </ol>
            <ActionButton size="S" isQuiet onPress={() => clear.mutate()}>
              {words.clearHistory}
            </ActionButton>
          </>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
