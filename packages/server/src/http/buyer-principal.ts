/** Somebody who bought and has shown that the e-mail address of the purchase is theirs. */
export interface Buyer {
  /** Of the buyer's account; of no company. */
  readonly id: string;
  /** As it was entered when the account was made, or changed since. */
  readonly email: string;
  /** As purchases are found by it (`normaliseEmail`). What has another one is not found. */
  readonly emailNormal: string;
  /** The id of the session itself; never its token. */
  readonly sessionId: string;
  /** Set-Cookie headers of a session that was renewed by this use. */
  readonly renewal: readonly string[];
}

/** Finds which buyer sent a request by the hub's own session cookie. Implemented by buyers. */
export interface BuyerAuthenticator {
  /** Undefined without a session, or with one that has ended or was revoked. */
  authenticate(cookie: string | undefined): Promise<Buyer | undefined>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route of the hub needs: nobody signed in, or a buyer. One without it is refused at start. */
    buyer?: 'public' | 'signed_in';
    /** Whether requests from elsewhere may change something: links that mail programs post to. */
    anyOrigin?: boolean;
  }
  interface FastifyRequest {
    /** Set on every route of the hub that is not public. */
    buyer: Buyer;
  }
}
