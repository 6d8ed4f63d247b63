import { Outlet } from '@tanstack/react-router';
import { uiTexts } from '../texts/index.ts';
import { OfflineBanner } from '../ui/offline-banner.tsx';

/** What surrounds every page: the way past the navigation, and word of a lost connection. */
export function Frame() {
  return (
    <>
      <a className="skip-link" href="#main">
        {uiTexts.skipToContent}
      </a>
      <OfflineBanner />
      <Outlet />
    </>
  );
}
