import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import type { MailTable } from '../outbox/mail.table.ts';
import { renewClaim } from './mail.repository.ts';

/** After so long a mail that a dead process was handing over goes to another one. */
export const claimMs = 20_000;
const renewEveryMs = 5000;
/** A hand-over that takes longer is broken off. */
const handOverMs = 120_000;

export interface Claim {
  readonly signal: AbortSignal;
  /** Whether another process may have the mail by now. */
  isLost(): boolean;
  release(): void;
}

/**
 * Keeps a mail claimed while it is handed over. The signal aborts when the claim cannot be kept, when
 * it takes too long, and with `stop`: nobody else may take the mail while this process still sends it.
 */
export function holdClaim(
  { database, clock }: { database: Database; clock: Clock },
  mail: MailTable,
  stop: AbortSignal,
): Claim {
  const lost = new AbortController();
  let heldUntil = mail.claimed_until ?? 0;

  async function renew(): Promise<void> {
    const until = clock.now() + claimMs;
    const kept = await database
      .transaction((tx) => renewClaim(tx, mail.id, heldUntil, until), { durable: false })
      .catch(() => undefined);
    if (kept) heldUntil = until;
    // A database that is away for a moment has not given the claim to anybody else.
    if (kept === false || clock.now() + renewEveryMs >= heldUntil) lost.abort();
  }

  const timer = setInterval(() => void renew(), renewEveryMs);
  timer.unref();
  return {
    signal: AbortSignal.any([lost.signal, stop, AbortSignal.timeout(handOverMs)]),
    isLost: () => lost.signal.aborted,
    release: () => clearInterval(timer),
  };
}
