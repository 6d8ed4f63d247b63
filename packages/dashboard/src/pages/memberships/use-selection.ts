import { useState } from 'react';
import type { MembershipRow } from '../../api/membership.ts';

/** The picked ones among the rows; others that were picked before are kept until `clear`. */
export function useSelection(rows: readonly MembershipRow[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  function onPick(keys: readonly string[], pick: boolean) {
    setPicked((before) => {
      const next = new Set(before);
      for (const key of keys) pick ? next.add(key) : next.delete(key);
      return next;
    });
  }
  return {
    chosen: rows.filter(({ id }) => picked.has(id)),
    selection: { picked, nameOf: ({ email }: MembershipRow) => email, onPick },
    clear: () => setPicked(new Set()),
  };
}
