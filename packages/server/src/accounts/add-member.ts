import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { insertMemberUnlessThere } from './company-member.repository.ts';
import type { Role } from './roles.ts';

/** Gives an account a place in a company; one that it has already stays as it is. */
export async function addMember(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  { userId, role }: { userId: string; role: Role },
): Promise<{ kind: 'added' | 'already_member' }> {
  const now = clock.now();
  return database.transaction(async (tx) => {
    const row = { company_id: companyId, user_id: userId, role, created_at: now };
    if (!(await insertMemberUnlessThere(tx, row))) return { kind: 'already_member' };
    await insertEvents(tx, [
      {
        companyId,
        type: 'member.added',
        subjectId: userId,
        actor,
        data: { role },
        createdAt: now,
      },
    ]);
    return { kind: 'added' };
  });
}
