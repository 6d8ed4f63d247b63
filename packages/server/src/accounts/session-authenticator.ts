import type { Database } from '../db/database.ts';
import type { SessionAuthenticator } from '../http/session-principal.ts';
import { isId } from '../lib/ids.ts';
import type { Auth } from './auth.ts';
import { findCompanyMember } from './company-member.repository.ts';
import { permissionsOf } from './roles.ts';

/** @throws what the database threw: better-auth wraps it. */
async function readSession(auth: Auth, cookie: string) {
  try {
    const headers = new Headers({ cookie });
    return await auth.api.getSession({ headers, returnHeaders: true });
  } catch (error) {
    throw error instanceof Error && error.cause ? error.cause : error;
  }
}

/**
 * Sessions as principals: better-auth finds who sent the cookie, the role in the company gives the
 * permissions. Both are read with every request, so that a revoked session or a changed role
 * counts with the next one, on every node.
 */
export function createSessionAuthenticator(auth: Auth, database: Database): SessionAuthenticator {
  return {
    async authenticate(cookie) {
      if (cookie === undefined) return undefined;
      const found = await readSession(auth, cookie);
      if (!found.response) return undefined;
      const { user, session } = found.response;
      return {
        id: user.id,
        email: user.email,
        name: user.name,
        // A member of the plugin's, which the types of our options lose.
        twoFactorEnabled: (user as { twoFactorEnabled?: boolean | null }).twoFactorEnabled === true,
        createdAt: user.createdAt.getTime(),
        sessionId: session.id,
        renewal: found.headers.getSetCookie(),
      };
    },
    async findPrincipal(userId, companyId) {
      if (!isId('biz', companyId)) return undefined;
      const member = await findCompanyMember(database.read, companyId, userId);
      if (!member) return undefined;
      const { role } = member;
      return {
        kind: 'account',
        id: userId,
        companyId,
        scopes: permissionsOf(role),
        productIds: null,
      };
    },
  };
}
