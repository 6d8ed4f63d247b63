import { useEffect, useState } from 'react';
import { uiTexts } from '../texts/index.ts';
import { formatDate, formatDateTime, formatInstant, formatRelative, formatTime } from './time.ts';

interface InstantProps {
  /** Unix seconds. */
  readonly at: number | null | undefined;
  /** What stands where there is none; "never", "–". */
  readonly none?: string;
}

/**
 * A day and time in the viewer's own zone; the whole instant on hover. `day` leaves the time away,
 * `time` the day.
 */
export function DateTime({
  at,
  none = uiTexts.none,
  day = false,
  time = false,
}: InstantProps & { day?: boolean; time?: boolean }) {
  if (at === null || at === undefined) return none;
  return (
    <time dateTime={new Date(at * 1000).toISOString()} title={formatInstant(at)}>
      {(time ? formatTime : day ? formatDate : formatDateTime)(at)}
    </time>
  );
}

/** How long ago, brought up to date each half minute; the whole instant on hover. */
export function RelativeTime({ at, none = uiTexts.never }: InstantProps) {
  const now = useNow();
  if (at === null || at === undefined) return none;
  return (
    <time dateTime={new Date(at * 1000).toISOString()} title={formatInstant(at)}>
      {formatRelative(at, now)}
    </time>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now() / 1000);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() / 1000), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
