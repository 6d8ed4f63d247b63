import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { findCompany, updateCompanyTitle } from './company.repository.ts';
import type { CompanyTable } from './company.table.ts';
import { findTitleProblem } from './create-company.ts';

export type RenameCompanyOutcome =
  | { kind: 'renamed'; company: CompanyTable }
  | { kind: 'not_found' }
  | { kind: 'invalid_title'; problem: string };

/** Gives a company another title, which is trimmed; the one that it has changes nothing. */
export async function renameCompany(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  input: { title: string },
): Promise<RenameCompanyOutcome> {
  const problem = findTitleProblem(input.title);
  if (problem) return { kind: 'invalid_title', problem };
  const title = input.title.trim();
  return database.transaction(async (tx) => {
    const company = await findCompany(tx, companyId);
    if (!company) return { kind: 'not_found' };
    if (company.title === title) return { kind: 'renamed', company };
    await updateCompanyTitle(tx, companyId, title);
    await insertEvents(tx, [
      {
        companyId,
        type: 'company.updated',
        subjectId: companyId,
        actor,
        data: { before: { title: company.title }, after: { title } },
        createdAt: clock.now(),
      },
    ]);
    return { kind: 'renamed', company: { ...company, title } };
  });
}
