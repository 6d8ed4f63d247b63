import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { Purchase } from '../../api/hub-purchase.ts';
import { hubPurchaseTexts, hubTexts as texts } from '../../texts/index.ts';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { KeyLine } from './key-line.tsx';
import { nextWords } from './next-words.ts';
import { sayDay, standWords, statusTones, statusWord } from './purchase-words.ts';

interface PurchaseCardProps {
  readonly purchase: Purchase;
}

/** A purchase in the list: what it is, how it stands, its key and machine, what to do next. */
export function PurchaseCard({ purchase }: PurchaseCardProps) {
  const { id, product, seller, status, license_key } = purchase;
  const next = nextWords(purchase);
  return (
    <Paper component="li" withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="md">
        <div>
          <Group justify="space-between" align="flex-start" gap="xs">
            <Title order={2} className="break-anywhere" flex="1 1 10rem">
              <TextLink
                to="/hub/purchases/$membershipId"
                params={{ membershipId: id }}
                underline="hover"
                inherit
              >
                {product.name}
              </TextLink>
            </Title>
            <StatusBadge tone={statusTones[status]}>{statusWord(purchase)}</StatusBadge>
          </Group>
          <Text size="sm" c="dimmed" className="break-anywhere">
            {texts.by(seller.name)}
          </Text>
          <Text mt={4}>{standWords(purchase)}</Text>
        </div>
        {license_key !== null && (
          <div>
            <Text size="sm" fw={500}>
              {hubPurchaseTexts.key}
            </Text>
            <KeyLine licenseKey={license_key} what={texts.copyWhat(product.name)} />
            <MachineLine purchase={purchase} />
          </div>
        )}
        <Group justify={next === null ? 'flex-end' : 'space-between'} gap="sm">
          {next !== null && (
            <Text size="sm" flex="1 1 14rem">
              {next}
            </Text>
          )}
          <LinkButton
            to="/hub/purchases/$membershipId"
            params={{ membershipId: id }}
            variant="default"
            size="sm"
            aria-label={texts.openWhat(product.name)}
          >
            {texts.open}
          </LinkButton>
        </Group>
      </Stack>
    </Paper>
  );
}

function MachineLine({ purchase: { machine, resets } }: PurchaseCardProps) {
  return (
    <Text size="sm" c="dimmed" mt={6} className="break-anywhere">
      {machine === null
        ? resets.used > 0
          ? hubPurchaseTexts.noMachine
          : hubPurchaseTexts.notUsed
        : hubPurchaseTexts.machineSeen(machine.name, sayDay(machine.first_seen_at))}
    </Text>
  );
}
