import { createRouter, stringifySearchWith } from '@tanstack/react-router';
import { onSignedOut } from './api/client.ts';
import { BrokenPage } from './pages/errors/broken-page.tsx';
import { NotFoundPage } from './pages/errors/not-found-page.tsx';
import { routeTree } from './routes.tsx';
import { readSearch } from './search.ts';
import { PendingPage } from './shell/pending-page.tsx';
import { forgetPerson } from './state/forget.ts';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultPendingComponent: PendingPage,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
  parseSearch: readSearch,
  stringifySearch: stringifySearchWith(String),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** A call found the session ended: sign in again, and come back to where one was. */
onSignedOut(() => {
  const { pathname, href } = router.latestLocation;
  if (pathname === '/sign-in') return;
  const search = pathname === '/' ? {} : { next: href };
  // Pages that are still shown would ask again at once for what is dropped under them.
  void router.navigate({ to: '/sign-in', search }).then(forgetPerson);
});
