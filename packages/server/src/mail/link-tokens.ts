import { normaliseEmail } from '../db/columns.ts';
import { sha256 } from '../lib/hash.ts';
import { createSealer } from '../lib/sealer.ts';
import { createTokenSigner } from '../lib/signed-token.ts';

const dayMs = 86_400_000;

/** How long the "not you?" link of a reset works. */
const disputeMs = 7 * dayMs;

/** Who wants no reminders of whom: a company's id and an address (`normaliseEmail`). */
export type OptOut = readonly [companyId: string, emailNormal: string];

/**
 * What the link below a reminder carries: it never ends, as mails are kept for years, and it is sealed, as
 * addresses of pages are logged on their way and this one holds an e-mail address.
 */
export function makeUnsubscribeToken(secret: string, optOut: OptOut): string {
  return createSealer(secret, 'unsubscribe').sealAlike(JSON.stringify(optOut));
}

/** Whose reminders such a link is about; undefined when this server did not make it. */
export function readUnsubscribeToken(secret: string, token: string): OptOut | undefined {
  const opened = createSealer(secret, 'unsubscribe').open(token);
  return opened === undefined ? undefined : (JSON.parse(opened) as OptOut);
}

/**
 * The token by which the holder of a membership says that a reset at this instant was not theirs. It
 * works while the membership has the address that its mail goes to.
 */
export function makeNotYouToken(
  secret: string,
  membershipId: string,
  address: string,
  resetAt: number,
): string {
  const value = [membershipId, sha256(normaliseEmail(address))] as const;
  return createTokenSigner<typeof value>(secret, 'not you').sign(value, resetAt + disputeMs);
}
