import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { uiTexts } from '../texts/index.ts';

interface UnsavedGuardProps {
  readonly when: boolean;
  /** The question, and what would be lost. */
  readonly title?: string;
  readonly text?: string;
}

/** Asks before a page with changes is left, by a link or by closing the tab. */
export function UnsavedGuard({
  when,
  title = uiTexts.unsavedTitle,
  text = uiTexts.unsavedText,
}: UnsavedGuardProps) {
  const blocker = useBlocker({
    shouldBlockFn: () => when,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  return (
    <Modal
      opened={blocker.status === 'blocked'}
      onClose={stay}
      title={title}
      closeButtonProps={{ 'aria-label': uiTexts.close }}
    >
      <Stack>
        <Text>{text}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {uiTexts.unsavedLeave}
          </Button>
          <Button onClick={stay} data-autofocus>
            {uiTexts.unsavedStay}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
