import { takeCodeIfLeft } from '../buyers/code-count.repository.ts';
import type { Transaction } from '../db/database.ts';
import { utcDay, utcDayStart } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import type { MailTable } from '../outbox/mail.table.ts';
import { isPrivateMail } from '../outbox/mail-kinds.ts';
import { claimNextMail, keepUntried, putOffMail } from './mail.repository.ts';

const dayMs = 86_400_000;
/** A company that is over its limit day after day loses what has waited for so long. */
const waitForLimitMs = 7 * dayMs;

/** Why a mail waits that its company may not send on this day any more. */
export const companyLimit = 'company_limit';

export interface MailLimits {
  /** How many mails of one company leave on a UTC day, codes and invitations aside; undefined is no limit. */
  readonly mailsByCompanyPerDay: number | undefined;
}

export type TakenMail =
  | { readonly kind: 'none' }
  | { readonly kind: 'claimed' | 'over_limit'; readonly mail: MailTable };

/**
 * Claims the mail that goes next, until an instant. One that is over its company's limit is put off
 * to the next UTC day. A mail counts when it is tried for the first time, and not again.
 */
export async function takeMail(
  tx: Transaction,
  { mailsByCompanyPerDay: most }: MailLimits,
  now: number,
  until: number,
): Promise<TakenMail> {
  const mail = await claimNextMail(tx, now, until);
  if (mail === undefined) return { kind: 'none' };
  const isCounted =
    mail.attempts === 1 && mail.give_up_at > now && !isPrivateMail(mail.kind) && most !== undefined;
  if (!isCounted) return { kind: 'claimed', mail };
  const span = utcDay(now);
  const askedBy = sha256(`mails of ${mail.company_id}`);
  if (await takeCodeIfLeft(tx, { askedBy, span, most })) return { kind: 'claimed', mail };
  const tomorrow = utcDayStart(span) + dayMs;
  await putOffMail(tx, mail, companyLimit, tomorrow);
  await keepUntried(tx, mail, now - waitForLimitMs, tomorrow + dayMs);
  return { kind: 'over_limit', mail };
}
