import { Text } from '@mantine/core';
import type { Membership } from '../../api/membership.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { membershipTexts as texts } from '../../texts/index.ts';
import { CopyButton } from '../../ui/copy.tsx';
import { Facts } from '../../ui/facts.tsx';
import { DateTime, RelativeTime } from '../../ui/instant.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Section } from '../../ui/section.tsx';
import { EditEmailButton, EditExpiryButton } from './edit-buttons.tsx';
import { planWords } from './plan-words.ts';

interface DetailsCardProps {
  readonly membership: Membership;
}

/** Whose it is, of what, on which terms, with its dates. */
export function DetailsCard({ membership }: DetailsCardProps) {
  const { id: companyId } = useCompany();
  const can = useCan();
  const edits = can('update_membership');
  const ends = membership.status !== 'canceled';
  const { product } = membership;
  const facts = [
    {
      name: texts.email,
      value: membership.email,
      action: edits && <EditEmailButton membership={membership} />,
    },
    {
      name: texts.product,
      value: can('retrieve_product') ? (
        <TextLink
          to="/$companyId/products/$productId"
          params={{ companyId, productId: product.id }}
          inherit
        >
          {product.name}
        </TextLink>
      ) : (
        product.name
      ),
    },
    { name: texts.plan, value: planWords(membership.plan) },
    ...dates(membership),
    {
      name: texts.ends,
      value: <DateTime at={membership.expires_at} none={texts.endsNever} />,
      action: edits && ends && <EditExpiryButton membership={membership} />,
    },
    {
      name: texts.lastSeen,
      value: <RelativeTime at={membership.last_seen_at} none={texts.neverSeen} />,
    },
    {
      name: texts.id,
      value: (
        <Text span ff="monospace" size="xs">
          {membership.id}
        </Text>
      ),
      action: <CopyButton value={membership.id} what={texts.id} />,
    },
  ];
  return (
    <Section title={texts.detailsTitle}>
      <Facts facts={facts} />
    </Section>
  );
}

function dates(membership: Membership) {
  const { trial_ends_at, renewal_period_start, renewal_period_end } = membership;
  const { suspended_at, terminated_at } = membership;
  return [
    { name: texts.created, value: <DateTime at={membership.created_at} /> },
    ...optional(texts.trialEnds, trial_ends_at),
    ...(renewal_period_end === null
      ? []
      : [
          {
            name: texts.period,
            value: (
              <>
                <DateTime at={renewal_period_start} day /> {texts.periodTo}{' '}
                <DateTime at={renewal_period_end} day />
              </>
            ),
          },
        ]),
    ...optional(texts.suspendedSince, suspended_at),
    ...optional(texts.terminated, terminated_at),
  ];
}

const optional = (name: string, at: number | null) =>
  at === null ? [] : [{ name, value: <DateTime at={at} /> }];
