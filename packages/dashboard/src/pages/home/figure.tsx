import { Paper, Text } from '@mantine/core';
import { useId } from 'react';

const number = new Intl.NumberFormat();

interface FigureProps {
  readonly name: string;
  readonly count: number;
  /** What is counted, or over which time. */
  readonly hint: string;
}

/** One number with its name. */
export function Figure({ name, count, hint }: FigureProps) {
  const id = useId();
  return (
    <Paper withBorder p={{ base: 'xs', sm: 'md' }} role="group" aria-labelledby={id}>
      <Text size="sm" c="dimmed" id={id}>
        {name}
      </Text>
      <Text fz="1.75rem" fw={600} lh={1.3} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {number.format(count)}
      </Text>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
    </Paper>
  );
}
