import { takeTurnOfCompany } from '../companies/company.repository.ts';
import type { Database, Transaction } from '../db/database.ts';
import { countEventsSince, insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { randomBase62 } from '../lib/base62.ts';
import { type Clock, utcDay, utcDayStart } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import { makeId } from '../lib/ids.ts';
import type { Sealer } from '../lib/sealer.ts';
import { queuePrivateMail } from '../outbox/queue-mail.ts';
import { voidWaitingMails } from '../outbox/void-mails.ts';
import { isAccountEmail, normaliseEmail } from './account-email.ts';
import { findCompanyMember, findRoleOf, findUserIdByEmail } from './company-member.repository.ts';
import {
  countInvitationsTo,
  findOpenInvitation,
  insertInvitation,
  renewInvitation,
  revokeInvitationsTo,
  sentEvents,
} from './invitation.repository.ts';
import {
  type InviteRefusal,
  invitationMs,
  invitationsADay,
  invitationsToOneADay,
  judgeInvitation,
} from './invitation.rules.ts';
import type { Role } from './roles.ts';

export interface InvitationServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly mailSealer: Sealer;
}

/** Who invites, and how the mail names them. */
export interface Inviter {
  readonly actor: Actor;
  readonly name: string;
}

type SendRefusal =
  | { kind: InviteRefusal }
  | { kind: 'already_member' }
  | { kind: 'too_many' | 'too_many_to_one'; retryAfterSeconds: number };

export type InviteOutcome =
  | { kind: 'invited'; id: string }
  | { kind: 'not_an_email' }
  | SendRefusal;
export type ResendOutcome = { kind: 'invited'; id: string } | { kind: 'not_found' } | SendRefusal;

/**
 * Asks somebody by mail to come to a company with a role. One that waits for the same address is
 * replaced. What the mail holds is stored as its hash, and sealed in the outbox until it is sent.
 */
export async function inviteMember(
  { database, clock, mailSealer }: InvitationServices,
  companyId: string,
  inviter: Inviter,
  input: { email: string; role: Role },
): Promise<InviteOutcome> {
  const email = normaliseEmail(input.email);
  const { role } = input;
  if (!isAccountEmail(email)) return { kind: 'not_an_email' };
  const now = clock.now();
  return database.transaction(async (tx) => {
    const refusal = await findRefusal(tx, companyId, inviter.actor, { email, role, now });
    if (refusal) return refusal;
    const replaced = await revokeInvitationsTo(tx, companyId, email, now);
    const replacedIds = replaced.map(({ id }) => id);
    await voidWaitingMails(tx, 'invitation', replacedIds, now);
    const { token, row } = makeToken(inviter, now);
    const id = makeId('inv');
    const unused = { accepted_at: null, revoked_at: null };
    await insertInvitation(tx, { id, company_id: companyId, email, role, ...row, ...unused });
    await queueInvitation(tx, mailSealer, inviter, { companyId, id, email, role, token, now });
    await note(tx, companyId, inviter.actor, 'invitation.created', { id, role, now });
    return { kind: 'invited', id };
  });
}

/** Sends an open invitation again, with a new token and seven new days: the old one opens nothing. */
export async function resendInvitation(
  { database, clock, mailSealer }: InvitationServices,
  companyId: string,
  inviter: Inviter,
  id: string,
): Promise<ResendOutcome> {
  const now = clock.now();
  return database.transaction(async (tx) => {
    const found = await findOpenInvitation(tx, companyId, id);
    if (!found) return { kind: 'not_found' };
    const { email, role } = found;
    const refusal = await findRefusal(tx, companyId, inviter.actor, { email, role, now });
    if (refusal) return refusal;
    const { token, row } = makeToken(inviter, now);
    if (!(await renewInvitation(tx, companyId, id, row))) return { kind: 'not_found' };
    await voidWaitingMails(tx, 'invitation', [id], now);
    await queueInvitation(tx, mailSealer, inviter, { companyId, id, email, role, token, now });
    await note(tx, companyId, inviter.actor, 'invitation.resent', { id, role, now });
    return { kind: 'invited', id };
  });
}

async function findRefusal(
  tx: Transaction,
  companyId: string,
  actor: Actor,
  { email, role, now }: { email: string; role: Role; now: number },
): Promise<SendRefusal | undefined> {
  // One after the other: the count of the day, roles and who belongs to the company stay as judged.
  await takeTurnOfCompany(tx, companyId);
  const judged = judgeInvitation(await findRoleOf(tx, companyId, actor), role);
  if (judged !== 'allowed') return { kind: judged };
  const userId = await findUserIdByEmail(tx, email);
  if (userId !== undefined && (await findCompanyMember(tx, companyId, userId))) {
    return { kind: 'already_member' };
  }
  const today = utcDayStart(utcDay(now));
  const retryAfterSeconds = Math.ceil((today + 86_400_000 - now) / 1000);
  if ((await countEventsSince(tx, companyId, sentEvents, today)) >= invitationsADay) {
    return { kind: 'too_many', retryAfterSeconds };
  }
  if ((await countInvitationsTo(tx, companyId, email, today)) >= invitationsToOneADay) {
    return { kind: 'too_many_to_one', retryAfterSeconds };
  }
  return undefined;
}

function makeToken({ actor }: Inviter, now: number) {
  const token = randomBase62(40);
  const row = {
    token_hash: sha256(token),
    invited_by: actor.id ?? '',
    created_at: now,
    expires_at: now + invitationMs,
  };
  return { token, row };
}

async function queueInvitation(
  tx: Transaction,
  sealer: Sealer,
  inviter: Inviter,
  mail: { companyId: string; id: string; email: string; role: Role; token: string; now: number },
): Promise<void> {
  const { companyId, id, email, role, token, now } = mail;
  const expiresAt = now + invitationMs;
  await queuePrivateMail(tx, sealer, now, {
    companyId,
    kind: 'invitation',
    to: email,
    subjectId: id,
    facts: { token, role, expiresAt, invitedBy: inviter.name },
    expiresAt,
  });
}

/** The e-mail address stays out of events, which are kept when the person asks for nothing of it. */
async function note(
  tx: Transaction,
  companyId: string,
  actor: Actor,
  type: string,
  { id, role, now }: { id: string; role: Role; now: number },
): Promise<void> {
  await insertEvents(tx, [
    { companyId, type, subjectId: id, actor, data: { role }, createdAt: now },
  ]);
}
