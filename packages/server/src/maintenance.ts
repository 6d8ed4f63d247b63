import { randomUUID } from 'node:crypto';
import { deleteCodeCountsBefore } from './buyers/code-count.repository.ts';
import type { Database } from './db/database.ts';
import { takeLease } from './db/leases.ts';
import { deleteIdempotencyKeysBefore } from './idempotency/idempotency.repository.ts';
import { keptForMs } from './idempotency/run-once.ts';
import { type Clock, utcDay } from './lib/clock.ts';
import type { Logger } from './log.ts';
import { noteLapses } from './memberships/note-lapses.ts';
import { queueReminders } from './memberships/queue-reminders.ts';
import { forgetAddresses } from './privacy/forget-addresses.ts';
import { scrubLateEvents } from './privacy/scrub-late-events.ts';

const everyMs = 20_000;
/** With the wait for the next look at most a minute after its holder has died. */
const leaseMs = 35_000;

/**
 * The work that time causes, done by one process a database: the events of memberships that have
 * lapsed (at most a minute late), the reminders to their buyers, and the
 * end of what is kept for a while only: addresses of events, idempotency keys.
 */
export function startMaintenance(
  services: { database: Database; clock: Clock },
  log: Logger,
): { stop(): Promise<void> } {
  const { database, clock } = services;
  const holder = randomUUID();
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    try {
      if (!(await takeLease(database, 'maintenance', holder, clock.now(), leaseMs))) return;
      const noted = await noteLapses(services);
      if (noted > 0) log.info({ noted }, 'memberships lapsed');
      const reminded = await queueReminders(services);
      if (reminded > 0) log.info({ reminded }, 'reminders queued');
      await database.transaction((tx) => deleteCodeCountsBefore(tx, utcDay(clock.now())));
      await scrubLateEvents(services);
      const forgotten = await forgetAddresses(services);
      if (forgotten > 0) log.info({ forgotten }, 'addresses of old events emptied');
      await database.transaction((tx) => deleteIdempotencyKeysBefore(tx, clock.now() - keptForMs));
    } catch (error) {
      log.warn(
        { detail: error instanceof Error ? error.message : 'unknown' },
        'maintenance failed',
      );
    }
  }

  const tick = () => {
    running = running.then(run);
  };
  tick();
  const timer = setInterval(tick, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
