import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title?: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  /** For what cannot be undone. */
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

/** A card with a heading: what belongs together on a page. */
export function Section({ title, description, actions, danger = false, children }: SectionProps) {
  const id = useId();
  const border = danger ? { borderColor: 'var(--mantine-color-error)' } : undefined;
  return (
    <Paper
      component="section"
      withBorder
      p={{ base: 'md', sm: 'lg' }}
      mb="lg"
      style={border}
      {...(title !== undefined && { 'aria-labelledby': id })}
    >
      <Stack gap="md">
        {(title !== undefined || actions) && (
          <Group justify="space-between" align="flex-start" gap="sm">
            <Stack gap={2} flex={1} miw={200}>
              <Title order={2} id={id}>
                {title}
              </Title>
              {description && (
                <Text c="dimmed" size="sm" maw="42rem">
                  {description}
                </Text>
              )}
            </Stack>
            {actions && <Group gap="xs">{actions}</Group>}
          </Group>
        )}
        {children}
      </Stack>
    </Paper>
  );
}
