import { findTitleProblem, insertNewCompany } from '../companies/create-company.ts';
import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { unavailable } from '../lib/app-error.ts';
import type { Clock } from '../lib/clock.ts';
import { type Auth, leastPasswordLength, mostPasswordLength } from './auth.ts';
import { insertCompanyMember } from './company-member.repository.ts';

export type CreateOwnerOutcome =
  | { kind: 'created'; companyId: string; id: string; email: string }
  | { kind: 'email_taken' }
  | { kind: 'invalid'; problem: string };

/**
 * Makes a company and the account that owns it; a refusal makes neither. better-auth writes the
 * account by itself, before our transaction: when that fails, the same e-mail and password take
 * the account over on the next try. Somebody who has an account gets a further company with it.
 */
export async function createOwner(
  services: { database: Database; clock: Clock; auth: Auth },
  actor: Actor,
  input: { title: string; email: string; password: string },
): Promise<CreateOwnerOutcome> {
  const { database, clock, auth } = services;
  const problem = findTitleProblem(input.title);
  if (problem) return { kind: 'invalid', problem };
  const account = await findOrCreateAccount(auth, input);
  if (account.kind !== 'account') return account;
  const { id, email } = account;
  const now = clock.now();
  const companyId = await database.transaction(async (tx) => {
    const company = await insertNewCompany(tx, actor, input.title, now);
    await insertCompanyMember(tx, {
      company_id: company.id,
      user_id: id,
      role: 'owner',
      created_at: now,
    });
    await insertEvents(tx, [
      {
        companyId: company.id,
        type: 'account.created',
        subjectId: id,
        actor,
        data: { role: 'owner' },
        createdAt: now,
      },
    ]);
    return company.id;
  });
  return { kind: 'created', companyId, id, email };
}

type AccountOutcome =
  | { kind: 'account'; id: string; email: string }
  | Exclude<CreateOwnerOutcome, { kind: 'created' }>;

/** The account with this e-mail and password, made unless there is one. */
async function findOrCreateAccount(
  auth: Auth,
  input: { email: string; password: string },
): Promise<AccountOutcome> {
  const { password } = input;
  const email = input.email.trim().toLowerCase();
  if (password.length < leastPasswordLength || password.length > mostPasswordLength) {
    return {
      kind: 'invalid',
      problem: `The password must have ${leastPasswordLength} to ${mostPasswordLength} characters.`,
    };
  }
  let outcome = await signUp(auth, email, password);
  // Somebody made the account in the same moment: now it is there.
  if (outcome === 'collided') outcome = await signUp(auth, email, password);
  if (outcome === 'not_an_email') {
    return { kind: 'invalid', problem: `${input.email} is not an e-mail address.` };
  }
  if (outcome === 'taken') {
    const known = await signIn(auth, email, password);
    return known === undefined ? { kind: 'email_taken' } : { kind: 'account', id: known, email };
  }
  if (outcome === 'collided') throw unavailable('the account could not be stored');
  return { kind: 'account', id: outcome.made, email };
}

async function signUp(
  auth: Auth,
  email: string,
  password: string,
): Promise<{ made: string } | 'taken' | 'collided' | 'not_an_email'> {
  try {
    const { user } = await auth.api.signUpEmail({ body: { email, password, name: email } });
    return { made: user.id };
  } catch (error) {
    const { status, code } = readRefusal(error);
    if (code?.startsWith('USER_ALREADY_EXISTS')) return 'taken';
    if (code === 'FAILED_TO_CREATE_USER') return 'collided';
    // Of what we send only the address is not judged yet.
    if (status === 400) return 'not_an_email';
    throw error;
  }
}

async function signIn(auth: Auth, email: string, password: string): Promise<string | undefined> {
  try {
    return (await auth.api.signInEmail({ body: { email, password } })).user.id;
  } catch (error) {
    if (readRefusal(error).status === 401) return undefined;
    throw error;
  }
}

/** better-auth refuses with an error that carries a status and a code. */
function readRefusal(error: unknown): { status: number | undefined; code: string | undefined } {
  const { statusCode, body } = error as { statusCode?: number; body?: { code?: string } };
  return { status: statusCode, code: body?.code };
}
