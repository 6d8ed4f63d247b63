import type { Database, Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import { insertCompany } from './company.repository.ts';
import { findTitleProblem } from './company.rules.ts';
import type { CompanyTable } from './company.table.ts';

/** For how many days a company keeps the addresses (IP) of events unless it says otherwise. */
export const defaultKeepAddressesDays = 90;

export type CreateCompanyOutcome =
  | { kind: 'created'; company: CompanyTable }
  | { kind: 'invalid_title'; problem: string };

/** Makes a company. The title is trimmed and must have 1 to 200 characters. */
export async function createCompany(
  { database, clock }: { database: Database; clock: Clock },
  actor: Actor,
  input: { title: string },
): Promise<CreateCompanyOutcome> {
  const problem = findTitleProblem(input.title);
  if (problem) return { kind: 'invalid_title', problem };
  const company = await database.transaction((tx) =>
    insertNewCompany(tx, actor, input.title, clock.now()),
  );
  return { kind: 'created', company };
}

/** The same inside a transaction that makes more than the company; the title is one already. */
export async function insertNewCompany(
  tx: Transaction,
  actor: Actor,
  title: string,
  now: number,
): Promise<CompanyTable> {
  const company: CompanyTable = {
    id: makeId('biz'),
    title: title.trim(),
    created_at: now,
    support_email: null,
    keep_addresses_days: defaultKeepAddressesDays,
  };
  await insertCompany(tx, company);
  await insertEvents(tx, [
    {
      companyId: company.id,
      type: 'company.created',
      subjectId: company.id,
      actor,
      data: { title: company.title },
      createdAt: now,
    },
  ]);
  return company;
}
