import { betterAuth } from 'better-auth';
import { emailOTP } from 'better-auth/plugins';
import type { Database } from '../db/database.ts';
import { buyerModels } from './buyer-models.ts';
import { createCodeHasher } from './mailed-code.ts';

export interface BuyerAuthOptions {
  readonly database: Database;
  /** Signs sessions. */
  readonly secret: string;
  readonly publicUrl: string;
  /** Told what better-auth reports besides its answers; without it nobody is. */
  readonly onProblem?: (message: string) => void;
}

const day = 24 * 60 * 60;

/** How long a session lasts unless it is used; every use after a day renews it. Seconds. */
export const buyerSessionSeconds = 30 * day;
/** How long a code can be entered, seconds. */
export const codeSeconds = 10 * 60;
/** After so many wrong tries a code is worth nothing. */
export const codeTries = 5;

/** Set by the server from what it knows of the connection; never taken from a client. */
export const buyerAddressHeader = 'x-latchkey-address';

/** better-auth's options, apart from the instance so that a test can compare its tables with ours. */
export function buyerAuthOptions({ database, secret, publicUrl, onProblem }: BuyerAuthOptions) {
  const secure = publicUrl.startsWith('https://');
  const hashCode = createCodeHasher(secret);
  return {
    appName: 'Latchkey',
    // One column language on both databases: dates as text, booleans as 0 and 1.
    database: { db: database.independent, type: 'sqlite' as const },
    secret,
    baseURL: new URL(publicUrl).origin,
    basePath: '/api/hub/auth',
    telemetry: { enabled: false },
    logger: {
      level: 'error' as const,
      // The message only: what comes with it may hold addresses.
      log: (_level: string, message: string) => onProblem?.(message),
    },
    advanced: {
      // `__Host-` binds the cookie to this host alone; browsers take it over https only (RFC 6265bis).
      useSecureCookies: false,
      cookiePrefix: secure ? '__Host-latchkey-hub' : 'latchkey-hub',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict' as const, secure, path: '/' },
      ipAddress: { ipAddressHeaders: [buyerAddressHeader], ipv6Subnet: 128 as const },
    },
    // Ours are by e-mail and address, and kept in the database.
    rateLimit: { enabled: false },
    // What is no refusal is thrown to us, who know what the database's errors mean.
    onAPIError: { throw: true },
    plugins: [
      emailOTP({
        expiresIn: codeSeconds,
        allowedAttempts: codeTries,
        otpLength: 6,
        storeOTP: { hash: async (code) => hashCode(code) },
        // Codes are made by ourselves (ask-for-code.ts), in one transaction with their mail.
        sendVerificationOTP: async () => {},
      }),
    ],
    ...buyerModels,
    session: { ...buyerModels.session, expiresIn: buyerSessionSeconds, updateAge: day },
  };
}

/** Accounts of the people who buy: apart from the sellers', with tables and a cookie of their own. */
export function createBuyerAuth(options: BuyerAuthOptions) {
  return betterAuth(buyerAuthOptions(options));
}

export type BuyerAuth = ReturnType<typeof createBuyerAuth>;
