import { Fragment, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import style from './pane-group.module.css';

export interface Pane {
  readonly id: string;
  /** Names the separator before this pane for screen readers. */
  readonly label: string;
  readonly content: ReactNode;
  /** Sizes as the library takes them: `'30%'`, `'320px'`. */
  readonly defaultSize?: string;
  readonly minSize?: string;
}

interface Props {
  /** The layout is remembered under this name. */
  readonly id: string;
  readonly panes: readonly Pane[];
}

/** Panes side by side whose widths the person sets; remembered per set of panes shown. */
export function PaneGroup({ id, panes }: Props) {
  const layout = useDefaultLayout({
    id: `declic.panes.${id}`,
    panelIds: panes.map((pane) => pane.id),
    storage: forgivingStorage,
    onlySaveAfterUserInteractions: true,
  });
  return (
    <Group
      orientation="horizontal"
      className={style.group}
      defaultLayout={layout.defaultLayout}
      onLayoutChanged={layout.onLayoutChanged}
    >
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 && <Separator className={style.separator} aria-label={pane.label} />}
          <Panel
            id={pane.id}
            className={style.pane}
            minSize={pane.minSize ?? '240px'}
            {...(pane.defaultSize === undefined ? {} : { defaultSize: pane.defaultSize })}
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

/** localStorage that forgets instead of throwing where the browser refuses it. */
const forgivingStorage = {
  getItem(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      // The layout holds until the page is closed.
    }
  },
};
