import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isApiError } from '../../api/api-error.ts';
import { invitationQuery, type ReadInvitation, visitorQuery } from '../../api/invitation.ts';
import { PlainPage } from '../../shell/plain-page.tsx';
import { settingsTexts, invitationTexts as texts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { JoinForm } from './join-form.tsx';
import { JoinSignedIn } from './join-signed-in.tsx';
import { forgetToken } from './kept-token.ts';
import { SignInFirst } from './sign-in-first.tsx';
import { useToken } from './use-token.ts';
import { WrongAccount } from './wrong-account.tsx';

/** Where the link of an invitation leads: who invites as what, and the way in. */
export function InvitationPage() {
  const token = useToken();
  if (token === undefined) {
    return <StandIn title={texts.missingTitle} description={texts.missingText} />;
  }
  return <Invitation key={token} token={token} />;
}

function Invitation({ token }: { readonly token: string }) {
  const query = useQuery(invitationQuery(token));
  const over = isApiError(query.error, 'invitation_not_found');
  useEffect(() => {
    if (over) forgetToken();
  }, [over]);
  if (over) return <StandIn title={texts.overTitle} description={texts.overText} />;
  const { data } = query;
  return (
    <PlainPage
      key={data ? 'read' : 'reading'}
      title={data ? texts.title(data.company.title) : texts.plainTitle}
      description={data ? texts.asWhat(data.email, settingsTexts.roles[data.role]) : '\u00a0'}
    >
      <Loaded query={query} height={200}>
        {(invitation) => <WayIn token={token} invitation={invitation} />}
      </Loaded>
    </PlainPage>
  );
}

interface WayInProps {
  readonly token: string;
  readonly invitation: ReadInvitation;
}

function WayIn({ token, invitation }: WayInProps) {
  const visitor = useQuery(visitorQuery);
  const { email, has_account: hasAccount } = invitation;
  return (
    <Loaded query={visitor} height={200}>
      {(session) => {
        if (session && session.user.email.toLowerCase() !== email.toLowerCase()) {
          return <WrongAccount signedIn={session.user.email} email={email} />;
        }
        if (session) return <JoinSignedIn token={token} email={email} />;
        return hasAccount ? (
          <SignInFirst email={email} />
        ) : (
          <JoinForm token={token} email={email} />
        );
      }}
    </Loaded>
  );
}

function StandIn({ title, description }: { readonly title: string; readonly description: string }) {
  return (
    <PlainPage key={title} title={title} description={description}>
      <LinkButton to="/sign-in">{texts.toSignIn}</LinkButton>
    </PlainPage>
  );
}
