import { betterAuth } from 'better-auth';
import type { Database } from '../db/database.ts';

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

/** The fields of better-auth's models that are named otherwise in our tables. */
const at = { createdAt: 'created_at', updatedAt: 'updated_at' };
const models = {
  user: { modelName: 'auth_users', fields: { emailVerified: 'email_verified', ...at } },
  session: {
    modelName: 'auth_sessions',
    fields: {
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      userId: 'user_id',
      ...at,
    },
  },
  account: {
    modelName: 'auth_accounts',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...at,
    },
  },
  verification: {
    modelName: 'auth_verifications',
    fields: { expiresAt: 'expires_at', ...at },
  },
};

/** better-auth's options, apart from the instance so that a test can compare its tables with ours. */
export function authOptions({ database, secret, publicUrl, onProblem }: AuthOptions) {
  return {
    appName: 'Latchkey',
    // One column language on both databases: dates as text, booleans as 0 and 1.
    database: { db: database.independent, type: 'sqlite' as const },
    secret,
    baseURL: publicUrl,
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
    ...models,
  };
}

/** Accounts of the people who sell: sessions and passwords are better-auth's, never our own. */
export function createAuth(options: AuthOptions) {
  return betterAuth(authOptions(options));
}

export type Auth = ReturnType<typeof createAuth>;
