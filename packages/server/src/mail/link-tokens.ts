import { latestInstantMs } from '../lib/clock.ts';
import { createTokenSigner, type TokenSigner } from '../lib/signed-token.ts';

const dayMs = 86_400_000;

/** How long the "not you?" link of a reset works. */
const disputeMs = 7 * dayMs;

/** Who wants no reminders of whom: a company's id and an address (`normaliseEmail`). */
export type OptOut = readonly [companyId: string, emailNormal: string];

export function createUnsubscribeSigner(secret: string): TokenSigner<OptOut> {
  return createTokenSigner(secret, 'unsubscribe');
}

/** A token that never ends: mails are kept for years. */
export function makeUnsubscribeToken(secret: string, optOut: OptOut): string {
  return createUnsubscribeSigner(secret).sign(optOut, latestInstantMs);
}

/** The token by which the holder of a membership says that a reset at this instant was not theirs. */
export function makeNotYouToken(secret: string, membershipId: string, resetAt: number): string {
  return createTokenSigner<string>(secret, 'not you').sign(membershipId, resetAt + disputeMs);
}
