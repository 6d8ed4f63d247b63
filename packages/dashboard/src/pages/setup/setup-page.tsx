import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { setUp, startQuery } from '../../api/start.ts';
import { PlainPage } from '../../shell/plain-page.tsx';
import { useBegin } from '../../state/begin.ts';
import { signInTexts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OwnerForm } from '../sign-in/owner-form.tsx';
import { readSetupToken } from './setup-token.ts';
import { TokenForm } from './token-form.tsx';

/** Makes the first company of a server, for whoever has the address that it printed. */
export function SetupPage() {
  const query = useQuery(startQuery);
  const begin = useBegin();
  const [token, setToken] = useState<string>();
  useTokenInAddress(setToken);
  if (query.data?.setup_needed === false) {
    return (
      <PlainPage
        key="done"
        title={signInTexts.setupDoneTitle}
        description={signInTexts.setupDoneText}
      >
        <LinkButton to="/sign-in">{signInTexts.toSignIn}</LinkButton>
      </PlainPage>
    );
  }
  return (
    <PlainPage title={signInTexts.setupTitle} description={signInTexts.setupText}>
      <Loaded query={query} height={340}>
        {() =>
          token === undefined ? (
            <TokenForm onToken={setToken} />
          ) : (
            <OwnerForm
              submit={signInTexts.setupSubmit}
              onSubmit={(owner) => setUp(token, owner)}
              onDone={(companyId) => begin(`/${companyId}`)}
            />
          )
        }
      </Loaded>
    </PlainPage>
  );
}

/**
 * Takes the token from the address and out of it: it stays out of the history, and out of what somebody
 * copies or photographs.
 */
function useTokenInAddress(onToken: (token: string) => void): void {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  useEffect(() => {
    const token = readSetupToken(`#${hash}`);
    if (token === undefined) return;
    onToken(token);
    void navigate({ to: '/setup', hash: '', replace: true });
  }, [hash, navigate, onToken]);
}
