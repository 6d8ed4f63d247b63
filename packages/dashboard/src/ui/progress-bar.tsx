import { Progress, Stack, Text } from '@mantine/core';

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** Beneath the bar: "40 of 100 are reset". */
  readonly sentence?: string;
}

/** How far something has come. */
export function ProgressBar({ label, done, of, sentence }: ProgressBarProps) {
  const share = of === 0 ? 100 : Math.round((done / of) * 100);
  return (
    <Stack gap={4}>
      <Progress.Root size="md">
        <Progress.Section value={share} aria-label={label} />
      </Progress.Root>
      {sentence && (
        <Text size="sm" c="dimmed" role="status">
          {sentence}
        </Text>
      )}
    </Stack>
  );
}
