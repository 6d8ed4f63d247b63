import type { Queries, Transaction } from '../db/database.ts';
import { machineTimeMs, toIsoInstant } from '../lib/clock.ts';
import './buyer.table.ts';

/** A session of a buyer; instants are ISO texts, as better-auth keeps them. */
export interface BuyerSession {
  readonly id: string;
  readonly buyerId: string;
  readonly email: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

function joined(db: Queries) {
  return db
    .selectFrom('auth_buyer_sessions as session')
    .innerJoin('auth_buyer_users as buyer', 'buyer.id', 'session.user_id')
    .select([
      'session.id',
      'buyer.id as buyerId',
      'buyer.email',
      'session.created_at as createdAt',
      'session.expires_at as expiresAt',
    ]);
}

export async function findBuyerSession(
  db: Queries,
  buyerId: string,
  sessionId: string,
): Promise<BuyerSession | undefined> {
  return joined(db)
    .where('session.user_id', '=', buyerId)
    .where('session.id', '=', sessionId)
    .executeTakeFirst();
}

/** The session that a cookie's token stands for. */
export async function findBuyerSessionByToken(
  db: Queries,
  token: string,
): Promise<BuyerSession | undefined> {
  return joined(db).where('session.token', '=', token).executeTakeFirst();
}

/**
 * The network addresses from which somebody is signed in with an e-mail address; by the time of this
 * machine, as better-auth ends sessions.
 */
export async function listSessionAddresses(db: Queries, emailNormal: string): Promise<string[]> {
  const rows = await db
    .selectFrom('auth_buyer_sessions as session')
    .innerJoin('auth_buyer_users as buyer', 'buyer.id', 'session.user_id')
    .select('session.ip_address as address')
    .where('buyer.email', '=', emailNormal)
    .where('session.expires_at', '>', toIsoInstant(machineTimeMs()))
    .execute();
  return rows.flatMap(({ address }) => address ?? []);
}

/** Ends one session of a buyer. */
export async function deleteBuyerSession(
  tx: Transaction,
  buyerId: string,
  sessionId: string,
): Promise<void> {
  await tx
    .deleteFrom('auth_buyer_sessions')
    .where('user_id', '=', buyerId)
    .where('id', '=', sessionId)
    .execute();
}

/** Ends all sessions of a buyer but the one with this id, where one is named; answers how many. */
export async function deleteBuyerSessions(
  tx: Transaction,
  buyerId: string,
  keptId?: string,
): Promise<number> {
  let query = tx.deleteFrom('auth_buyer_sessions').where('user_id', '=', buyerId);
  if (keptId !== undefined) query = query.where('id', '<>', keptId);
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Ends all sessions of the buyer with this address, if there is one; answers how many. */
export async function deleteSessionsOfEmail(tx: Transaction, emailNormal: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('auth_buyer_sessions')
    .where(
      'user_id',
      'in',
      tx.selectFrom('auth_buyer_users').select('id').where('email', '=', emailNormal),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Removes a buyer's account; its sessions end with it. */
export async function deleteBuyer(tx: Transaction, buyerId: string): Promise<void> {
  await tx.deleteFrom('auth_buyer_users').where('id', '=', buyerId).execute();
}
