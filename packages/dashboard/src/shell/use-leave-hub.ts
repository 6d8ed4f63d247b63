import { useNavigate } from '@tanstack/react-router';
import { signOutOfHub } from '../api/hub-session.ts';
import { forgetBuyer } from '../state/forget.ts';
import { hubTexts } from '../texts/index.ts';
import { notify } from '../ui/notify.ts';

/** Signs the buyer out, leaves the pages that need them, and drops what was loaded for them. */
export function useLeaveHub(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    try {
      await signOutOfHub();
      await navigate({ to: '/hub/sign-in' });
      forgetBuyer();
    } catch (error) {
      notify.error(error as Error, hubTexts.signOutFailed);
    }
  };
}
