import type { Queries, Transaction } from '../db/database.ts';
import type { AuthBuyerSessionTable, AuthBuyerUserTable } from './buyer.table.ts';
import { deleteBuyer } from './buyer-session.repository.ts';
import { emailChangeCodesOf, signInCodeOf } from './code.repository.ts';

/** The account of the hub with this address (`normaliseEmail`). */
export async function findBuyerByEmail(
  db: Queries,
  emailNormal: string,
): Promise<AuthBuyerUserTable | undefined> {
  return db
    .selectFrom('auth_buyer_users')
    .selectAll()
    .where('email', '=', emailNormal)
    .executeTakeFirst();
}

/** Every session of a buyer, the newest first; expired ones that nobody has used since too. */
export async function listBuyerSessions(
  db: Queries,
  buyerId: string,
): Promise<AuthBuyerSessionTable[]> {
  return db
    .selectFrom('auth_buyer_sessions')
    .selectAll()
    .where('user_id', '=', buyerId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Removes a buyer's account, its sessions, and the codes that its address was mailed. */
export async function deleteBuyerAndCodes(tx: Transaction, emailNormal: string): Promise<void> {
  const buyer = await findBuyerByEmail(tx, emailNormal);
  const codes = [signInCodeOf(emailNormal), ...(buyer ? [emailChangeCodesOf(buyer.id)] : [])];
  await tx.deleteFrom('auth_buyer_verifications').where('identifier', 'in', codes).execute();
  if (buyer) await deleteBuyer(tx, buyer.id);
}
