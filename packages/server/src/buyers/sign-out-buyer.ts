import type { Database } from '../db/database.ts';
import type { BuyerAuthenticator } from '../http/buyer-principal.ts';
import type { BuyerAuth } from './buyer-auth.ts';
import { deleteBuyerSession } from './buyer-session.repository.ts';

interface Services {
  readonly database: Database;
  readonly buyers: BuyerAuthenticator;
  readonly buyerAuth: BuyerAuth;
}

/**
 * Ends the session of this Cookie header, if it is one; answers the Set-Cookie headers that take
 * the cookie away. Done by us: better-auth would call it done while the database is away.
 */
export async function signOutBuyer(
  { database, buyers, buyerAuth }: Services,
  cookie: string | undefined,
): Promise<string[]> {
  const presented = await buyers.authenticate(cookie);
  if (presented) {
    const { id, sessionId } = presented;
    await database.transaction((tx) => deleteBuyerSession(tx, id, sessionId));
  }
  return takeCookiesAway(buyerAuth);
}

/** The Set-Cookie headers that take the hub's cookies away. */
export async function takeCookiesAway(buyerAuth: BuyerAuth): Promise<string[]> {
  const { headers } = await buyerAuth.api.signOut({ headers: new Headers(), returnHeaders: true });
  return headers.getSetCookie();
}
