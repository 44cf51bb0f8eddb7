/**
 * The addresses of the console. They live behind the `#`, so that the built app works from any path of any static
 * host, deep links included. Every screen is its own chunk; search parameters are checked here and typed everywhere.
 */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { withMessages } from '#ui/locale';
import { NotFound } from './shell/not-found.tsx';
import { RouteFailure } from './shell/route-failure.tsx';
import { Shell } from './shell/shell.tsx';
import { eventListSearch, schemaListSearch, schemaSearch } from './search-params.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/events', replace: true });
  },
});

const eventList = createRoute({
  getParentRoute: () => root,
  path: '/events',
  validateSearch: eventListSearch,
  component: lazyRouteComponent(() => import('./routes/event-list-route.tsx'), 'EventListRoute'),
});

const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$eventId',
  component: lazyRouteComponent(
    withMessages(() => import('./routes/event-route.tsx')),
    'EventRoute',
  ),
});

const replay = createRoute({
  getParentRoute: () => root,
  path: '/replay',
  component: lazyRouteComponent(
    withMessages(() => import('./routes/replay-route.tsx')),
    'ReplayRoute',
  ),
});

const schemaList = createRoute({
  getParentRoute: () => root,
  path: '/schemas',
  validateSearch: schemaListSearch,
  component: lazyRouteComponent(
    withMessages(() => import('./routes/schema-list-route.tsx')),
    'SchemaListRoute',
  ),
});

const schema = createRoute({
  getParentRoute: () => root,
  path: '/schemas/$schemaId',
  validateSearch: schemaSearch,
  component: lazyRouteComponent(
    withMessages(() => import('./routes/schema-route.tsx')),
    'SchemaRoute',
  ),
});

const identityTypes = createRoute({
  getParentRoute: () => root,
  path: '/identity-types',
  component: lazyRouteComponent(
    withMessages(() => import('./routes/identity-types-route.tsx')),
    'IdentityTypesRoute',
  ),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(
    withMessages(() => import('./routes/settings-route.tsx')),
    'SettingsRoute',
  ),
});

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyRouteComponent(
    withMessages(() => import('./routes/about-route.tsx')),
    'AboutRoute',
  ),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    eventList,
    event,
    replay,
    schemaList,
    schema,
    identityTypes,
    settings,
    about,
  ]),
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultErrorComponent: RouteFailure,
});

declare module '@tanstack/react-router' {
  /** What goes along with a step from screen to screen, and stands in no address. */
  interface HistoryState {
    /** The payload that was left for the event is fired as its screen opens. */
    fires?: boolean;
  }
  interface Register {
    router: typeof router;
  }
}
