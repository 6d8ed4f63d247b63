import { Alert, Button, Center, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { uiTexts } from '../texts/index.ts';

interface EmptyStateProps {
  readonly title: string;
  /** What this place is for and what to do first. */
  readonly text?: ReactNode;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
}

/** What stands where there is nothing yet. */
export function EmptyState({ title, text, icon, action }: EmptyStateProps) {
  return (
    <Center py="xl">
      <Stack align="center" gap="xs" maw="28rem" ta="center">
        {icon}
        <Title order={2} size="h3">
          {title}
        </Title>
        {text && <Text c="dimmed">{text}</Text>}
        {action && <Group mt="sm">{action}</Group>}
      </Stack>
    </Center>
  );
}

interface ErrorStateProps {
  readonly error: Error;
  readonly onRetry?: () => void;
  readonly title?: string;
}

/** What stands where something could not be loaded. */
export function ErrorState({ error, onRetry, title = uiTexts.loadFailed }: ErrorStateProps) {
  return (
    <Alert
      color="red"
      variant="light"
      title={title}
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{error.message}</Text>
        {onRetry && (
          <Button variant="default" size="xs" onClick={onRetry}>
            {uiTexts.tryAgain}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

interface LoadingStateProps {
  /** Pixels of what will stand here, so that nothing moves when it comes. */
  readonly height?: number;
  readonly rows?: number;
}

/** Bars of a fixed height where something is being loaded. */
export function LoadingState({ height = 240, rows = 4 }: LoadingStateProps) {
  const bars = Array.from({ length: rows }, (_, place) => `bar-${place}`);
  return (
    <Stack gap="sm" h={height} aria-busy="true" role="status" aria-label={uiTexts.loading}>
      {bars.map((bar) => (
        <Skeleton key={bar} flex={1} radius="sm" />
      ))}
    </Stack>
  );
}
