import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Clock } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import { normaliseEmail } from './account-email.ts';
import type { Auth } from './auth.ts';
import {
  findUserIdByEmail,
  insertMemberUnlessThere,
  verifyAccountEmail,
} from './company-member.repository.ts';
import { findOrCreateAccount } from './find-or-create-account.ts';
import { findUsableInvitation, takeInvitation } from './invitation.repository.ts';

interface Services {
  readonly database: Database;
  readonly clock: Clock;
  readonly auth: Auth;
}

/** Who holds the token. */
export interface Invitee {
  /** Who is signed in; undefined for nobody. */
  readonly signedIn: { readonly id: string; readonly email: string } | undefined;
  /** For an account that is still to be made. */
  readonly password: string | undefined;
  readonly address: string;
}

export type AcceptInvitationOutcome =
  | { kind: 'accepted'; companyId: string; email: string; isNewAccount: boolean }
  | { kind: 'not_found' }
  | { kind: 'sign_in_first' }
  | { kind: 'password_missing' }
  | { kind: 'unusable_password'; problem: string };

/**
 * Gives who holds the token their place in the company, once. An account that exists takes it only
 * while it is signed in, and keeps its password; else one is made, whose address counts as verified,
 * as the mail has reached it. better-auth writes that by itself, before our transaction: when that
 * fails, the invitation still waits, and the account accepts it once it is signed in.
 */
export async function acceptInvitation(
  services: Services,
  token: string,
  invitee: Invitee,
): Promise<AcceptInvitationOutcome> {
  const { database, clock } = services;
  const tokenHash = sha256(token);
  const found = await findUsableInvitation(database.read, tokenHash, clock.now());
  if (!found) return { kind: 'not_found' };
  const account = await findAccount(services, found.email, invitee);
  if (account.kind !== 'account') return account;
  const { id: userId, isNew } = account;
  const now = clock.now();
  return database.transaction(async (tx) => {
    const taken = await takeInvitation(tx, tokenHash, now);
    if (!taken) return { kind: 'not_found' };
    const { company_id: companyId, role } = taken;
    if (isNew) await verifyAccountEmail(tx, userId);
    const member = { company_id: companyId, user_id: userId, role, created_at: now };
    // Who was added meanwhile on the command line keeps the role that they have.
    if (await insertMemberUnlessThere(tx, member)) {
      await insertEvents(tx, [
        {
          companyId,
          type: 'member.added',
          subjectId: userId,
          actor: { kind: 'account', id: userId, address: invitee.address },
          data: { role, invitation_id: taken.id },
          createdAt: now,
        },
      ]);
    }
    return { kind: 'accepted', companyId, email: taken.email, isNewAccount: isNew };
  });
}

type FoundAccount =
  | { kind: 'account'; id: string; isNew: boolean }
  | Extract<
      AcceptInvitationOutcome,
      { kind: 'sign_in_first' | 'password_missing' | 'unusable_password' }
    >;

async function findAccount(
  { database, auth }: Services,
  email: string,
  { signedIn, password }: Invitee,
): Promise<FoundAccount> {
  const known = await findUserIdByEmail(database.read, email);
  if (known !== undefined) {
    const isIt = signedIn?.id === known && normaliseEmail(signedIn.email) === email;
    return isIt ? { kind: 'account', id: known, isNew: false } : { kind: 'sign_in_first' };
  }
  if (password === undefined) return { kind: 'password_missing' };
  const made = await findOrCreateAccount(auth, { email, password });
  if (made.kind === 'account' && made.isNew) return { kind: 'account', id: made.id, isNew: true };
  if (made.kind === 'invalid' && made.field === 'password') {
    return { kind: 'unusable_password', problem: made.problem };
  }
  // Made in the same moment by somebody else, or by the same click twice.
  return { kind: 'sign_in_first' };
}
