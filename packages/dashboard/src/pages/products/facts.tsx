import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** What it means. */
  readonly hint?: string;
}

/** What is so, for who may look but not change. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <Stack component="dl" gap="md" m={0}>
      {facts.map(({ label, value, hint }) => (
        <div key={label}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} className="break-anywhere" style={{ whiteSpace: 'pre-line' }}>
            {value}
          </Text>
          {hint && (
            <Text component="dd" m={0} size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}
