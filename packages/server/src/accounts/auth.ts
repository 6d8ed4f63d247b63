import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { Database } from '../db/database.ts';
import { authModels, passkeySchema, twoFactorSchema } from './auth-models.ts';

export interface AuthOptions {
  readonly database: Database;
  /** Signs sessions. */
  readonly secret: string;
  readonly publicUrl: string;
  /** Told what better-auth reports besides its answers; without it nobody is. */
  readonly onProblem?: (message: string) => void;
}

export const leastPasswordLength = 10;
export const mostPasswordLength = 128;

/** Set by the server from what it knows of the connection; never taken from a client. */
export const addressHeader = 'x-latchkey-address';

/** better-auth's options, apart from the instance so that a test can compare its tables with ours. */
export function authOptions({ database, secret, publicUrl, onProblem }: AuthOptions) {
  const secure = publicUrl.startsWith('https://');
  return {
    appName: 'Latchkey',
    // One column language on both databases: dates as text, booleans as 0 and 1.
    database: { db: database.independent, type: 'sqlite' as const },
    secret,
    baseURL: publicUrl,
    basePath: '/api/auth',
    telemetry: { enabled: false },
    logger: {
      level: 'error' as const,
      // The message only: what comes with it may hold addresses.
      log: (_level: string, message: string) => onProblem?.(message),
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: leastPasswordLength,
      maxPasswordLength: mostPasswordLength,
    },
    advanced: {
      // `__Host-` binds the cookie to this host alone; browsers take it over https only (RFC 6265bis).
      useSecureCookies: false,
      cookiePrefix: secure ? '__Host-latchkey' : 'latchkey',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict' as const, secure, path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    // Ours are by account and address (http/rate-limit.ts); better-auth's know no proxies.
    rateLimit: { enabled: false },
    plugins: [
      twoFactor({ issuer: 'Latchkey', schema: twoFactorSchema }),
      passkey({
        rpID: new URL(publicUrl).hostname,
        rpName: 'Latchkey',
        origin: new URL(publicUrl).origin,
        schema: passkeySchema,
      }),
    ],
    ...authModels,
  };
}

/** Accounts of the people who sell: sessions and passwords are better-auth's, never our own. */
export function createAuth(options: AuthOptions) {
  return betterAuth(authOptions(options));
}

export type Auth = ReturnType<typeof createAuth>;
