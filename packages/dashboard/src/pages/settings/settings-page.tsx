import { useQuery } from '@tanstack/react-query';
import { companyQuery, membersQuery } from '../../api/company.ts';
import { erasuresQuery } from '../../api/erasure.ts';
import { invitationsQuery } from '../../api/invitation.ts';
import { mailSettingsQuery } from '../../api/mail.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { CompanyName } from './company-name.tsx';
import { Erasures } from './erasures.tsx';
import { Ids } from './ids.tsx';
import { Invitations } from './invitations.tsx';
import { Invite } from './invite.tsx';
import { Privacy } from './privacy.tsx';
import { Roles } from './roles.tsx';
import { Team } from './team.tsx';

/** The company, its team, who may do what, and what is settled for its buyers. */
export function SettingsPage() {
  const { id } = useCompany();
  return (
    <>
      <PageHeader title={texts.title} description={texts.about} />
      <Parts key={id} companyId={id} />
    </>
  );
}

function Parts({ companyId }: { readonly companyId: string }) {
  const can = useCan();
  const company = useQuery({ ...companyQuery(companyId), enabled: can('retrieve_company') });
  const members = useQuery({ ...membersQuery(companyId), enabled: can('list_company_members') });
  const invitations = useQuery({
    ...invitationsQuery(companyId),
    enabled: can('list_company_members'),
  });
  const erasures = useQuery({
    ...erasuresQuery(companyId),
    enabled: can('list_erasure_requests'),
  });
  const mail = useQuery({
    ...mailSettingsQuery(companyId),
    enabled: can('create_invitation') && can('list_mails'),
  });
  // How many there are decides where everything below them stands.
  if ([company, members, invitations, erasures, mail].some(({ isLoading }) => isLoading)) {
    return <LoadingState height={960} rows={8} />;
  }
  return (
    <>
      <CompanyName />
      {can('list_company_members') && (
        <>
          <Loaded query={members}>{({ data }) => <Team members={data} />}</Loaded>
          <Loaded query={invitations}>{({ data }) => <Invitations invitations={data} />}</Loaded>
        </>
      )}
      {can('create_invitation') && <Invite />}
      {can('retrieve_company') && (
        <Loaded query={company}>{(loaded) => <Privacy company={loaded} />}</Loaded>
      )}
      {can('list_erasure_requests') && (
        <Loaded query={erasures}>{({ data }) => <Erasures requests={data} />}</Loaded>
      )}
      <Roles />
      <Ids />
    </>
  );
}
