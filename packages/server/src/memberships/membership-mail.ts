import type { Transaction } from '../db/database.ts';
import type { MailFacts, ProductMailKind } from '../outbox/mail-kinds.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import type { Membership } from './membership.ts';
import { isResetTold } from './reset-mails.ts';

/** A mail to the buyer of a membership, whichever buyer that is when it is queued. */
export type MembershipMail = {
  [Kind in ProductMailKind]: {
    readonly kind: Kind;
    readonly facts: MailFacts[Kind];
    /** Of mails with the same one only the first is queued. */
    readonly dedupeKey?: string;
  };
}[ProductMailKind];

/** What the address of an erased buyer ends in: nobody is there, nor ever will be (RFC 2606). */
const erasedEnding = '@erased.invalid';

/** Queues mails to a membership's buyer in the transaction of what they tell of; answers how many. */
export async function queueMembershipMails(
  tx: Transaction,
  now: number,
  { companyId, id, email }: Membership,
  mails: readonly MembershipMail[],
): Promise<number> {
  if (email.endsWith(erasedEnding)) return 0;
  let queued = 0;
  for (const mail of mails) {
    if (mail.kind === 'license_reset' && !(await isResetTold(tx, id, now))) continue;
    if (await queueMail(tx, now, { ...mail, companyId, to: email, subjectId: id })) queued += 1;
  }
  return queued;
}
