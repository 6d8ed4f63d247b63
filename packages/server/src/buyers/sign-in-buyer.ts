import type { Database } from '../db/database.ts';
import type { BuyerAuthenticator } from '../http/buyer-principal.ts';
import { type BegunSession, beginBuyerSession, type RequestOrigin } from './begin-buyer-session.ts';
import type { BuyerAuth } from './buyer-auth.ts';
import { deleteBuyerSession } from './buyer-session.repository.ts';
import { readCode } from './mailed-code.ts';

export interface SignInServices {
  readonly database: Database;
  readonly buyerAuth: BuyerAuth;
  readonly buyers: BuyerAuthenticator;
}

export type SignInOutcome =
  | ({ readonly kind: 'signed_in' } & BegunSession)
  | { readonly kind: 'wrong_code' };

/**
 * Signs a buyer in by the code that was mailed to the address. The session that was presented with
 * the request ends, since somebody else may know its cookie (ASVS 5.0, 7.2.4).
 */
export async function signInBuyer(
  services: SignInServices,
  emailNormal: string,
  typed: string,
  from: RequestOrigin & { readonly cookie: string | undefined },
): Promise<SignInOutcome> {
  const code = readCode(typed);
  if (code === undefined) return { kind: 'wrong_code' };
  const presented = await services.buyers.authenticate(from.cookie);
  const begun = await beginBuyerSession(services, emailNormal, code, from);
  if (!begun) return { kind: 'wrong_code' };
  if (presented) {
    const { id, sessionId } = presented;
    await services.database.transaction((tx) => deleteBuyerSession(tx, id, sessionId));
  }
  return { kind: 'signed_in', ...begun };
}
