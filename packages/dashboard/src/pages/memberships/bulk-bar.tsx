import { Button, Group, Text } from '@mantine/core';
import { membershipListTexts as texts } from '../../texts/index.ts';
import type { BulkAction } from './use-bulk.ts';

interface BulkBarProps {
  /** What the role may do to several. */
  readonly actions: readonly BulkAction[];
  readonly count: number;
  readonly onAsk: (action: BulkAction) => void;
  readonly onClear: () => void;
}

const labels = { reset_license: texts.resetKey, cancel: texts.cancel };

/** What can be done with the selected memberships; stands where else their number is. */
export function BulkBar({ actions, count, onAsk, onClear }: BulkBarProps) {
  return (
    <Group
      role="group"
      aria-label={texts.selection}
      gap="xs"
      mih={36}
      mb="xs"
      pos="sticky"
      top={56}
      bg="var(--mantine-color-body)"
      style={{ zIndex: 2 }}
    >
      <Text size="sm" fw={500} role="status" mr="xs">
        {texts.selected(count)}
      </Text>
      {actions.map((action) => (
        <Button key={action} size="xs" variant="default" onClick={() => onAsk(action)}>
          {labels[action]}
        </Button>
      ))}
      <Button size="xs" variant="subtle" onClick={onClear}>
        {texts.clearSelection}
      </Button>
    </Group>
  );
}
