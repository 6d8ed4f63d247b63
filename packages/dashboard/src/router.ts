import { createRouter, stringifySearchWith } from '@tanstack/react-router';
import { onSignedOut } from './api/client.ts';
import { BrokenPage } from './pages/errors/broken-page.tsx';
import { NotFoundPage } from './pages/errors/not-found-page.tsx';
import { routeTree } from './routes.tsx';
import { readSearch } from './search.ts';
import { PendingPage } from './shell/pending-page.tsx';
import { forgetBuyer, forgetPerson } from './state/forget.ts';

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
onSignedOut((side) => {
  if (side === 'seller') signInAgain();
  else signBuyerInAgain();
});

function signInAgain(): void {
  const { pathname, href } = router.latestLocation;
  if (pathname === '/sign-in') return;
  const search = pathname === '/' ? {} : { next: href };
  // Pages that are still shown would ask again at once for what is dropped under them.
  void router.navigate({ to: '/sign-in', search }).then(forgetPerson);
}

function signBuyerInAgain(): void {
  // Before such a page is shown its guard sees to it; other pages of the hub are for everybody.
  if (!router.state.matches.some(({ routeId }) => routeId === '/hub/buyer')) return;
  const { pathname, href } = router.latestLocation;
  // Of several calls that find it out the first has begun to lead there.
  if (pathname === '/hub/sign-in') return;
  const search = pathname === '/hub' ? {} : { next: href };
  void router.navigate({ to: '/hub/sign-in', search }).then(forgetBuyer);
}
