import { createBuyerAuth } from '../../packages/server/src/buyers/buyer-auth.ts';
import type { Database } from '../../packages/server/src/db/database.ts';

/** Signs a buyer in past the mail; gives the cookie of the session for the header `cookie`. */
export async function signInBuyer(
  { database, publicUrl, secret }: { database: Database; publicUrl: string; secret: string },
  email: string,
): Promise<string> {
  const { api } = createBuyerAuth({ database, secret, publicUrl });
  const otp = await api.createVerificationOTP({ body: { email, type: 'sign-in' } });
  const { headers } = await api.signInEmailOTP({ body: { email, otp }, returnHeaders: true });
  return headers
    .getSetCookie()
    .map((cookie) => cookie.slice(0, cookie.indexOf(';')))
    .join('; ');
}
