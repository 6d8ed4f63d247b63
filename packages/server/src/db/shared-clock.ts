import type { DatabaseSync } from 'node:sqlite';
import { type Kysely, sql } from 'kysely';
import { machineTimeMs, monotonicMs, type SteadyClock } from '../lib/clock.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

const heartbeatMs = 2000;
const holderLostAfterMs = 15_000;
const jumpMs = 2000;
const believeJumpAfterMs = 600_000;

/** The time of the database server, which all nodes share: half a round trip is taken off. */
export async function sharedPostgresTimeMs(db: Kysely<Tables>): Promise<number> {
  const askedAt = performance.now();
  const { rows } = await sql<{ epoch_ms: number }>`
    select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as epoch_ms`.execute(db);
  return (rows[0]?.epoch_ms ?? machineTimeMs()) + (performance.now() - askedAt) / 2;
}

interface Reference {
  holder_pid: number;
  epoch_ms: number;
  monotonic_ms: number;
  heartbeat_ms: number;
  jumped_at_ms: number | null;
}

/**
 * SQLite has no clock of its own, but its processes share one machine and its monotonic count. The
 * process that came first says what time it is; the others take its word and count on evenly. A
 * jump of the holder's own clock is believed only when it has lasted ten minutes, so that neither
 * a wrong clock nor its correction ends memberships early. Runs in a transaction that the caller has
 * begun, and ends it.
 */
export function sharedSqliteTimeMs(connection: DatabaseSync): number {
  const monotonic = monotonicMs();
  const machine = machineTimeMs();
  try {
    const row = connection.prepare('select * from clock_reference where id = 1').get() as
      | Reference
      | undefined;
    const next = judge(row, monotonic, machine);
    if (next) {
      connection
        .prepare(
          `insert or replace into clock_reference
           (id, holder_pid, epoch_ms, monotonic_ms, heartbeat_ms, jumped_at_ms)
           values (1, ?, ?, ?, ?, ?)`,
        )
        .run(
          next.holder_pid,
          next.epoch_ms,
          next.monotonic_ms,
          next.heartbeat_ms,
          next.jumped_at_ms,
        );
    }
    connection.exec('commit');
    const reference = next ?? (row as Reference);
    return reference.epoch_ms + (monotonic - reference.monotonic_ms);
  } catch (error) {
    if (connection.isTransaction) connection.exec('rollback');
    throw error;
  }
}

/** What the reference becomes, or undefined when it stays as it is. */
function judge(
  row: Reference | undefined,
  monotonic: number,
  machine: number,
): Reference | undefined {
  const fresh = { epoch_ms: machine, monotonic_ms: monotonic, heartbeat_ms: monotonic };
  const own = { ...fresh, holder_pid: process.pid, jumped_at_ms: null };
  if (!row) return own;
  const sinceHeartbeat = monotonic - row.heartbeat_ms;
  const abandoned = sinceHeartbeat < 0 || sinceHeartbeat > holderLostAfterMs;
  if (row.holder_pid !== process.pid) {
    if (abandoned) return own;
    if (isAlive(row.holder_pid)) return undefined;
    // The holder has just ended: its time goes on, held by this process.
    return { ...row, holder_pid: process.pid, heartbeat_ms: monotonic };
  }
  if (abandoned) return own;
  const difference = Math.abs(machine - (row.epoch_ms + monotonic - row.monotonic_ms));
  if (difference <= jumpMs) return own;
  const jumpedAt = row.jumped_at_ms ?? monotonic;
  if (monotonic - jumpedAt > believeJumpAfterMs) return own;
  return { ...row, heartbeat_ms: monotonic, jumped_at_ms: jumpedAt };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Sets the clock by the database now and keeps it so. A failed reading changes nothing: the clock
 * goes on evenly. The answer stops it.
 * @throws AppError UNAVAILABLE when the first reading fails.
 */
export async function followSharedClock(
  database: Database,
  clock: SteadyClock,
): Promise<{ stop(): void }> {
  clock.set(await database.sharedTimeMs());
  const timer = setInterval(() => {
    database.sharedTimeMs().then(
      (epochMs) => clock.set(epochMs),
      () => undefined,
    );
  }, heartbeatMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
