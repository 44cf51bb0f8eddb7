import { Tab, TabList, TabPanel, Tabs } from '@react-spectrum/s2';
import type { ReactNode } from 'react';
import { useMediaQuery } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { PaneGroup } from '#ui/panes';
import style from './event-panes.module.css';

export type ShownPane = 'definition' | 'payload' | 'fire';

interface Props {
  /** The pane in front where they share room. */
  readonly shown: ShownPane;
  readonly onShow: (pane: ShownPane) => void;
  readonly definition: ReactNode;
  readonly payload: ReactNode;
  readonly fire: ReactNode;
}

/** Three panes where the screen is wide; payload and fire share one by tabs at 1280, everything on a small screen. */
export function EventPanes({ shown, onShow, definition, payload, fire }: Props) {
  const { definition: words } = useMessages();
  const isWide = useMediaQuery('(width >= 1600px)');
  const isNarrow = useMediaQuery('(width < 900px)');
  const panes = { definition, payload, fire };
  const titled = (name: ShownPane, side?: 'start' | 'end'): ReactNode => (
    <section
      className={style.pane}
      aria-label={words.panes[name]}
      data-pane={name}
      data-side={side}
      tabIndex={-1}
    >
      <h2 className={isWide ? style.title : style.hidden}>{words.panes[name]}</h2>
      <div className={style.content}>{panes[name]}</div>
    </section>
  );
  const tabs = (names: readonly ShownPane[]): ReactNode => (
    <Tabs
      aria-label={names.map((name) => words.panes[name]).join(', ')}
      selectedKey={names.includes(shown) ? shown : (names[0] ?? 'fire')}
      onSelectionChange={(key) => onShow(names.find((name) => name === key) ?? 'fire')}
      density="compact"
      UNSAFE_className={style.tabs ?? ''}
    >
      <TabList>
        {names.map((name) => (
          <Tab key={name} id={name}>
            {words.panes[name]}
          </Tab>
        ))}
      </TabList>
      {names.map((name) => (
        <TabPanel key={name} id={name} UNSAFE_className={style.tabPanel ?? ''}>
          <div className={style.content} data-pane={name} tabIndex={-1}>
            {panes[name]}
          </div>
        </TabPanel>
      ))}
    </Tabs>
  );

  if (isNarrow) {
    return (
      <div className={style.pane} data-side="both">
        {tabs(['definition', 'payload', 'fire'])}
      </div>
    );
  }
  const first = {
    id: 'definition',
    label: words.panes.definition,
    content: titled('definition', 'start'),
    minSize: '360px',
  };
  return isWide ? (
    <PaneGroup
      id="event-wide"
      panes={[
        { ...first, defaultSize: '36%' },
        {
          id: 'payload',
          label: words.panes.payload,
          content: titled('payload'),
          defaultSize: '28%',
        },
        {
          id: 'fire',
          label: words.panes.fire,
          content: titled('fire', 'end'),
          defaultSize: '36%',
        },
      ]}
    />
  ) : (
    <PaneGroup
      id="event"
      panes={[
        { ...first, defaultSize: '50%' },
        {
          id: 'payload-fire',
          label: `${words.panes.payload}, ${words.panes.fire}`,
          content: (
            <div className={style.pane} data-side="end">
              {tabs(['payload', 'fire'])}
            </div>
          ),
          defaultSize: '50%',
          minSize: '360px',
        },
      ]}
    />
  );
}

/** Moves the focus to a pane once it shows: "View payload" leads there wherever it stands. */
export function focusPane(name: ShownPane): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-pane="${name}"]`)?.focus();
  });
}
