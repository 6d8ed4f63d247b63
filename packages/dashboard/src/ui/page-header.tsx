import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocumentTitle, useHeadingFocus } from './page-title.ts';

interface PageHeaderProps {
  /** The page's only h1, and the document's title. */
  readonly title: string;
  readonly description?: ReactNode;
  /** Stands before the title: `<BackLink …>`. */
  readonly back?: ReactNode;
  /** Stands behind the title: a StatusBadge. */
  readonly badge?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
}

/** The top of every page. */
export function PageHeader({ title, description, back, badge, actions }: PageHeaderProps) {
  useDocumentTitle(title);
  const heading = useHeadingFocus();
  return (
    <Stack component="header" gap={4} mb="lg">
      {back}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex="1 1 18rem" miw={0}>
          <Group gap="sm" align="center" miw={0}>
            <Title order={1} ref={heading} tabIndex={-1} data-page-title className="break-anywhere">
              {title}
            </Title>
            {badge}
          </Group>
          {description && (
            <Text c="dimmed" maw="42rem">
              {description}
            </Text>
          )}
        </Stack>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
    </Stack>
  );
}
