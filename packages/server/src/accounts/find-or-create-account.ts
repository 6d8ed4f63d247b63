import { unavailable } from '../lib/app-error.ts';
import { normaliseEmail } from './account-email.ts';
import { type Auth, findPasswordProblem } from './auth.ts';

export type AccountOutcome =
  | { kind: 'account'; id: string; email: string; isNew: boolean; secondFactor: boolean }
  | { kind: 'email_taken' }
  | { kind: 'invalid'; field: 'email' | 'password'; problem: string };

/** The account with this e-mail and password, made unless there is one. Begins no session. */
export async function findOrCreateAccount(
  auth: Auth,
  input: { email: string; password: string },
): Promise<AccountOutcome> {
  const { password } = input;
  const email = normaliseEmail(input.email);
  const problem = findPasswordProblem(password);
  if (problem) return { kind: 'invalid', field: 'password', problem };
  let outcome = await signUp(auth, email, password);
  // Somebody made the account in the same moment: now it is there.
  if (outcome === 'collided') outcome = await signUp(auth, email, password);
  if (outcome === 'not_an_email') {
    return { kind: 'invalid', field: 'email', problem: `${input.email} is not an e-mail address.` };
  }
  if (outcome === 'collided') throw unavailable('the account could not be stored');
  if (outcome !== 'taken') {
    return { kind: 'account', id: outcome.made, email, isNew: true, secondFactor: false };
  }
  const known = await findByPassword(auth, email, password);
  return known ? { kind: 'account', email, isNew: false, ...known } : { kind: 'email_taken' };
}

async function signUp(
  auth: Auth,
  email: string,
  password: string,
): Promise<{ made: string } | 'taken' | 'collided' | 'not_an_email'> {
  try {
    const { user, token } = await auth.api.signUpEmail({ body: { email, password, name: email } });
    // Nobody has asked to be signed in.
    if (token) await (await auth.$context).internalAdapter.deleteSession(token);
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

async function findByPassword(
  auth: Auth,
  email: string,
  password: string,
): Promise<{ id: string; secondFactor: boolean } | undefined> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
  const hash = found?.accounts.find((one) => one.providerId === 'credential')?.password;
  if (!found || !hash || !(await passwords.verify({ hash, password }))) return undefined;
  // A member of the plugin's, which the types of our options lose.
  const { twoFactorEnabled } = found.user as { twoFactorEnabled?: boolean | null };
  return { id: found.user.id, secondFactor: twoFactorEnabled === true };
}

/** better-auth refuses with an error that carries a status and a code. */
function readRefusal(error: unknown): { status: number | undefined; code: string | undefined } {
  const { statusCode, body } = error as { statusCode?: number; body?: { code?: string } };
  return { status: statusCode, code: body?.code };
}
