import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { signUp, startQuery } from '../../api/start.ts';
import { PlainPage } from '../../shell/plain-page.tsx';
import { useBegin } from '../../state/begin.ts';
import { signInTexts } from '../../texts/index.ts';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OwnerForm } from './owner-form.tsx';

/** Starting a company, where the server lets anyone do so. */
export function SignUpPage() {
  const query = useQuery(startQuery);
  const begin = useBegin();
  if (query.data?.setup_needed) return <Navigate to="/setup" replace />;
  if (query.data?.sign_up === 'closed') {
    return (
      <PlainPage key="closed" title={signInTexts.closedTitle} description={signInTexts.closedText}>
        <LinkButton to="/sign-in">{signInTexts.toSignIn}</LinkButton>
      </PlainPage>
    );
  }
  const footer = (
    <>
      {signInTexts.haveAccount} <TextLink to="/sign-in">{signInTexts.toSignIn}</TextLink>
    </>
  );
  return (
    <PlainPage title={signInTexts.signUpTitle} description={signInTexts.signUpText} footer={footer}>
      <Loaded query={query} height={340}>
        {() => (
          <OwnerForm
            submit={signInTexts.create}
            onSubmit={signUp}
            onDone={(companyId) => begin(`/${companyId}`)}
          />
        )}
      </Loaded>
    </PlainPage>
  );
}
