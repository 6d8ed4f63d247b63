import { Badge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleMinus,
  IconCircleX,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type Tone = 'good' | 'warn' | 'bad' | 'neutral' | 'info';

const looks = {
  good: ['green', IconCircleCheck],
  warn: ['yellow', IconAlertTriangle],
  bad: ['red', IconCircleX],
  neutral: ['gray', IconCircleMinus],
  info: ['blue', IconInfoCircle],
} as const;

/** A word with a colour and an icon: it reads without seeing colours. */
export function StatusBadge({
  tone,
  children,
}: {
  readonly tone: Tone;
  readonly children: ReactNode;
}) {
  const [color, Icon] = looks[tone];
  return (
    <Badge
      variant="light"
      color={color}
      tt="none"
      fw={500}
      leftSection={<Icon size={13} aria-hidden />}
      style={{ flexShrink: 0 }}
      miw="max-content"
    >
      {children}
    </Badge>
  );
}
