import { createHmac } from 'node:crypto';
import { type Auth, createAuth } from '../../packages/server/src/accounts/auth.ts';
import { insertCompanyMember } from '../../packages/server/src/accounts/company-member.repository.ts';
import type { Role } from '../../packages/server/src/accounts/roles.ts';
import type { Maker } from './isolation-world.ts';

/** Somebody who is signed in. */
export interface Person {
  readonly userId: string;
  readonly email: string;
  readonly sessionId: string;
  /** The Cookie header of the session. */
  readonly cookie: string;
}

/** Makes people and sessions past the server: hundreds of password hashes would say no more. */
export interface People {
  /** Somebody with this role in a company, signed in. */
  make(role: Role, companyId: string): Promise<Person>;
  /** Another session of somebody, by its id and its Cookie header. */
  signIn(userId: string): Promise<Pick<Person, 'sessionId' | 'cookie'>>;
}

let count = 0;

/** `secret` is the one that the server signs sessions with. */
export async function openPeople({ database, clock }: Maker, secret: string): Promise<People> {
  const auth: Auth = createAuth({ database, secret, publicUrl: 'http://127.0.0.1' });
  const { internalAdapter, authCookies } = await auth.$context;

  async function signIn(userId: string) {
    const { id, token } = await internalAdapter.createSession(userId);
    const signature = createHmac('sha256', secret).update(token).digest('base64');
    const value = encodeURIComponent(`${token}.${signature}`);
    return { sessionId: id, cookie: `${authCookies.sessionToken.name}=${value}` };
  }

  return {
    signIn,
    async make(role, companyId) {
      count += 1;
      const email = `${role.replace('_', '-')}-${count}@example.com`;
      const person = { email, name: email, emailVerified: false };
      const user = await internalAdapter.createUser(person, { method: 'email' });
      const member = { company_id: companyId, user_id: user.id, role, created_at: clock.now() };
      await database.transaction((tx) => insertCompanyMember(tx, member));
      return { userId: user.id, email, ...(await signIn(user.id)) };
    },
  };
}
