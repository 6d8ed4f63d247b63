import type { HistoryEntry } from '../../api/hub-purchase.ts';

const dayOf = (at: number) => new Date(at * 1000).toDateString();

/**
 * Refusals that follow one another on a day for the same reason as one entry, the newest, with how
 * many there were: an app that tries again and again does not push everything else away.
 */
export function mergeRefusals(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const merged: HistoryEntry[] = [];
  for (const entry of entries) {
    const before = merged.at(-1);
    if (before && isSameRefusal(before, entry)) {
      merged[merged.length - 1] = { ...before, count: (before.count ?? 1) + (entry.count ?? 1) };
    } else {
      merged.push(entry);
    }
  }
  return merged;
}

function isSameRefusal(one: HistoryEntry, other: HistoryEntry): boolean {
  if (one.type !== 'refused' || other.type !== 'refused') return false;
  return one.data.reason === other.data.reason && dayOf(one.at) === dayOf(other.at);
}
