/** A budget: the gzipped JavaScript that a person waits for on the way to a screen. */
export interface Budget {
  readonly name: string;
  /** Modules, from the repository's root, whose chunks (with all they import) are loaded. */
  readonly modules: readonly string[];
  /** Emitted files that also load, for example workers; they are counted whole. */
  readonly files: readonly RegExp[];
  readonly maxKilobytes: number;
}

/** What everyone loads first: the entry and the route a person lands on. */
export const firstRoute: Budget = {
  name: 'first route',
  modules: ['index.html', 'src/app/routes/event-list-route.tsx'],
  files: [],
  maxKilobytes: 300,
};

/** What a route with an editor loads on top of the first route. */
export const editorRoute: Budget = {
  name: 'editor route, on top',
  modules: [
    'src/app/routes/event-route.tsx',
    'src/messages/en/index.ts',
    'src/ui/monaco/editor-host.tsx',
    'src/ui/monaco/monaco-module.ts',
  ],
  // None: Monaco runs without its workers. Should one come back, it counts.
  files: [/(^|\/)(editor|json)\.worker-[^/]+\.js$/],
  maxKilobytes: 1150,
};
