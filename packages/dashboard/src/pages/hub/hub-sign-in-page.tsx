import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { HubPlainPage } from '../../shell/hub-plain-page.tsx';
import { useBeginHub } from '../../state/hub-session.ts';
import { keepWaitingCode, readWaitingCode, type WaitingCode } from '../../state/waiting-code.ts';
import { hubSignInTexts as texts } from '../../texts/index.ts';
import { AddressStep } from './address-step.tsx';
import { CodeStep } from './code-step.tsx';

/** Signing in to the hub: the address of a purchase, then the code that was mailed to it. */
export function HubSignInPage() {
  const { next } = useSearch({ from: '/hub/sign-in' });
  const begin = useBeginHub();
  const [waiting, setWaiting] = useState(readWaitingCode);
  function wait(code: WaitingCode | undefined) {
    keepWaitingCode(code);
    setWaiting(code);
  }
  if (waiting === undefined) {
    return (
      <HubPlainPage key="address" title={texts.title} description={texts.about}>
        <AddressStep onAsked={(email) => wait({ email, askedAt: Date.now() })} />
      </HubPlainPage>
    );
  }
  return (
    <HubPlainPage key="code" title={texts.codeTitle} description={texts.codeSent(waiting.email)}>
      <CodeStep
        waiting={waiting}
        onAskedAgain={() => wait({ ...waiting, askedAt: Date.now() })}
        onOtherAddress={() => wait(undefined)}
        onDone={(session) => {
          keepWaitingCode(undefined);
          begin(session, next);
        }}
      />
    </HubPlainPage>
  );
}
