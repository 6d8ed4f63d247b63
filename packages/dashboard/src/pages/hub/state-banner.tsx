import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Purchase } from '../../api/hub-purchase.ts';
import { hubPurchaseTexts } from '../../texts/index.ts';
import { attentionOf } from './attention.ts';
import { sayDay } from './purchase-words.ts';
import { SupportLink } from './support.tsx';

const { banner } = hubPurchaseTexts;

/** Why it does not work, or will not for long, and whom to ask. Nothing while all is well. */
export function StateBanner({ purchase }: { readonly purchase: Purchase }) {
  const words = describe(purchase);
  if (words === null) return null;
  const [title, text] = words;
  const unpaid = purchase.status === 'past_due';
  const Icon = unpaid ? IconAlertTriangle : IconInfoCircle;
  return (
    <Alert
      color={unpaid ? 'yellow' : 'gray'}
      variant="light"
      role="status"
      title={title}
      icon={<Icon aria-hidden />}
      mb="lg"
    >
      <Stack gap={4}>
        <Text size="sm">{text}</Text>
        <Text size="sm">
          <SupportLink purchase={purchase} />
        </Text>
      </Stack>
    </Alert>
  );
}

function describe(purchase: Purchase): [title: string, text: string] | null {
  const { valid, grace_ends_at } = purchase;
  const until = valid && grace_ends_at !== null ? sayDay(grace_ends_at) : null;
  switch (attentionOf(purchase, Date.now() / 1000)) {
    case 'ended':
      return [banner.endedTitle, banner.ended];
    case 'expired':
      return [banner.expiredTitle, banner.expired];
    case 'paused':
      return [banner.pausedTitle, banner.paused];
    case 'unpaid':
      return [banner.unpaidTitle, banner.unpaid(until)];
    case 'ending':
      return [banner.endingTitle, banner.ending(until)];
    default:
      return null;
  }
}
