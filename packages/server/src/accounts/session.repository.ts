import type { Queries, Transaction } from '../db/database.ts';
import type { AuthSessionTable } from './account.table.ts';

/** Every session of somebody, the newest first; expired ones that nobody has used since too. */
export async function listSessionsOfUser(db: Queries, userId: string): Promise<AuthSessionTable[]> {
  return db
    .selectFrom('auth_sessions')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Ends one session of somebody; answers whether there was one. */
export async function deleteSession(
  tx: Transaction,
  userId: string,
  sessionId: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('auth_sessions')
    .where('user_id', '=', userId)
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/**
 * Ends all sessions of somebody but the one with this id, and asks for a code again in every
 * browser that was trusted; answers how many sessions.
 */
export async function deleteOtherSessions(
  tx: Transaction,
  userId: string,
  keptId: string,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('auth_sessions')
    .where('user_id', '=', userId)
    .where('id', '<>', keptId)
    .executeTakeFirstOrThrow();
  await tx
    .deleteFrom('auth_verifications')
    .where('value', '=', userId)
    .where('identifier', 'like', 'trust-device-%')
    .execute();
  return Number(numDeletedRows);
}

/** The session that a cookie's token stands for. */
export async function findSessionByToken(
  db: Queries,
  token: string,
): Promise<AuthSessionTable | undefined> {
  return db.selectFrom('auth_sessions').selectAll().where('token', '=', token).executeTakeFirst();
}

/** Whom the session of a cookie's token belongs to. */
export async function findSessionOwner(
  db: Queries,
  token: string,
): Promise<{ id: string; email: string } | undefined> {
  return db
    .selectFrom('auth_sessions')
    .innerJoin('auth_users', 'auth_users.id', 'auth_sessions.user_id')
    .select(['auth_users.id', 'auth_users.email'])
    .where('auth_sessions.token', '=', token)
    .executeTakeFirst();
}
