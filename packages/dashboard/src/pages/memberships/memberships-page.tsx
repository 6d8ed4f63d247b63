import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { exportUrl } from '../../api/membership.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { grantTexts, membershipListTexts as texts } from '../../texts/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { GrantDialog } from './grant-dialog.tsx';
import { MembershipFilters } from './membership-filters.tsx';
import { MembershipsList } from './memberships-list.tsx';
import { useMembershipFilter } from './use-membership-filter.ts';

/** The memberships of the company: found, filtered, granted, exported, changed several at once. */
export function MembershipsPage() {
  const { id: companyId } = useCompany();
  const can = useCan();
  const view = useMembershipFilter();
  const [granting, grant] = useDisclosure(false);
  return (
    <>
      <PageHeader
        title={texts.title}
        description={texts.about}
        actions={
          <>
            {can('export_memberships') && (
              <Button
                component="a"
                href={exportUrl(companyId, view.filter)}
                download
                variant="default"
                title={texts.exportHint}
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                {texts.exportCsv}
              </Button>
            )}
            {can('create_membership') && (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={grant.open}>
                {grantTexts.title}
              </Button>
            )}
          </>
        }
      />
      <MembershipFilters companyId={companyId} texts={view.texts} onChange={view.set} />
      <MembershipsList companyId={companyId} view={view} onGrant={grant.open} />
      {can('create_membership') && (
        <GrantDialog opened={granting} onClose={grant.close} companyId={companyId} />
      )}
    </>
  );
}
