import { Button, Group, Text } from '@mantine/core';
import type { MembershipList } from '../../api/membership.ts';
import { membershipListTexts as texts } from '../../texts/index.ts';

interface ListLineProps {
  readonly list: MembershipList | undefined;
  /** What is shown is not yet what was asked for. */
  readonly looking: boolean;
  readonly narrowed: boolean;
  readonly onClear: () => void;
}

/** How many memberships there are, what they were found by, and the way back to all. */
export function ListLine({ list, looking, narrowed, onClear }: ListLineProps) {
  return (
    <Group justify="space-between" gap="sm" mih={36} mb="xs">
      <Text size="sm" role="status" {...(looking && { c: 'dimmed' })}>
        {looking ? texts.looking : list && words(list, narrowed)}
      </Text>
      {narrowed && (
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          {texts.clear}
        </Button>
      )}
    </Group>
  );
}

function words({ total, search }: MembershipList, narrowed: boolean): string {
  if (total.count === 0) return narrowed ? texts.nothing : '';
  const how = search === null ? null : texts.foundBy[search.kind];
  return texts.found(texts.count(total.count), total.exact, how);
}
