import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '../../api/company.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { AddMember } from './add-member.tsx';
import { CompanyName } from './company-name.tsx';
import { Ids } from './ids.tsx';
import { Roles } from './roles.tsx';
import { Team } from './team.tsx';

/** The company, its team, and who may do what. */
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
  const seesTeam = can('list_company_members');
  const members = useQuery({ ...membersQuery(companyId), enabled: seesTeam });
  // How many there are decides where everything below them stands.
  if (seesTeam && members.isPending) return <LoadingState height={960} rows={8} />;
  return (
    <>
      <CompanyName />
      {seesTeam && <Loaded query={members}>{({ data }) => <Team members={data} />}</Loaded>}
      {can('update_company_member') && <AddMember />}
      <Roles />
      <Ids />
    </>
  );
}
