import { normaliseEmail } from '../db/columns.ts';
import type { BuyerAuthenticator } from '../http/buyer-principal.ts';
import type { BuyerAuth } from './buyer-auth.ts';

/** @throws what the database threw: better-auth wraps it. */
async function readSession(auth: BuyerAuth, cookie: string) {
  try {
    const headers = new Headers({ cookie });
    return await auth.api.getSession({ headers, returnHeaders: true });
  } catch (error) {
    throw error instanceof Error && error.cause ? error.cause : error;
  }
}

/**
 * Finds buyers by the hub's session cookie, anew with every request, so that a session that has
 * ended counts no more with the next one, on every node.
 */
export function createBuyerAuthenticator(auth: BuyerAuth): BuyerAuthenticator {
  return {
    async authenticate(cookie) {
      if (cookie === undefined) return undefined;
      const found = await readSession(auth, cookie);
      if (!found.response) return undefined;
      const { user, session } = found.response;
      return {
        id: user.id,
        email: user.email,
        emailNormal: normaliseEmail(user.email),
        sessionId: session.id,
        renewal: found.headers.getSetCookie(),
      };
    },
  };
}
