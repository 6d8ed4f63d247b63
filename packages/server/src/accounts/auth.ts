import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
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

/** The sentence to show when this cannot be a password. */
export function findPasswordProblem(password: string): string | undefined {
  const fits = password.length >= leastPasswordLength && password.length <= mostPasswordLength;
  return fits ? undefined : passwordProblem;
}

export const passwordProblem = `The password must have ${leastPasswordLength} to ${mostPasswordLength} characters.`;

const day = 24 * 60 * 60;

/** How long a session lasts unless it is used; every use after a day renews it. Seconds. */
export const sessionSeconds = 7 * day;

/** Set by the server from what it knows of the connection; never taken from a client. */
export const addressHeader = 'x-latchkey-address';

/** better-auth's options, apart from the instance so that a test can compare its tables with ours. */
export function authOptions({ database, secret, publicUrl, onProblem }: AuthOptions) {
  const secure = publicUrl.startsWith('https://');
  const { origin, hostname } = new URL(publicUrl);
  return {
    appName: 'Latchkey',
    // One column language on both databases: dates as text, booleans as 0 and 1.
    database: { db: database.independent, type: 'sqlite' as const },
    secret,
    // Without the path that it may have: below that, better-auth would look for its own.
    baseURL: origin,
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
      ipAddress: { ipAddressHeaders: [addressHeader], ipv6Subnet: 128 as const },
    },
    // Ours are by account and address (http/rate-limit.ts); better-auth's know no proxies.
    rateLimit: { enabled: false },
    // What is no refusal is thrown to us, who know what the database's errors mean.
    onAPIError: { throw: true },
    plugins: [
      twoFactor({ issuer: 'Latchkey', schema: twoFactorSchema }),
      passkey({
        rpID: hostname,
        rpName: 'Latchkey',
        origin,
        schema: passkeySchema,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: 'passkey' },
        // It stands for the password and the second factor: whoever holds it must show who they are.
        registration: {
          afterVerification: ({ verification: { registrationInfo } }) =>
            requireUserVerified(registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification: { authenticationInfo } }) =>
            requireUserVerified(authenticationInfo.userVerified),
        },
      }),
    ],
    ...authModels,
    session: { ...authModels.session, expiresIn: sessionSeconds, updateAge: day },
  };
}

function requireUserVerified(verified: boolean | undefined): void {
  if (!verified) throw new APIError('BAD_REQUEST', { code: 'USER_NOT_VERIFIED' });
}

/** Accounts of the people who sell: sessions and passwords are better-auth's, never our own. */
export function createAuth(options: AuthOptions) {
  return betterAuth(authOptions(options));
}

export type Auth = ReturnType<typeof createAuth>;
