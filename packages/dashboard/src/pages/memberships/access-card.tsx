import { Group, Stack, Text } from '@mantine/core';
import type { Membership } from '../../api/membership.ts';
import {
  membershipActionTexts,
  membershipFieldTexts,
  membershipTexts as texts,
} from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { ActionButton } from './action-button.tsx';
import { type Action, useAllowed } from './use-allowed.ts';

const order = [
  'add_free_days',
  'uncancel',
  'cancel',
  'reinstate',
  'suspend',
  'terminate',
] as const satisfies readonly Action[];

/** How the membership goes on, stops and ends. Nothing where nothing of it is allowed. */
export function AccessCard({ membership }: { readonly membership: Membership }) {
  const actions = order.filter(useAllowed(membership));
  if (actions.length === 0) return null;
  return (
    <Section title={texts.accessTitle} description={texts.accessAbout}>
      <Stack gap="sm">
        {actions.map((action) => (
          <Group key={action} justify="space-between" gap="xs" wrap="nowrap">
            <Text size="sm">{aboutOf(action)}</Text>
            <Group style={{ flexShrink: 0 }}>
              <ActionButton membership={membership} action={action} size="sm" />
            </Group>
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

const aboutOf = (action: (typeof order)[number]) =>
  action === 'add_free_days'
    ? membershipFieldTexts.freeDays.about
    : membershipActionTexts[action].about;
