import type { Database, Transaction } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import type { Sealer } from '../lib/sealer.ts';
import { queuePrivateMail } from '../outbox/queue-mail.ts';
import { codeSeconds } from './buyer-auth.ts';
import { replaceCode, signInCodeOf } from './code.repository.ts';
import { type CodeLimits, countCodes } from './count-codes.ts';
import { type CodeHasher, makeCode } from './mailed-code.ts';

export interface AskForCodeServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly mailSealer: Sealer;
  readonly codeLimits: CodeLimits;
  readonly hashCode: CodeHasher;
  /** Whether anything was bought with an address: what was not has no code sent. */
  hasPurchases(tx: Transaction, emailNormal: string): Promise<boolean>;
}

export type AskForCodeOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'too_many'; readonly waitSeconds: number };

/**
 * Mails a code to sign in with. For an address with which nothing was bought it does the same
 * work, and the mail never leaves: nobody learns which addresses bought something.
 */
export async function askForSignInCode(
  { database, clock, mailSealer, codeLimits, hashCode, hasPurchases }: AskForCodeServices,
  emailNormal: string,
  address: string,
): Promise<AskForCodeOutcome> {
  const code = makeCode();
  // The mail in the transaction of its code: the newest mail holds the code that counts.
  return database.transaction(async (tx) => {
    const now = clock.now();
    const waitSeconds = await countCodes(tx, codeLimits, now, address, [emailNormal]);
    if (waitSeconds > 0) return { kind: 'too_many', waitSeconds };
    await replaceCode(tx, signInCodeOf(emailNormal), hashCode(code), codeSeconds);
    await queuePrivateMail(tx, mailSealer, now, {
      companyId: null,
      kind: 'sign_in_code',
      // As it is compared, not as it was typed: what looks alike may be somebody else's mailbox.
      to: emailNormal,
      subjectId: null,
      facts: { code },
      expiresAt: now + codeSeconds * 1000,
      isMeant: await hasPurchases(tx, emailNormal),
    });
    return { kind: 'sent' };
  });
}
