import { useSession } from '../../state/company.ts';
import { accountTexts } from '../../texts/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PasskeysSection } from './passkeys-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { TwoFactorSection } from './two-factor-section.tsx';

/** The person who is signed in: how they do so, and where. */
export function AccountPage() {
  const { user } = useSession();
  return (
    <>
      <PageHeader title={accountTexts.title} description={accountTexts.about(user.email)} />
      <PasswordSection email={user.email} />
      <TwoFactorSection on={user.two_factor_enabled} />
      <PasskeysSection />
      <SessionsSection />
    </>
  );
}
