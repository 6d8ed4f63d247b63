import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Purchase } from '../../api/hub-purchase.ts';
import { hubPurchaseTexts as texts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { formatDateTime } from '../../ui/time.ts';
import { attentionOf } from './attention.ts';
import { KeyButtons } from './key-buttons.tsx';
import { KeyLine } from './key-line.tsx';
import { MachineLines } from './machine-lines.tsx';
import { sayDay } from './purchase-words.ts';

interface KeySectionProps {
  readonly purchase: Purchase;
}

/** The key, the machine that has it, and what can be done with both. */
export function KeySection({ purchase }: KeySectionProps) {
  const { license_key, valid } = purchase;
  if (license_key === null) return null;
  return (
    <Section title={texts.key} {...(valid && { description: texts.keyAbout })}>
      <KeyLine licenseKey={license_key} what={texts.keyWhat} large />
      <MachineLines purchase={purchase} />
      <RefusalBanner purchase={purchase} />
      <KeyButtons purchase={purchase} />
      <Resets purchase={purchase} />
    </Section>
  );
}

/** Why the last call was refused, right above the button that mends it. */
function RefusalBanner({ purchase }: KeySectionProps) {
  const { last_refusal, can } = purchase;
  const attention = attentionOf(purchase, Date.now() / 1000);
  if (last_refusal === null || (attention !== 'refused' && attention !== 'no_machine')) return null;
  const day = sayDay(last_refusal.at);
  const { banner } = texts;
  const another = attention === 'refused';
  return (
    <Alert
      color="yellow"
      variant="light"
      role="status"
      icon={<IconAlertTriangle aria-hidden />}
      title={another ? banner.refusedTitle : banner.noMachineTitle}
    >
      {another
        ? can.reset
          ? banner.refused(day)
          : banner.refusedNoReset(day)
        : banner.noMachine(day)}
    </Alert>
  );
}

/** How many resets are left, or when the next is due. */
function Resets({ purchase: { resets, can } }: KeySectionProps) {
  const { limit, days, left, next_at } = resets;
  const used = limit !== null && left === 0;
  if (!can.reset && !used) return null;
  return (
    <Text size="sm" c="dimmed">
      {limit === null || left === null
        ? texts.resetsFree
        : used
          ? `${texts.resetsNone(limit, days ?? 1, next_at === null ? null : formatDateTime(next_at))} ${texts.resetsNoneAsk}`
          : texts.resetsLeft(left, limit, days ?? 1)}
    </Text>
  );
}
