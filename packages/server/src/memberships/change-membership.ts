import { normaliseEmail } from '../db/columns.ts';
import type { Database, Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { NewEvent } from '../events/event.ts';
import { unavailable } from '../lib/app-error.ts';
import type { Clock } from '../lib/clock.ts';
import { mailsOfChange } from './mails-of-change.ts';
import type { MembershipPatch } from './membership.columns.ts';
import { findMembershipById, updateMembershipIfUnchanged } from './membership.repository.ts';
import { type Membership, standingOf } from './membership.ts';
import { queueMembershipMails } from './membership-mail.ts';
import type { MembershipTarget } from './membership-target.ts';
import { replaceMembershipValues } from './membership-values.repository.ts';

const attempts = 100;

interface ChangeEvent {
  readonly type: string;
  readonly data: NewEvent['data'];
}

/** What a rule wants of a membership: a change with what tells of it, nothing, or a refusal. */
export type Decision<Refusal> =
  | { kind: 'change'; patch: MembershipPatch; event: ChangeEvent | readonly ChangeEvent[] }
  | { kind: 'keep' }
  | { kind: 'refuse'; refusal: Refusal };

export type ChangeOutcome<Refusal> =
  | { kind: 'done'; membership: Membership }
  | { kind: 'gone' }
  | { kind: 'refused'; refusal: Refusal };

export interface MembershipChange<Refusal> extends MembershipTarget {
  /** Decides on the membership as it is now; runs again when somebody else changed it meanwhile. */
  decide(membership: Membership, now: number, tx: Transaction): Promise<Decision<Refusal>>;
  /** What belongs to the change in other tables. */
  alongside?(tx: Transaction, before: Membership, now: number): Promise<void>;
}

/**
 * The one way a membership changes: read, decided by a pure rule, written under a guard on its
 * version, its events and what its buyer is mailed in the same transaction. When validity turns,
 * that is an event of its own.
 * @throws AppError UNAVAILABLE when others change the same membership without end.
 */
export async function changeMembership<Refusal>(
  { database, clock }: { database: Database; clock: Clock },
  change: MembershipChange<Refusal>,
): Promise<ChangeOutcome<Refusal>> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const outcome = await database.transaction((tx) => tryOnce(tx, change, clock.now()));
    if (outcome.kind !== 'overtaken') return outcome;
  }
  throw unavailable('a membership changed under every attempt');
}

async function tryOnce<Refusal>(
  tx: Transaction,
  change: MembershipChange<Refusal>,
  now: number,
): Promise<ChangeOutcome<Refusal> | { kind: 'overtaken' }> {
  const before = await findMembershipById(tx, change.companyId, change.membershipId);
  if (!before || !isOf(before, change.ofBuyer)) return { kind: 'gone' };
  const decision = await change.decide(before, now, tx);
  if (decision.kind === 'refuse') return { kind: 'refused', refusal: decision.refusal };
  if (decision.kind === 'keep') return { kind: 'done', membership: before };
  const { valid } = standingOf({ ...before, ...decision.patch }, before.settings.graceDays, now);
  const patch = { ...decision.patch, validNoted: valid };
  if (!(await updateMembershipIfUnchanged(tx, before, patch))) return { kind: 'overtaken' };
  const { metadata } = decision.patch;
  if (metadata !== undefined) await replaceMembershipValues(tx, before, metadata);
  await change.alongside?.(tx, before, now);
  const events = [decision.event].flat();
  if (valid !== before.validNoted) {
    events.push({ type: valid ? 'membership.went_valid' : 'membership.went_invalid', data: {} });
  }
  await insertEvents(
    tx,
    events.map((event) => ({
      ...event,
      companyId: before.companyId,
      subjectId: before.id,
      actor: change.actor,
      createdAt: now,
    })),
  );
  const after = { ...before, ...patch, version: before.version + 1 };
  const mails = mailsOfChange({ events, actor: change.actor, before, now });
  await queueMembershipMails(tx, now, after, mails);
  return { kind: 'done', membership: after };
}

function isOf({ email }: Membership, buyer: string | undefined): boolean {
  return buyer === undefined || normaliseEmail(email) === buyer;
}
