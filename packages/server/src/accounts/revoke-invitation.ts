import { takeTurnOfCompany } from '../companies/company.repository.ts';
import type { Database, Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { voidWaitingMails } from '../outbox/void-mails.ts';
import { findRoleOf } from './company-member.repository.ts';
import { revokeInvitationById, revokeInvitationsBy } from './invitation.repository.ts';
import { judgeInvitation, rolesBeyond } from './invitation.rules.ts';
import type { InvitationTable } from './invitation.table.ts';
import type { Role } from './roles.ts';

export type RevokeInvitationOutcome = { kind: 'revoked' | 'not_found' | 'not_allowed' };

/** Takes an invitation back before it is accepted: its token opens nothing from now on. */
export async function revokeInvitation(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  id: string,
): Promise<RevokeInvitationOutcome> {
  return database.transaction(async (tx) => {
    await takeTurnOfCompany(tx, companyId);
    // To take one back nobody has to be what it makes of who accepts it.
    const by = await findRoleOf(tx, companyId, actor);
    if (judgeInvitation(by, 'read_only') !== 'allowed') return { kind: 'not_allowed' };
    const now = clock.now();
    const revoked = await revokeInvitationById(tx, companyId, id, now);
    if (!revoked) return { kind: 'not_found' };
    await noteRevoked(tx, actor, [revoked], now);
    return { kind: 'revoked' };
  });
}

/**
 * Takes back what somebody has out and could not send any more with their new role; null is none.
 * Within the transaction of that change.
 */
export async function revokeInvitationsBeyond(
  tx: Transaction,
  companyId: string,
  actor: Actor,
  member: { userId: string; role: Role | null },
  now: number,
): Promise<void> {
  const beyond = rolesBeyond(member.role);
  const revoked = await revokeInvitationsBy(tx, companyId, member.userId, beyond, now);
  await noteRevoked(tx, actor, revoked, now);
}

async function noteRevoked(
  tx: Transaction,
  actor: Actor,
  revoked: readonly InvitationTable[],
  now: number,
): Promise<void> {
  const ids = revoked.map(({ id }) => id);
  await voidWaitingMails(tx, 'invitation', ids, now);
  await insertEvents(
    tx,
    revoked.map(({ id, company_id: companyId, role }) => ({
      companyId,
      type: 'invitation.revoked',
      subjectId: id,
      actor,
      data: { role },
      createdAt: now,
    })),
  );
}
