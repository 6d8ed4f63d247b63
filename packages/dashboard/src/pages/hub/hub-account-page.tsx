import { useHubSession } from '../../state/hub-session.ts';
import { hubTexts, hubAccountTexts as texts } from '../../texts/index.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DataSection } from './data-section.tsx';
import { EmailSection } from './email-section.tsx';
import { EndSessionsSection } from './end-sessions-section.tsx';
import { ErasureSection } from './erasure-section.tsx';

/** The buyer who is signed in: their address, sessions and data. */
export function HubAccountPage() {
  const { email } = useHubSession();
  return (
    <>
      <PageHeader
        title={texts.title}
        back={<BackLink to="/hub">{hubTexts.title}</BackLink>}
        description={<span className="break-anywhere">{texts.about(email)}</span>}
      />
      <EmailSection email={email} />
      <EndSessionsSection />
      <DataSection />
      <ErasureSection />
    </>
  );
}
