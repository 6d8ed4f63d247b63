import { Button } from '@mantine/core';
import { IconKey, IconSearchOff } from '@tabler/icons-react';
import { useCan } from '../../state/company.ts';
import { grantTexts, membershipListTexts as texts } from '../../texts/index.ts';
import { EmptyState } from '../../ui/states.tsx';

interface NoMembershipsProps {
  readonly narrowed: boolean;
  readonly onClear: () => void;
  readonly onGrant: () => void;
}

/** Nothing to list: because nothing matches, or because there is none yet. */
export function NoMemberships({ narrowed, onClear, onGrant }: NoMembershipsProps) {
  const can = useCan();
  if (narrowed) {
    return (
      <EmptyState
        icon={<IconSearchOff size={32} stroke={1.5} aria-hidden />}
        title={texts.noMatchTitle}
        text={texts.noMatchText}
        action={
          <Button variant="default" onClick={onClear}>
            {texts.clear}
          </Button>
        }
      />
    );
  }
  const grants = can('create_membership');
  return (
    <EmptyState
      icon={<IconKey size={32} stroke={1.5} aria-hidden />}
      title={texts.noneTitle}
      text={grants ? texts.noneText : texts.noneReadOnly}
      action={grants && <Button onClick={onGrant}>{grantTexts.title}</Button>}
    />
  );
}
