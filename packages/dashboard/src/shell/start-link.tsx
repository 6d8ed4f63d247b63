import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { uiTexts } from '../texts/index.ts';
import { KeyMark } from './key-mark.tsx';

/** The mark in the corner leads to the start. */
export function StartLink() {
  return (
    <Link to="/" className="start-link" aria-label={uiTexts.appName}>
      <Group gap="sm" wrap="nowrap">
        <KeyMark />
        <Text fw={600} visibleFrom="xs">
          {uiTexts.appName}
        </Text>
      </Group>
    </Link>
  );
}
