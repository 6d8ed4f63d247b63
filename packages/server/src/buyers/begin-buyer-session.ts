import type { Database } from '../db/database.ts';
import { isTaken } from '../db/errors.ts';
import { unavailable } from '../lib/app-error.ts';
import { type BuyerAuth, buyerAddressHeader } from './buyer-auth.ts';
import { type BuyerSession, findBuyerSessionByToken } from './buyer-session.repository.ts';
import { replaceCode, signInCodeOf } from './code.repository.ts';
import { type CodeHasher, makeCode } from './mailed-code.ts';

/** Where a request comes from. */
export interface RequestOrigin {
  /** The network address. */
  readonly address: string;
  readonly userAgent: string | undefined;
}

export interface BegunSession {
  readonly session: BuyerSession;
  /** Set-Cookie headers. */
  readonly cookies: readonly string[];
}

/** What is kept of a browser's name with a session, characters. */
const userAgentLength = 300;
/** How long a code lasts that is told to nobody. */
const untoldSeconds = 60;

/**
 * Begins a session of an address by its code, which makes the buyer's account when there is none.
 * Undefined for a code that is wrong, too old or used up.
 * @throws what the database threw.
 */
export async function beginBuyerSession(
  { database, buyerAuth }: { database: Database; buyerAuth: BuyerAuth },
  emailNormal: string,
  code: string,
  { address, userAgent }: RequestOrigin,
): Promise<BegunSession | undefined> {
  const headers = new Headers({ [buyerAddressHeader]: address });
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, userAgentLength));
  try {
    const begun = await buyerAuth.api.signInEmailOTP({
      body: { email: emailNormal, otp: code },
      headers,
      returnHeaders: true,
    });
    const session = await findBuyerSessionByToken(database.read, begun.response.token);
    return session && { session, cookies: begun.headers.getSetCookie() };
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error instanceof Error && error.cause ? error.cause : error;
  }
}

/** better-auth refuses with an error that carries a status. */
function isRefusal(error: unknown): boolean {
  const { statusCode = 500 } = error as { statusCode?: number };
  // It takes a code away to look at it and puts it back when it was wrong: a new one may stand there now.
  return statusCode < 500 || isTaken(error);
}

const attempts = 5;

/**
 * The same for an address that was shown to be the buyer's in another way: with a code that is told to nobody.
 * @throws AppError UNAVAILABLE when others try codes of the address without end.
 */
export async function beginProvenSession(
  services: { database: Database; buyerAuth: BuyerAuth; hashCode: CodeHasher },
  emailNormal: string,
  from: RequestOrigin,
): Promise<BegunSession> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const code = makeCode();
    const hash = services.hashCode(code);
    await services.database.transaction((tx) =>
      replaceCode(tx, signInCodeOf(emailNormal), hash, untoldSeconds),
    );
    const begun = await beginBuyerSession(services, emailNormal, code, from);
    if (begun) return begun;
  }
  throw unavailable('a code was taken by other tries every time');
}
