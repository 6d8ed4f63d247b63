import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** A button that changes it. */
  readonly action?: ReactNode;
}

/** Names and values one under the other. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <Stack component="dl" gap={6} m={0}>
      {facts.map(({ name, value, action }) => (
        <Group key={name} gap="sm" wrap="nowrap" align="baseline" mih={30}>
          <Text
            component="dt"
            size="sm"
            c="dimmed"
            w={{ base: 92, sm: 112 }}
            style={{ flexShrink: 0 }}
          >
            {name}
          </Text>
          <Group
            component="dd"
            m={0}
            gap="xs"
            wrap="nowrap"
            flex={1}
            miw={0}
            justify="space-between"
            align="baseline"
          >
            <Text component="div" size="sm" className="break-anywhere">
              {value}
            </Text>
            {action}
          </Group>
        </Group>
      ))}
    </Stack>
  );
}
