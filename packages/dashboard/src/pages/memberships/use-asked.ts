import { useState } from 'react';
import type { MembershipRow } from '../../api/membership.ts';
import type { BulkAction } from './use-bulk.ts';

interface Asked {
  readonly action: BulkAction;
  /** As they were when it was asked: the list changes while it is done. */
  readonly rows: readonly MembershipRow[];
  readonly opened: boolean;
  readonly turn: number;
}

/** What is asked of the selected memberships, one dialog a `turn`. */
export function useAsked() {
  const [asked, setAsked] = useState<Asked>();
  return {
    asked,
    ask: (action: BulkAction, rows: readonly MembershipRow[]) =>
      setAsked((before) => ({ action, rows, opened: true, turn: (before?.turn ?? 0) + 1 })),
    close: () => setAsked((before) => before && { ...before, opened: false }),
  };
}
