import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isApiError } from '../../api/api-error.ts';
import { type Membership, membershipQuery } from '../../api/membership.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { membershipTexts as texts } from '../../texts/index.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { LinkButton } from '../../ui/links.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { inLocalTime } from '../../ui/local-sentence.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AccessCard } from './access-card.tsx';
import { DetailsCard } from './details-card.tsx';
import { LicenseCard } from './license-card.tsx';
import { RefusalCard } from './refusal-card.tsx';
import { MembershipStatusBadge } from './status-badge.tsx';
import { TimelineCard } from './timeline-card.tsx';

/** One membership: how it stands and why, its key, what can be done with it, what happened to it. */
export function MembershipPage() {
  const { id: companyId } = useCompany();
  const { membershipId } = useParams({
    from: '/signed-in/$companyId/memberships/$membershipId',
  });
  const query = useQuery(membershipQuery(companyId, membershipId));
  const gone = isApiError(query.error, 'membership_not_found');
  const membership = gone ? undefined : query.data;
  return (
    <>
      <PageHeader
        title={membership?.email ?? texts.title}
        back={
          <BackLink to="/$companyId/memberships" params={{ companyId }}>
            {texts.back}
          </BackLink>
        }
        badge={membership && <MembershipStatusBadge status={membership.standing.status} />}
        description={
          gone ? undefined : membership ? inLocalTime(membership.standing.sentence) : '\u00a0'
        }
      />
      {gone ? (
        <EmptyState
          title={texts.goneTitle}
          text={texts.goneText}
          action={
            <LinkButton to="/$companyId/memberships" params={{ companyId }} variant="default">
              {texts.goneAction}
            </LinkButton>
          }
        />
      ) : (
        <Loaded query={query} height={900} rows={3}>
          {(found) => <Cards key={membershipId} membership={found} />}
        </Loaded>
      )}
    </>
  );
}

function Cards({ membership }: { readonly membership: Membership }) {
  const can = useCan();
  return (
    <>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" verticalSpacing={0}>
        <div>
          <LicenseCard membership={membership} />
        </div>
        <div>
          <DetailsCard membership={membership} />
          <AccessCard membership={membership} />
        </div>
      </SimpleGrid>
      <RefusalCard membership={membership} />
      {can('retrieve_timeline') && <TimelineCard membershipId={membership.id} />}
    </>
  );
}
