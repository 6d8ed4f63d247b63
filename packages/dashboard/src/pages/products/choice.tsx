import { Group, Radio, Stack, Text } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** One sentence about what follows for people. */
  readonly feel: string;
  /** Whether it lets in who should not be. */
  readonly danger?: boolean;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  /** What `form.getInputProps` gives. */
  readonly field: GetInputPropsReturnType;
  /** What belongs to the chosen one: stands below all. */
  readonly children?: ReactNode;
}

/** One of a few, each with a sentence about what it does. */
export function Choice({ label, options, field, children }: ChoiceProps) {
  return (
    <div>
      <Radio.Group label={label} {...field}>
        <Stack gap="sm" mt="xs">
          {options.map(({ value, label: words, feel, danger = false }) => (
            <Radio
              key={value}
              value={value}
              label={words}
              description={danger ? <Danger>{feel}</Danger> : feel}
              {...(danger && { color: 'red' })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {children}
    </div>
  );
}

function Danger({ children }: { readonly children: string }) {
  return (
    <Group component="span" gap={6} wrap="nowrap" align="flex-start" c="red">
      <IconAlertTriangle size={14} aria-hidden style={{ flexShrink: 0, marginTop: 1 }} />
      <Text component="span" inherit>
        {children}
      </Text>
    </Group>
  );
}
