import { Paper } from '@mantine/core';
import type { ReactNode } from 'react';

interface StickyBarProps {
  /** Whether there is something to save. */
  readonly sticks: boolean;
  readonly children: ReactNode;
}

/** Keeps the buttons of a long form in sight, at the foot of the window, once they are needed. */
export function StickyBar({ sticks, children }: StickyBarProps) {
  return (
    <Paper withBorder p="sm" {...(sticks && { shadow: 'md', style: stuck })}>
      {children}
    </Paper>
  );
}

const stuck = { position: 'sticky', bottom: 'var(--mantine-spacing-sm)', zIndex: 10 } as const;
