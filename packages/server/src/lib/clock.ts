/** Where the time comes from: always an argument, so that tests can turn it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

/** What this machine says the time is, epoch milliseconds. */
export function machineTimeMs(): number {
  return Date.now();
}

/** A monotonic count of milliseconds, shared by all processes of one machine since its start. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

/**
 * A clock that goes on evenly from the last time it was set, however this machine's own clock
 * jumps. `set` is called with what the one clock that decides says (see `db/shared-clock.ts`).
 */
export interface SteadyClock extends Clock {
  set(epochMs: number): void;
}

export function createSteadyClock(startMs = machineTimeMs()): SteadyClock {
  let anchorMs = startMs;
  let anchorAt = performance.now();
  return {
    now: () => Math.round(anchorMs + (performance.now() - anchorAt)),
    set(epochMs) {
      anchorMs = epochMs;
      anchorAt = performance.now();
    },
  };
}

/** A clock that stands still until it is turned by hand. For tests and for fixed points in time. */
export function createManualClock(startMs: number): Clock & { advance(ms: number): void } {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance(ms) {
      nowMs += ms;
    },
  };
}

/** The last instant that is kept, 9999-12-31: beyond it texts and numbers stop meaning one day. */
export const latestInstantMs = 253_402_300_799_000;

/** Epoch milliseconds as the wire's Unix seconds (whole, rounded down), null kept. */
export function toUnixSeconds(epochMs: number | null): number | null {
  return epochMs === null ? null : Math.floor(epochMs / 1000);
}

/** The day of an instant in UTC, as `2026-05-03`. */
export function utcDay(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}

/** When a UTC day such as `2026-05-03` begins, epoch milliseconds. */
export function utcDayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** An instant for a file, in UTC: `2026-05-03T14:05:00.000Z`. */
export function toIsoInstant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/** An instant for the header of a mail, in UTC (RFC 5322): `Sun, 03 May 2026 14:05:00 +0000`. */
export function toMailDate(epochMs: number): string {
  return new Date(epochMs).toUTCString().replace('GMT', '+0000');
}

/** An instant for a sentence, in UTC: `2026-05-03 14:05 UTC`. */
export function formatInstant(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** An instant for a letter, in UTC: `3 May 2026, 14:05 UTC`. */
export function formatLongInstant(epochMs: number): string {
  const parts = new Date(epochMs).toUTCString().split(' ');
  const [, day = '', , year, time = ''] = parts;
  const month = new Date(epochMs).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return `${Number(day)} ${month} ${year}, ${time.slice(0, 5)} UTC`;
}

/** Reads an ISO date or Unix seconds as a person types them; undefined when it is neither. */
export function parseInstant(text: string): number | undefined {
  if (/^\d{1,11}$/.test(text)) return Number(text) * 1000;
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const epochMs = Date.parse(text);
  return Number.isNaN(epochMs) ? undefined : epochMs;
}
