import type { Queries, Transaction } from '../db/database.ts';
import { type MailStatus, type MailTable, privateLane } from '../outbox/mail.table.ts';
import { outageProblems } from './transport.ts';

/** A claim that another process has won meanwhile is looked for again, so often. */
const claimTries = 3;

/** Where the order is kept: the mails of one lane to one address. */
type Queue = Pick<MailTable, 'recipient_normal' | 'lane'>;

/** Whether a mail waits that is due and that nobody is handing over. */
export async function hasDueMail(db: Queries, now: number): Promise<boolean> {
  return (await findDueQueue(db, now)) !== undefined;
}

/**
 * Takes the mail that goes next, until an instant: the oldest one to its address in its lane, so that
 * these leave in their order. Private mails go before all others. Undefined when none is due.
 */
export async function claimNextMail(
  tx: Transaction,
  now: number,
  until: number,
): Promise<MailTable | undefined> {
  for (let tries = 0; tries < claimTries; tries++) {
    const queue = await findDueQueue(tx, now);
    if (queue === undefined) return undefined;
    const claimed = await tx
      .updateTable('mails')
      .set((set) => ({ claimed_until: until, attempts: set('attempts', '+', 1) }))
      .where('id', '=', (select) =>
        select
          .selectFrom('mails as oldest')
          .select('oldest.id')
          .where('oldest.status', '=', 'waiting')
          .where('oldest.recipient_normal', '=', queue.recipient_normal)
          .where('oldest.lane', '=', queue.lane)
          .orderBy('oldest.position')
          .orderBy('oldest.id')
          .limit(1),
      )
      .where('status', '=', 'waiting')
      .where((where) =>
        where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]),
      )
      .returningAll()
      .executeTakeFirst();
    if (claimed !== undefined) return claimed;
  }
  return undefined;
}

/** What has a mail that is due, and none that somebody is handing over. */
async function findDueQueue(db: Queries, now: number): Promise<Queue | undefined> {
  const ofPrivate = dueQueues(db, now).where('lane', '=', privateLane);
  return (await ofPrivate.executeTakeFirst()) ?? dueQueues(db, now).executeTakeFirst();
}

function dueQueues(db: Queries, now: number) {
  return db
    .selectFrom('mails')
    .select(['recipient_normal', 'lane'])
    .where('status', '=', 'waiting')
    .where('due_at', '<=', now)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('mails as other')
            .select('other.id')
            .whereRef('other.recipient_normal', '=', 'mails.recipient_normal')
            .whereRef('other.lane', '=', 'mails.lane')
            .where('other.status', '=', 'waiting')
            .where('other.claimed_until', '>', now),
        ),
      ),
    )
    .orderBy('due_at')
    .orderBy('position')
    .limit(1);
}

/** Goes on holding a claim; false when it is not held any more. */
export async function renewClaim(
  tx: Transaction,
  id: string,
  heldUntil: number,
  until: number,
): Promise<boolean> {
  const renewed = await tx
    .updateTable('mails')
    .set({ claimed_until: until })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .where('claimed_until', '=', heldUntil)
    .returning('id')
    .executeTakeFirst();
  return renewed !== undefined;
}

/**
 * Keeps what a mail says, as it is sent now and with each further try; not when its buyer was erased
 * in the meantime.
 */
export async function keepWords(
  tx: Transaction,
  id: string,
  words: Pick<MailTable, 'subject' | 'body_text' | 'body_html'>,
): Promise<void> {
  await tx
    .updateTable('mails')
    .set(words)
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .execute();
}

/** How a mail ended. `facts` is given for private kinds, to be emptied. */
export type Ending = { readonly status: MailStatus; readonly settled_at: number } & Partial<
  Pick<MailTable, 'problem' | 'file' | 'facts'>
>;

/**
 * Notes how a mail ended, and lets the next one to its address in its lane go. False when somebody has
 * noted it before.
 */
export async function endMail(
  tx: Transaction,
  mail: Pick<MailTable, 'id'> & Queue,
  ending: Ending,
): Promise<boolean> {
  const ended = await tx
    .updateTable('mails')
    .set({ ...ending, claimed_until: null })
    .where('id', '=', mail.id)
    .where('status', '=', 'waiting')
    .returning('id')
    .executeTakeFirst();
  if (ended === undefined) return false;
  await tx
    .updateTable('mails')
    .set((set) => ({ due_at: set.ref('created_at') }))
    .where('recipient_normal', '=', mail.recipient_normal)
    .where('lane', '=', mail.lane)
    .where('status', '=', 'waiting')
    .where('due_at', '>', ending.settled_at)
    .execute();
  return true;
}

/** Puts a mail off, and with it all that wait behind it in its lane for the same address. */
export async function putOffMail(
  tx: Transaction,
  mail: Pick<MailTable, 'id'> & Queue,
  problem: string | null,
  dueAt: number,
): Promise<void> {
  await tx
    .updateTable('mails')
    .set({ problem, claimed_until: null })
    .where('id', '=', mail.id)
    .where('status', '=', 'waiting')
    .execute();
  await tx
    .updateTable('mails')
    .set({ due_at: dueAt })
    .where('recipient_normal', '=', mail.recipient_normal)
    .where('lane', '=', mail.lane)
    .where('status', '=', 'waiting')
    .execute();
}

/**
 * Takes back the try of a mail that was claimed and not tried, and lets what was queued after an instant
 * to its address in its lane wait until another instant at least.
 */
export async function keepUntried(
  tx: Transaction,
  mail: Pick<MailTable, 'id'> & Queue,
  queuedAfter: number,
  waitUntil: number,
): Promise<void> {
  await tx
    .updateTable('mails')
    .set((set) => ({ attempts: set('attempts', '-', 1) }))
    .where('id', '=', mail.id)
    .execute();
  await tx
    .updateTable('mails')
    .set({ give_up_at: waitUntil })
    .where('recipient_normal', '=', mail.recipient_normal)
    .where('lane', '=', mail.lane)
    .where('status', '=', 'waiting')
    .where('created_at', '>', queuedAfter)
    .where('give_up_at', '<', waitUntil)
    .execute();
}

/** Makes due what waits for nothing but the end of an outage. */
export async function wakeMails(tx: Transaction, now: number): Promise<void> {
  await tx
    .updateTable('mails')
    .set((set) => ({ due_at: set.ref('created_at') }))
    .where('status', '=', 'waiting')
    .where('due_at', '>', now)
    .where('problem', 'in', outageProblems)
    .execute();
}

/** The position of the newest mail that waits; 0 when none does. */
export async function findNewestPosition(db: Queries): Promise<number> {
  const row = await db
    .selectFrom('mails')
    .select('position')
    .where('status', '=', 'waiting')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.position ?? 0;
}
