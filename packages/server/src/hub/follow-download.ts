import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import { isWebLink } from '../experiences/software.rules.ts';
import type { Clock } from '../lib/clock.ts';
import type { TokenSigner } from '../lib/signed-token.ts';
import { type Standing, standingOf } from '../memberships/membership.ts';
import type { DownloadToken } from './begin-download.ts';
import { findDownload } from './download.repository.ts';
import { isDownloadPlatform, linkFor } from './download-links.ts';

export type FollowDownloadOutcome =
  /** `location` is an http or https address in ASCII. */
  | { kind: 'follow'; location: string }
  | { kind: 'expired' }
  | { kind: 'unknown' }
  | { kind: 'inactive'; standing: Standing }
  | { kind: 'not_found' };

/**
 * Where a link to a download leads now: the membership must be valid and still theirs who made it, and
 * the seller must still offer this platform at this moment, whatever was so when the link was made.
 * Counts it on the timeline, unless `counts` is false.
 */
export async function followDownload(
  {
    database,
    clock,
    signer,
  }: { database: Database; clock: Clock; signer: TokenSigner<DownloadToken> },
  token: string,
  { address, counts }: { readonly address: string; readonly counts: boolean },
): Promise<FollowDownloadOutcome> {
  const now = clock.now();
  const read = signer.read(token, now);
  if (read.kind === 'expired') return { kind: 'expired' };
  if (read.kind === 'forged') return { kind: 'unknown' };
  const [membershipId, platform, customerId] = read.value;
  if (!isDownloadPlatform(platform)) return { kind: 'unknown' };
  return database.transaction(async (tx): Promise<FollowDownloadOutcome> => {
    const found = await findDownload(tx, membershipId);
    if (found?.membership.customerId !== customerId) return { kind: 'unknown' };
    const { membership, software } = found;
    const standing = standingOf(membership, membership.settings.graceDays, now);
    if (!standing.valid) return { kind: 'inactive', standing };
    const link = software && linkFor(software, platform);
    if (link === undefined || !isWebLink(link)) return { kind: 'not_found' };
    if (counts) {
      await insertEvents(tx, [
        {
          companyId: membership.companyId,
          type: 'membership.downloaded',
          subjectId: membership.id,
          actor: { kind: 'customer', id: membership.customerId, address },
          data: { platform },
          createdAt: now,
        },
      ]);
    }
    // As the parser writes it: a header holds no other letters.
    return { kind: 'follow', location: new URL(link).href };
  });
}
