import type { Clock } from '../lib/clock.ts';
import { createTokenSigner, type TokenSigner } from '../lib/signed-token.ts';
import { type Standing, standingOf } from '../memberships/membership.ts';
import { type DownloadPlatform, linkFor } from './download-links.ts';
import type { Purchase } from './purchase.repository.ts';

/**
 * What a link to a download says: of which membership, for which platform, and whose the membership
 * was then. A customer's id, as one is of one address, and addresses of pages are logged on their way.
 */
export type DownloadToken = readonly [
  membershipId: string,
  platform: DownloadPlatform,
  customerId: string,
];

/** How long such a link leads there. */
const linkMs = 5 * 60_000;

export function createDownloadSigner(secret: string): TokenSigner<DownloadToken> {
  return createTokenSigner(secret, 'download');
}

export type BeginDownloadOutcome =
  | { kind: 'begun'; token: string; expiresAt: number }
  | { kind: 'inactive'; standing: Standing }
  | { kind: 'not_found' };

/** Makes the text for a link to a purchase's download; `expiresAt` in epoch milliseconds. */
export function beginDownload(
  { clock, signer }: { clock: Clock; signer: TokenSigner<DownloadToken> },
  { membership, software }: Purchase,
  platform: DownloadPlatform,
): BeginDownloadOutcome {
  const now = clock.now();
  const standing = standingOf(membership, membership.settings.graceDays, now);
  if (!standing.valid) return { kind: 'inactive', standing };
  if (!software || linkFor(software, platform) === undefined) return { kind: 'not_found' };
  const expiresAt = now + linkMs;
  const token = signer.sign([membership.id, platform, membership.customerId], expiresAt);
  return { kind: 'begun', token, expiresAt };
}
