import { findCompany } from '../companies/company.repository.ts';
import type { Transaction } from '../db/database.ts';
import type { Sealer } from '../lib/sealer.ts';
import { queuePrivateMail } from '../outbox/queue-mail.ts';

/** As long as mail is tried at all: then the last row with the address goes. */
const keptForMs = 2 * 86_400_000;

/**
 * Tells somebody that a company has erased them: nothing else of it is left that could. It is a mail
 * of the server and not of the company, so that erasing does not reach it. `everywhere` says that
 * nothing is bought with the address any more, of whatever company.
 */
export async function queueErasedMail(
  tx: Transaction,
  sealer: Sealer,
  now: number,
  { companyId, to, everywhere }: { companyId: string; to: string; everywhere: boolean },
): Promise<void> {
  const seller = (await findCompany(tx, companyId))?.title ?? '';
  await queuePrivateMail(tx, sealer, now, {
    kind: 'data_erased',
    companyId: null,
    to,
    subjectId: null,
    facts: { seller, everywhere },
    expiresAt: now + keptForMs,
  });
}
