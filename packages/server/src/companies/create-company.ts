import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import { insertCompany } from './company.repository.ts';
import type { CompanyTable } from './company.table.ts';

export type CreateCompanyOutcome =
  | { kind: 'created'; company: CompanyTable }
  | { kind: 'invalid_title'; problem: string };

/** Makes a company. The title is trimmed and must have 1 to 200 characters. */
export async function createCompany(
  { database, clock }: { database: Database; clock: Clock },
  actor: Actor,
  input: { title: string },
): Promise<CreateCompanyOutcome> {
  const title = input.title.trim();
  if (title === '' || title.length > 200) {
    return { kind: 'invalid_title', problem: 'A company needs a title of 1 to 200 characters.' };
  }
  const company = { id: makeId('biz'), title, created_at: clock.now() };
  await database.transaction(async (tx) => {
    await insertCompany(tx, company);
    await insertEvents(tx, [
      {
        companyId: company.id,
        type: 'company.created',
        subjectId: company.id,
        actor,
        data: { title },
        createdAt: company.created_at,
      },
    ]);
  });
  return { kind: 'created', company };
}
