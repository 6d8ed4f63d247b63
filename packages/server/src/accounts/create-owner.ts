import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { type Auth, leastPasswordLength, mostPasswordLength } from './auth.ts';
import { insertCompanyMemberIfNew } from './company-member.repository.ts';

export type CreateOwnerOutcome =
  | { kind: 'created'; id: string; email: string }
  | { kind: 'email_taken' }
  | { kind: 'invalid'; problem: string };

/**
 * Makes the account that owns a company. better-auth writes the account by itself, before our
 * transaction: when that fails, the same e-mail and password take the account over on the next try.
 */
export async function createOwner(
  { database, clock, auth }: { database: Database; clock: Clock; auth: Auth },
  companyId: string,
  actor: Actor,
  input: { email: string; password: string },
): Promise<CreateOwnerOutcome> {
  const { password } = input;
  const email = input.email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    return { kind: 'invalid', problem: 'The e-mail address is not one.' };
  }
  if (password.length < leastPasswordLength || password.length > mostPasswordLength) {
    return {
      kind: 'invalid',
      problem: `The password must have ${leastPasswordLength} to ${mostPasswordLength} characters.`,
    };
  }
  const id = (await signUp(auth, email, password)) ?? (await signIn(auth, email, password));
  if (id === undefined) return { kind: 'email_taken' };
  const now = clock.now();
  await database.transaction(async (tx) => {
    await insertCompanyMemberIfNew(tx, {
      company_id: companyId,
      user_id: id,
      role: 'owner',
      created_at: now,
    });
    await insertEvents(tx, [
      {
        companyId,
        type: 'account.created',
        subjectId: id,
        actor,
        data: { role: 'owner' },
        createdAt: now,
      },
    ]);
  });
  return { kind: 'created', id, email };
}

async function signUp(auth: Auth, email: string, password: string): Promise<string | undefined> {
  try {
    const { user } = await auth.api.signUpEmail({ body: { email, password, name: email } });
    return user.id;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

async function signIn(auth: Auth, email: string, password: string): Promise<string | undefined> {
  try {
    const { user } = await auth.api.signInEmail({ body: { email, password } });
    return user.id;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** better-auth refuses with an error that carries a 4xx status. */
function isRefusal(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
}
