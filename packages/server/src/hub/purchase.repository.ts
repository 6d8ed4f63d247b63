import type { Queries } from '../db/database.ts';
import { literal } from '../db/literal.ts';
import '../companies/company.table.ts';
import '../events/event.table.ts';
import '../experiences/experience.table.ts';
import '../memberships/membership.table.ts';
import '../plans/plan.table.ts';
import '../products/product.table.ts';
import type { ExperienceTable } from '../experiences/experience.table.ts';
import type { ListPosition } from '../memberships/list-position.rules.ts';
import { joinedColumns, readNamedMembership } from '../memberships/membership.columns.ts';
import type { Membership } from '../memberships/membership.ts';
import type { PlanTable } from '../plans/plan.table.ts';

type PlanColumns = Pick<
  PlanTable,
  'plan_type' | 'initial_price' | 'renewal_price' | 'currency' | 'billing_days'
>;

/** A membership with what its buyer is shown of the things around it. */
export interface Purchase {
  readonly membership: Membership;
  readonly product: { name: string; description: string | null; buyersMayShuffle: boolean };
  readonly seller: { name: string; supportEmail: string | null };
  readonly plan: PlanColumns;
  readonly software:
    | Pick<ExperienceTable, 'download_link' | 'downloads' | 'version' | 'note'>
    | undefined;
  /** Epoch milliseconds; null when no validation ever came. */
  readonly lastSeenAt: number | null;
  /** Data (JSON) of the event by which the key was bound; null when it was not bound by an app. */
  readonly boundBy: string | null;
}

/** A page of what an address has bought, over all companies, newest first. */
export async function listPurchases(
  db: Queries,
  emailNormal: string,
  behind: ListPosition | undefined,
  limit: number,
): Promise<Purchase[]> {
  let query = purchases(db, emailNormal)
    .orderBy('memberships.created_at', 'desc')
    .orderBy('memberships.id', 'desc')
    .limit(limit);
  if (behind) {
    query = query.where((where) =>
      where(
        where.refTuple('memberships.created_at', 'memberships.id'),
        '<',
        where.tuple(behind.at, behind.id),
      ),
    );
  }
  return (await query.execute()).map(readPurchase);
}

/** One of them; what has another address is not found. */
export async function findPurchase(
  db: Queries,
  emailNormal: string,
  membershipId: string,
): Promise<Purchase | undefined> {
  const row = await purchases(db, emailNormal)
    .where('memberships.id', '=', membershipId)
    .executeTakeFirst();
  return row && readPurchase(row);
}

/** How often a membership's Software was downloaded after an instant, and when last (epoch milliseconds). */
export async function countDownloads(
  db: Queries,
  { companyId, id }: Pick<Membership, 'companyId' | 'id'>,
  since: number,
): Promise<{ count: number; lastAt: number | null }> {
  const row = await db
    .selectFrom('events')
    .select((select) => [
      select.fn.countAll<number>().as('count'),
      select.fn.max('created_at').as('last_at'),
    ])
    .where('company_id', '=', companyId)
    .where('subject_id', '=', id)
    // A literal: the index of downloads alone is taken for no other.
    .where('type', '=', literal('membership.downloaded'))
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), lastAt: row.last_at === null ? null : Number(row.last_at) };
}

function purchases(db: Queries, emailNormal: string) {
  return db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .innerJoin('companies', 'companies.id', 'memberships.company_id')
    .innerJoin('plans', 'plans.id', 'memberships.plan_id')
    .leftJoin('experiences', (join) =>
      join
        .onRef('experiences.company_id', '=', 'memberships.company_id')
        .onRef('experiences.product_id', '=', 'memberships.product_id')
        .on('experiences.experience_type', '=', 'software'),
    )
    .where('memberships.email_normal', '=', emailNormal)
    .select(joinedColumns)
    .select([
      'products.name as product_name',
      'products.description',
      'products.shuffleable',
      'companies.title',
      'companies.support_email',
      'plans.initial_price',
      'plans.renewal_price',
      'plans.currency',
      'plans.billing_days',
      'experiences.id as experience_id',
      'experiences.download_link',
      'experiences.downloads',
      'experiences.version as software_version',
      'experiences.note',
    ])
    .select((select) => [
      select
        .selectFrom('membership_days')
        .select('membership_days.last_at')
        .whereRef('membership_days.membership_id', '=', 'memberships.id')
        .orderBy('membership_days.day', 'desc')
        .limit(1)
        .as('last_seen_at'),
      select
        .selectFrom('events')
        .select('events.data')
        .whereRef('events.company_id', '=', 'memberships.company_id')
        .whereRef('events.subject_id', '=', 'memberships.id')
        .whereRef('events.created_at', '=', 'memberships.bound_at')
        .where('events.type', '=', 'membership.bound')
        .limit(1)
        .as('bound_by'),
    ]);
}

type PurchaseRow = Awaited<ReturnType<ReturnType<typeof purchases>['execute']>>[number];

function readPurchase(row: PurchaseRow): Purchase {
  const { experience_id, downloads } = row;
  return {
    membership: readNamedMembership(row),
    product: {
      name: row.product_name,
      description: row.description,
      buyersMayShuffle: row.shuffleable === 1,
    },
    seller: { name: row.title, supportEmail: row.support_email },
    plan: row,
    software:
      experience_id === null || downloads === null
        ? undefined
        : {
            download_link: row.download_link,
            downloads,
            version: row.software_version,
            note: row.note,
          },
    lastSeenAt: row.last_seen_at,
    boundBy: row.bound_by,
  };
}
