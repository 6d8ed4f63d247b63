import type { TObject, TSchema } from 'typebox';
import type { AnyErrorKind } from '../lib/app-error.ts';

type Members = Readonly<Record<string, unknown>>;

/** One of better-auth's endpoints that this server opens, with what goes in and out of it. */
export interface AuthEndpoint {
  readonly method: 'GET' | 'POST';
  /** Below `/api/auth`. */
  readonly path: string;
  readonly session: 'public' | 'signed_in';
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** Of what is sent, better-auth is given the members that this names, and no other. */
  readonly body?: TObject;
  /** What it is given besides. */
  readonly always?: Members;
  readonly answer: TSchema;
  /** What of its answer is shown: never a token. */
  readonly show: (answer: Members) => unknown;
  /**
   * Whose tries are limited: those of the account that the body names by `email`, of the one that
   * is signed in, or of the address alone.
   */
  readonly tries?: 'account_named' | 'own_account' | 'address';
  /** Whether every other session of the person ends with it. */
  readonly endsOthers?: boolean;
  /** Whether the `code` that is sent begins one session only; backup codes are better-auth's to use up. */
  readonly takesCode?: boolean;
  readonly errors: readonly AnyErrorKind[];
}
