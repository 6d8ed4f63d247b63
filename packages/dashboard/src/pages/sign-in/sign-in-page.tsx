import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { startQuery } from '../../api/start.ts';
import { PlainPage } from '../../shell/plain-page.tsx';
import { useBegin } from '../../state/begin.ts';
import { signInTexts } from '../../texts/index.ts';
import { TextLink } from '../../ui/links.tsx';
import { CodeStep } from './code-step.tsx';
import { PasswordStep } from './password-step.tsx';

/** Signing in: password or passkey, then a code where the account asks for one. */
export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  const begin = useBegin();
  const { data: start } = useQuery(startQuery);
  const [codeWanted, setCodeWanted] = useState(false);
  if (start?.setup_needed) return <Navigate to="/setup" replace />;
  if (codeWanted) {
    return (
      <PlainPage key="code" title={signInTexts.codeTitle}>
        <CodeStep onDone={() => begin(next)} onStartOver={() => setCodeWanted(false)} />
      </PlainPage>
    );
  }
  const footer = start?.sign_up === 'open' && (
    <>
      {signInTexts.newHere} <TextLink to="/sign-up">{signInTexts.toSignUp}</TextLink>
    </>
  );
  return (
    <PlainPage key="password" title={signInTexts.title} footer={footer}>
      <PasswordStep onDone={() => begin(next)} onCodeWanted={() => setCodeWanted(true)} />
    </PlainPage>
  );
}
