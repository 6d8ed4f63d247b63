import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { findChanges } from '../lib/changes.ts';
import type { Clock } from '../lib/clock.ts';
import type { Problem } from '../lib/problem.ts';
import { findCompany, takeTurnOfCompany, updateCompanyRow } from './company.repository.ts';
import { type CompanyWords, findCompanyProblem, trimCompanyWords } from './company.rules.ts';
import type { CompanyTable } from './company.table.ts';

export type UpdateCompanyOutcome =
  | { kind: 'done'; company: CompanyTable }
  | { kind: 'not_found' }
  | ({ kind: 'invalid' } & Problem);

/**
 * Changes what a company says of itself and for how long it keeps addresses (IP). What is left out
 * stays; what is as it was changes nothing.
 */
export async function updateCompany(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  input: Partial<CompanyWords>,
): Promise<UpdateCompanyOutcome> {
  return database.transaction(async (tx) => {
    // So that the event says what the row held: two changes at once come one after the other.
    await takeTurnOfCompany(tx, companyId);
    const company = await findCompany(tx, companyId);
    if (!company) return { kind: 'not_found' };
    const { title, support_email, keep_addresses_days } = company;
    const words = trimCompanyWords({ title, support_email, keep_addresses_days, ...input });
    const problem = findCompanyProblem(words);
    if (problem) return { kind: 'invalid', ...problem };
    const changes = findChanges<CompanyTable>(company, { ...words });
    if (!changes) return { kind: 'done', company };
    await updateCompanyRow(tx, companyId, words);
    await insertEvents(tx, [
      {
        companyId,
        type: 'company.updated',
        subjectId: companyId,
        actor,
        data: { ...changes },
        createdAt: clock.now(),
      },
    ]);
    return { kind: 'done', company: { ...company, ...words } };
  });
}
