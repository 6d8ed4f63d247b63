import { takeTurnOfCompany } from '../companies/company.repository.ts';
import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import {
  countOwners,
  deleteMember,
  findCompanyMember,
  findRoleOf,
  updateMemberRole,
} from './company-member.repository.ts';
import { judgeMemberChange, type MemberChangeRefusal } from './member.rules.ts';
import { revokeInvitationsBeyond } from './revoke-invitation.ts';
import type { Role } from './roles.ts';

export type ChangeMemberOutcome = { kind: 'changed' | 'not_found' | MemberChangeRefusal };

/**
 * Gives somebody of a company another role, or with null takes their place in it away. What they
 * may do changes with their next request; their sessions and their account stay.
 */
export async function changeMember(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  { userId, role }: { userId: string; role: Role | null },
): Promise<ChangeMemberOutcome> {
  return database.transaction(async (tx) => {
    // Two owners who demote each other at once would each see the other as the one who remains.
    await takeTurnOfCompany(tx, companyId);
    const member = await findCompanyMember(tx, companyId, userId);
    if (!member) return { kind: 'not_found' };
    const { role: from } = member;
    const by = await findRoleOf(tx, companyId, actor);
    const owners = await countOwners(tx, companyId);
    const judged = judgeMemberChange({ by, from, to: role, owners });
    if (judged !== 'allowed') return { kind: judged };
    if (from === role) return { kind: 'changed' };
    if (role === null) await deleteMember(tx, companyId, userId);
    else await updateMemberRole(tx, companyId, userId, role);
    const now = clock.now();
    await revokeInvitationsBeyond(tx, companyId, actor, { userId, role }, now);
    await insertEvents(tx, [
      {
        companyId,
        type: role === null ? 'member.removed' : 'member.role_changed',
        subjectId: userId,
        actor,
        data: role === null ? { role: from } : { before: { role: from }, after: { role } },
        createdAt: now,
      },
    ]);
    return { kind: 'changed' };
  });
}
