import type { Principal } from './principal.ts';

/** Somebody who is signed in, as every session route knows them. */
export interface SessionUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly twoFactorEnabled: boolean;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** The id of the session itself; never its token. */
  readonly sessionId: string;
  /** Set-Cookie headers of a session that was renewed by this use. */
  readonly renewal: readonly string[];
}

/** Finds who sent a request by its session cookie. Implemented by accounts. */
export interface SessionAuthenticator {
  /** Undefined without a session, or with one that has ended or was revoked. */
  authenticate(cookie: string | undefined): Promise<SessionUser | undefined>;
  /** What the person may do in a company; undefined when they do not belong to it. */
  findPrincipal(userId: string, companyId: string): Promise<Principal | undefined>;
}

/**
 * What a session route wants: `public` nobody signed in, `signed_in` somebody, else a permission in
 * the company that the path names (`:company_id`), or any one of several.
 */
export type SessionNeed =
  | 'public'
  | 'signed_in'
  | { readonly permission: string | readonly string[] };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a session route needs. One without it is refused at start. */
    session?: SessionNeed;
  }
  interface FastifyRequest {
    /** Set on every session route that is not public. */
    sessionUser: SessionUser;
  }
}
