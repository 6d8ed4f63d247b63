import { Group, Stack, Text, ThemeIcon, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { homeTexts as texts } from '../../texts/index.ts';
import type { Step } from './steps.ts';

interface StepLineProps {
  readonly step: Step;
  /** The first one that is open. */
  readonly isNext: boolean;
  /** Where it is taken. */
  readonly children: ReactNode;
}

/** One step, ticked once it is done. */
export function StepLine({ step: { done, title, text, name }, isNext, children }: StepLineProps) {
  return (
    <Group
      component="li"
      wrap="nowrap"
      align="flex-start"
      gap="md"
      data-step={name}
      {...(isNext && { 'aria-current': 'step' as const })}
    >
      <ThemeIcon
        radius="xl"
        size="md"
        variant={done ? 'filled' : 'default'}
        {...(done && { color: 'green' })}
        aria-hidden
      >
        {done && <IconCheck size={16} />}
      </ThemeIcon>
      <Stack gap={6} flex={1} miw={0}>
        <div>
          <Text fw={isNext ? 600 : 500} {...(done && { c: 'dimmed' })}>
            {title}
            <VisuallyHidden>. {done ? texts.stepDone : texts.stepOpen}.</VisuallyHidden>
          </Text>
          {!done && (
            <Text size="sm" c="dimmed">
              {text}
            </Text>
          )}
          {!done && isNext && name === 'validated' && (
            <Text size="sm" c="dimmed" role="status">
              {texts.waiting}
            </Text>
          )}
        </div>
        {children}
      </Stack>
    </Group>
  );
}
