import { Center, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { hubTexts } from '../texts/index.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { KeyMark } from './key-mark.tsx';

interface HubPlainPageProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
}

/** A page of the hub for whoever comes by: one card in the middle. */
export function HubPlainPage({ title, description, children }: HubPlainPageProps) {
  return (
    <Center component="main" id="main" tabIndex={-1} mih="100dvh" p="md">
      <Stack w="100%" maw={440} gap="md">
        <Group gap="xs" justify="center">
          <KeyMark />
          <Text fw={600} size="lg">
            {hubTexts.title}
          </Text>
        </Group>
        <Paper withBorder p={{ base: 'md', xs: 'xl' }}>
          <PageHeader title={title} description={description} />
          {children}
        </Paper>
      </Stack>
    </Center>
  );
}
