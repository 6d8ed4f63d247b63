import type { Queries, Transaction } from '../db/database.ts';
import type { InvitationTable } from './invitation.table.ts';
import type { Role } from './roles.ts';
import '../events/event.table.ts';

/** What happens to an invitation when a mail with it is queued. */
export const sentEvents = ['invitation.created', 'invitation.resent'] as const;

export async function insertInvitation(tx: Transaction, row: InvitationTable): Promise<void> {
  await tx.insertInto('invitations').values(row).execute();
}

/** The invitations of a company that nobody has used or taken back, made after an instant; newest first. */
export async function listOpenInvitations(db: Queries, companyId: string, madeAfter: number) {
  return selectOpen(db, companyId)
    .where('invitations.created_at', '>', madeAfter)
    .orderBy('invitations.created_at', 'desc')
    .orderBy('invitations.id', 'desc')
    .execute();
}

export type ListedInvitation = Awaited<ReturnType<typeof listOpenInvitations>>[number];

/** The same of one of them. */
export async function findOpenInvitation(
  db: Queries,
  companyId: string,
  id: string,
): Promise<ListedInvitation | undefined> {
  return selectOpen(db, companyId).where('invitations.id', '=', id).executeTakeFirst();
}

/** With the e-mail address of who invited; null for the command line. */
function selectOpen(db: Queries, companyId: string) {
  return db
    .selectFrom('invitations')
    .leftJoin('auth_users', 'auth_users.id', 'invitations.invited_by')
    .select([
      'invitations.id',
      'invitations.email',
      'invitations.role',
      'invitations.created_at',
      'invitations.expires_at',
      'auth_users.email as inviter',
    ])
    .where('invitations.company_id', '=', companyId)
    .where('invitations.accepted_at', 'is', null)
    .where('invitations.revoked_at', 'is', null);
}

/** The invitation that a token stands for, if it can be accepted now; with the company's title. */
export async function findUsableInvitation(db: Queries, tokenHash: string, now: number) {
  return db
    .selectFrom('invitations')
    .innerJoin('companies', 'companies.id', 'invitations.company_id')
    .select([
      'invitations.id',
      'invitations.company_id',
      'invitations.email',
      'invitations.role',
      'invitations.expires_at',
      'companies.title',
    ])
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Uses a token up, if it can be used now: of several at once one gets the row. */
export async function takeInvitation(
  tx: Transaction,
  tokenHash: string,
  now: number,
): Promise<InvitationTable | undefined> {
  return tx
    .updateTable('invitations')
    .set({ accepted_at: now })
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
}

/** Gives an open invitation another token; answers whether it was still open. */
export async function renewInvitation(
  tx: Transaction,
  companyId: string,
  id: string,
  renewed: Pick<InvitationTable, 'token_hash' | 'invited_by' | 'created_at' | 'expires_at'>,
): Promise<boolean> {
  const row = await open(tx, companyId)
    .set(renewed)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes an open invitation back; answers what it was, undefined when it was not open. */
export async function revokeInvitationById(
  tx: Transaction,
  companyId: string,
  id: string,
  now: number,
): Promise<InvitationTable | undefined> {
  return open(tx, companyId)
    .set({ revoked_at: now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}

/** Takes back whatever is open to an address. */
export async function revokeInvitationsTo(
  tx: Transaction,
  companyId: string,
  email: string,
  now: number,
): Promise<InvitationTable[]> {
  return open(tx, companyId)
    .set({ revoked_at: now })
    .where('email', '=', email)
    .returningAll()
    .execute();
}

/** How many invitations a company has mailed to an address from an instant on, also those that were taken back. */
export async function countInvitationsTo(
  tx: Transaction,
  companyId: string,
  email: string,
  fromMs: number,
): Promise<number> {
  const { count } = await tx
    .selectFrom('invitations')
    .innerJoin('events', 'events.subject_id', 'invitations.id')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('invitations.company_id', '=', companyId)
    .where('invitations.email', '=', email)
    .where('events.company_id', '=', companyId)
    .where('events.type', 'in', sentEvents)
    .where('events.created_at', '>=', fromMs)
    .executeTakeFirstOrThrow();
  return count;
}

/** Takes back what somebody has sent to become one of these roles. */
export async function revokeInvitationsBy(
  tx: Transaction,
  companyId: string,
  userId: string,
  toRoles: readonly Role[],
  now: number,
): Promise<InvitationTable[]> {
  if (toRoles.length === 0) return [];
  return open(tx, companyId)
    .set({ revoked_at: now })
    .where('invited_by', '=', userId)
    .where('role', 'in', toRoles)
    .returningAll()
    .execute();
}

function open(tx: Transaction, companyId: string) {
  return tx
    .updateTable('invitations')
    .where('company_id', '=', companyId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null);
}
