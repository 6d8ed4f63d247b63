import { Center, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { uiTexts } from '../texts/index.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { KeyMark } from './key-mark.tsx';

interface PlainPageProps {
  readonly title: string;
  readonly description?: string;
  readonly children: ReactNode;
  /** Beneath the card: the way to another such page. */
  readonly footer?: ReactNode;
}

/** A page outside of any company: one card in the middle. */
export function PlainPage({ title, description, children, footer }: PlainPageProps) {
  return (
    <Center component="main" id="main" tabIndex={-1} mih="100dvh" p="md">
      <Stack w="100%" maw={420} gap="md">
        <Group gap="xs" justify="center">
          <KeyMark />
          <Text fw={600} size="lg">
            {uiTexts.appName}
          </Text>
        </Group>
        <Paper withBorder p={{ base: 'md', xs: 'xl' }}>
          <PageHeader title={title} description={description} />
          {children}
        </Paper>
        {footer && (
          <Text size="sm" ta="center">
            {footer}
          </Text>
        )}
      </Stack>
    </Center>
  );
}
