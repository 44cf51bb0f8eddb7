/** Mounts one tree, types into its search, and tells the milliseconds until the result was painted. */
import { Provider } from '@react-spectrum/s2';
import { useDeferredValue, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { type XdmSchema, readSchemaExport } from '#domain/schema';
import type { FirstMessages } from '#messages';
import { LocaleProvider } from '#ui/locale';
import { largeSchemaExport } from '../../large-schema.ts';
import { CONTENDERS, type ContenderName } from './contenders.tsx';

export interface Stage {
  /** Milliseconds from nothing to painted; the schema was read anew before, so that nothing is left from the last. */
  mount(name: ContenderName, isOpen: boolean): Promise<number>;
  /** Milliseconds from a change of the search text until its rows are painted. */
  stroke(query: string): Promise<number>;
  /** Milliseconds until the next frame although nothing happens: what every figure contains. */
  idle(): Promise<number>;
  unmount(): void;
}

export function createStage(place: HTMLElement, messages: FirstMessages): Stage {
  let root: Root | null = null;
  let type: ((query: string) => void) | null = null;
  let onShown: ((query: string) => void) | null = null;

  function Scene(props: { readonly name: ContenderName; schema: XdmSchema; isOpen: boolean }) {
    const [query, setQuery] = useState('');
    // Trees follow the text with a deferred value; this one is of the same render as theirs.
    const shown = useDeferredValue(query);
    useLayoutEffect(() => {
      type = setQuery;
      onShown?.(shown);
    }, [shown]);
    const Contender = CONTENDERS[props.name];
    return <Contender schema={props.schema} isOpen={props.isOpen} query={query} />;
  }

  return {
    async mount(name, isOpen) {
      const read = readSchemaExport(largeSchemaExport());
      if (!read.ok) throw new Error('the schema of the bench is refused');
      // Nobody pays for the rubbish of the one before.
      globalThis.gc?.();
      await painted();
      const start = performance.now();
      root = createRoot(place);
      flushSync(() =>
        root?.render(
          <LocaleProvider initial={{ locale: 'en', messages }}>
            <Provider locale="en-US" UNSAFE_style={SIZE}>
              <Scene name={name} schema={read.value} isOpen={isOpen} />
            </Provider>
          </LocaleProvider>,
        ),
      );
      await painted();
      return performance.now() - start;
    },
    async stroke(query) {
      await painted();
      const start = performance.now();
      await new Promise<void>((resolve) => {
        onShown = (shown) => shown === query && resolve();
        flushSync(() => type?.(query));
      });
      await painted();
      return performance.now() - start;
    },
    async idle() {
      const start = performance.now();
      await painted();
      return performance.now() - start;
    },
    unmount() {
      root?.unmount();
      onShown = null;
    },
  };
}

const SIZE = { width: 700, height: 800 };

/** The next frame has been handed over: a task after its animation callbacks comes after layout and paint. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });
}
