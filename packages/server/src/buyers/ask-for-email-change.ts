import { queuePrivateMail } from '../outbox/queue-mail.ts';
import type { AskForCodeOutcome, AskForCodeServices } from './ask-for-code.ts';
import { codeSeconds } from './buyer-auth.ts';
import { emailChangeCodesOf, replaceCode } from './code.repository.ts';
import { countCodes } from './count-codes.ts';
import { makeCode } from './mailed-code.ts';

/**
 * Mails one code to a buyer's present address and another to the one that is to take its place. They
 * are kept together, for this address: asking again ends what was asked before, for whichever.
 */
export async function askForEmailChange(
  { database, clock, mailSealer, codeLimits, hashCode }: Omit<AskForCodeServices, 'hasPurchases'>,
  buyer: { readonly id: string; readonly emailNormal: string },
  newEmailNormal: string,
  address: string,
): Promise<AskForCodeOutcome> {
  const codes = { present: makeCode(), new: makeCode() };
  const addresses = { present: buyer.emailNormal, new: newEmailNormal };
  return database.transaction(async (tx) => {
    const now = clock.now();
    const asked = [addresses.new, addresses.present];
    const waitSeconds = await countCodes(tx, codeLimits, now, address, asked);
    if (waitSeconds > 0) return { kind: 'too_many', waitSeconds };
    const hash = hashCode(newEmailNormal, codes.present, codes.new);
    await replaceCode(tx, emailChangeCodesOf(buyer.id), hash, codeSeconds);
    for (const to of ['present', 'new'] as const) {
      await queuePrivateMail(tx, mailSealer, now, {
        companyId: null,
        kind: 'email_change_code',
        to: addresses[to],
        subjectId: null,
        facts: { code: codes[to], to },
        expiresAt: now + codeSeconds * 1000,
      });
    }
    return { kind: 'sent' };
  });
}
