import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import type { Sealer } from '../lib/sealer.ts';
import { queuePrivateMail } from '../outbox/queue-mail.ts';
import { nameBrowser } from './browser-name.ts';
import { rememberSignIn } from './known-sign-in.repository.ts';
import { networkOf } from './network-of.ts';
import { findSessionOwner } from './session.repository.ts';

/** A warning of yesterday still lets somebody end a stranger's session; one of last week is too late. */
const worthMs = 7 * 86_400_000;

/**
 * Remembers from where a session has begun, by the token of its cookie, and tells its owner by mail
 * when they were never there before with that browser and in that network. The first ever is only
 * remembered.
 */
export async function noteSignIn(
  { database, clock, mailSealer }: { database: Database; clock: Clock; mailSealer: Sealer },
  token: string,
  { address, userAgent }: { address: string; userAgent: string },
): Promise<void> {
  const browser = nameBrowser(userAgent);
  const now = clock.now();
  await database.transaction(async (tx) => {
    const owner = await findSessionOwner(tx, token);
    if (!owner) return;
    const { id, email } = owner;
    const fingerprint = sha256(`${id} ${browser} ${networkOf(address)}`);
    if ((await rememberSignIn(tx, id, fingerprint, now)) !== 'new') return;
    await queuePrivateMail(tx, mailSealer, now, {
      kind: 'new_sign_in',
      companyId: null,
      to: email,
      subjectId: id,
      facts: { at: now, address, browser },
      expiresAt: now + worthMs,
    });
  });
}
