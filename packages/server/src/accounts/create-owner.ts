import { findTitleProblem } from '../companies/company.rules.ts';
import { insertNewCompany } from '../companies/create-company.ts';
import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import type { Auth } from './auth.ts';
import { insertCompanyMember } from './company-member.repository.ts';
import { findOrCreateAccount } from './find-or-create-account.ts';

export type CreateOwnerOutcome =
  | { kind: 'created'; companyId: string; id: string; email: string }
  | { kind: 'email_taken' }
  | { kind: 'invalid'; field: 'company' | 'email' | 'password'; problem: string };

/**
 * Makes a company and the account that owns it; a refusal makes neither. better-auth writes the
 * account by itself, before our transaction: when that fails, the same e-mail and password take
 * the account over on the next try. Somebody who has an account gets a further company with it,
 * except one that a password alone does not open: for that one signs in, or uses the command line.
 */
export async function createOwner(
  services: { database: Database; clock: Clock; auth: Auth },
  actor: Actor,
  input: { title: string; email: string; password: string },
): Promise<CreateOwnerOutcome> {
  const { database, clock, auth } = services;
  const problem = findTitleProblem(input.title);
  if (problem) return { kind: 'invalid', field: 'company', problem };
  const account = await findOrCreateAccount(auth, input);
  if (account.kind !== 'account') return account;
  if (account.secondFactor && actor.kind !== 'cli') return { kind: 'email_taken' };
  const { id, email } = account;
  const by = actor.kind === 'account' ? { ...actor, id } : actor;
  const now = clock.now();
  const companyId = await database.transaction(async (tx) => {
    const company = await insertNewCompany(tx, by, input.title, now);
    await insertCompanyMember(tx, {
      company_id: company.id,
      user_id: id,
      role: 'owner',
      created_at: now,
    });
    await insertEvents(tx, [
      {
        companyId: company.id,
        type: 'account.created',
        subjectId: id,
        actor: by,
        data: { role: 'owner' },
        createdAt: now,
      },
    ]);
    return company.id;
  });
  return { kind: 'created', companyId, id, email };
}
