import type { Queries } from '../db/database.ts';
import { utcDay } from '../lib/clock.ts';
import '../companies/company.table.ts';
import '../customers/customer.table.ts';
import '../plans/plan.table.ts';
import '../outbox/mail.table.ts';
import { joinedColumns } from '../memberships/membership.columns.ts';

/** Where a page begins: behind this instant and, at the same one, behind this id. */
export interface Place {
  readonly created_at: number;
  readonly id: string;
}

/** The customers of all companies with this address (`normaliseEmail`), with what the company is called. */
export async function listCustomersOfEmail(db: Queries, emailNormal: string) {
  return (
    db
      .selectFrom('customers')
      .innerJoin('companies', 'companies.id', 'customers.company_id')
      .select([
        'customers.id',
        'customers.company_id',
        'customers.email',
        'customers.name',
        'customers.created_at',
        'companies.title',
      ])
      // Every company by name: addresses are indexed within their company.
      .where('customers.company_id', 'in', (all) =>
        all.selectFrom('companies as every').select('every.id'),
      )
      .where('customers.email_normal', '=', emailNormal)
      .orderBy('customers.created_at')
      .orderBy('customers.id')
      .execute()
  );
}

/** Whether anything is bought with an address, of whatever company. */
export async function hasPurchases(db: Queries, emailNormal: string): Promise<boolean> {
  const first = await db
    .selectFrom('memberships')
    .select('id')
    .where('email_normal', '=', emailNormal)
    .limit(1)
    .executeTakeFirst();
  return first !== undefined;
}

/** What was bought with an address of all companies, oldest first, behind a place. */
export async function listPurchasesOfEmail(
  db: Queries,
  emailNormal: string,
  { created_at, id }: Place,
  limit: number,
) {
  return db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .innerJoin('companies', 'companies.id', 'memberships.company_id')
    .innerJoin('plans', 'plans.id', 'memberships.plan_id')
    .select(joinedColumns)
    .select([
      'products.name as product_name',
      'companies.title as company_title',
      'plans.initial_price',
      'plans.renewal_price',
      'plans.currency',
    ])
    .where('memberships.email_normal', '=', emailNormal)
    .where((where) =>
      where(
        where.refTuple('memberships.created_at', 'memberships.id'),
        '>',
        where.tuple(created_at, id),
      ),
    )
    .orderBy('memberships.created_at')
    .orderBy('memberships.id')
    .limit(limit)
    .execute();
}

export type PurchaseRow = Awaited<ReturnType<typeof listPurchasesOfEmail>>[number];

/** The keys that a membership had before, which were retired since an instant. */
export async function listRetiredKeys(db: Queries, membershipId: string, since: number) {
  return db
    .selectFrom('retired_license_keys')
    .select(['license_key', 'retired_at'])
    .where('membership_id', '=', membershipId)
    .where('retired_at', '>=', since)
    .orderBy('retired_at')
    .execute();
}

/** The counts of a membership of the UTC days on which it was used since an instant. */
export async function listDaysSince(db: Queries, membershipId: string, since: number) {
  return db
    .selectFrom('membership_days')
    .select(['day', 'validations', 'without_machine', 'refusals', 'last_at'])
    .where('membership_id', '=', membershipId)
    .where('day', '>=', utcDay(since))
    .where('last_at', '>=', since)
    .orderBy('day')
    .execute();
}

/** The mails to an address behind a position, in the order in which they were queued. */
export async function listMailsTo(
  db: Queries,
  emailNormal: string,
  position: number,
  limit: number,
) {
  return db
    .selectFrom('mails')
    .leftJoin('companies', 'companies.id', 'mails.company_id')
    .select([
      'mails.kind',
      'mails.subject',
      'mails.status',
      'mails.position',
      'mails.created_at',
      'mails.settled_at',
      'companies.title',
    ])
    .where('mails.recipient_normal', '=', emailNormal)
    .where('mails.position', '>', position)
    .orderBy('mails.position')
    .limit(limit)
    .execute();
}

/** The companies of which an address wants no reminders. */
export async function listOptOuts(db: Queries, emailNormal: string) {
  return db
    .selectFrom('companies')
    .innerJoin('mail_opt_outs', 'mail_opt_outs.company_id', 'companies.id')
    .select(['companies.title', 'mail_opt_outs.created_at'])
    .where('mail_opt_outs.email_normal', '=', emailNormal)
    .orderBy('mail_opt_outs.created_at')
    .execute();
}
