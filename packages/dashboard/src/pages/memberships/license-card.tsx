import { Divider, Group, Text } from '@mantine/core';
import type { Membership } from '../../api/membership.ts';
import { useCan } from '../../state/company.ts';
import { membershipTexts as texts } from '../../texts/index.ts';
import { RelativeTime } from '../../ui/instant.tsx';
import { NestedValues } from '../../ui/nested-values.tsx';
import { Section } from '../../ui/section.tsx';
import { ActionButton } from './action-button.tsx';
import { LicenseKey } from './license-key.tsx';
import { Resets } from './resets.tsx';
import { SendKeyButton } from './send-key-button.tsx';
import { useAllowed } from './use-allowed.ts';

interface LicenseCardProps {
  readonly membership: Membership;
}

/** The key, what it is bound to, and what can be done with both. */
export function LicenseCard({ membership }: LicenseCardProps) {
  const allowed = useAllowed(membership);
  const can = useCan();
  const maySend = can('update_membership') && membership.standing.valid;
  return (
    <Section title={texts.keyTitle}>
      <LicenseKey membership={membership} />
      <Divider />
      <Binding membership={membership} />
      <Resets resets={membership.resets} />
      {(allowed('reset_license') || allowed('shuffle_license') || maySend) && (
        <Group gap="xs">
          <ActionButton membership={membership} action="reset_license" variant="filled" size="sm" />
          {maySend && <SendKeyButton membership={membership} />}
          <ActionButton membership={membership} action="shuffle_license" size="sm" />
        </Group>
      )}
    </Section>
  );
}

function Binding({ membership: { metadata, bound_at, standing } }: LicenseCardProps) {
  if (Object.keys(metadata).length === 0) {
    return <Text size="sm">{standing.valid ? texts.notBound : texts.notBoundInactive}</Text>;
  }
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {bound_at === null ? texts.notLocked : texts.boundTitle}
        {bound_at !== null && (
          <Text span size="sm" fw={400} c="dimmed">
            , {texts.boundSince} <RelativeTime at={bound_at} />
          </Text>
        )}
      </Text>
      <NestedValues label={texts.metadata} values={metadata} />
    </div>
  );
}
