import type { Database, Transaction } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { type DueMembership, listToRemind } from './due-reminders.repository.ts';
import { updateMembershipIfUnchanged } from './membership.repository.ts';
import { standingOf } from './membership.ts';
import { queueMembershipMails } from './membership-mail.ts';
import { nextReminderAt, remindersOf } from './reminders.rules.ts';

/** Small, as others wait for the rows of a slice until it is written. */
const sliceSize = 50;

/**
 * Queues each mail that time has made due since it was last looked: a trial or a membership about
 * to end, a period that has ended and that none has followed. Answers how many. Safe to run in several
 * processes: the version guard lets one look, and of the same mail there is one.
 */
export async function queueReminders({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): Promise<number> {
  let queued = 0;
  for (;;) {
    const now = clock.now();
    const slice = await database.transaction((tx) => remindSlice(tx, now));
    queued += slice.queued;
    if (slice.looked === 0) return queued;
  }
}

async function remindSlice(tx: Transaction, now: number) {
  const due = await listToRemind(tx, now, sliceSize);
  let queued = 0;
  for (const one of due) queued += await remind(tx, one, now);
  return { looked: due.length, queued };
}

async function remind(
  tx: Transaction,
  { membership, isFree }: DueMembership,
  now: number,
): Promise<number> {
  const remindAt = nextReminderAt(membership, now);
  if (!(await updateMembershipIfUnchanged(tx, membership, { remindAt }))) return 0;
  const { status } = standingOf(membership, membership.settings.graceDays, now);
  const mails = remindersOf(membership, isFree)
    .filter(({ at, fits }) => at <= now && fits.includes(status))
    .map(({ mail }) => mail);
  return queueMembershipMails(tx, now, membership, mails);
}
