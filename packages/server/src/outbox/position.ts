let last = 0;

/** A number for the mails of an instant (epoch milliseconds): each larger than the one before. */
export function nextPosition(now: number): number {
  last = Math.max(last + 1, now * 1000);
  return last;
}
