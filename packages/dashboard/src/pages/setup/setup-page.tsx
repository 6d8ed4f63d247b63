import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
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
  const [token, setToken] = useState(() => readSetupToken(window.location.hash));
  useCleanAddress();
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

/** The token stays out of the history, and out of what somebody copies or photographs. */
function useCleanAddress(): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (window.location.hash !== '') void navigate({ to: '/setup', hash: '', replace: true });
  }, [navigate]);
}
