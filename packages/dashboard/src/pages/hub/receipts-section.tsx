import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { Purchase } from '../../api/hub-purchase.ts';
import { hubPurchaseTexts as texts } from '../../texts/index.ts';
import { formatMoney } from '../../ui/money.ts';
import { Section } from '../../ui/section.tsx';
import { sayDay } from './purchase-words.ts';

/** What was paid here. */
export function ReceiptsSection({ receipts }: { readonly receipts: Purchase['receipts'] }) {
  return (
    <Section title={texts.receipts}>
      {receipts.length === 0 ? (
        <Text c="dimmed">{texts.noReceipts}</Text>
      ) : (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {receipts.map(({ id, paid_at, amount, currency, url }) => (
            <Group component="li" key={id} justify="space-between" gap="sm">
              <Anchor href={url} target="_blank" rel="noreferrer" underline="always">
                {texts.receiptOf(sayDay(paid_at))}
              </Anchor>
              <Text>{formatMoney(amount, currency)}</Text>
            </Group>
          ))}
        </Stack>
      )}
    </Section>
  );
}
