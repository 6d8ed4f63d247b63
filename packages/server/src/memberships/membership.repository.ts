import type { Database, PrecompiledRead, Queries, Slot, Transaction } from '../db/database.ts';
import { isId } from '../lib/ids.ts';
import { andThen, type MaybePromise } from '../lib/maybe-promise.ts';
import '../products/product.table.ts';
import { canonicalLicenseKey } from './license-key.ts';
import {
  encodePatch,
  joinedColumns,
  type MembershipPatch,
  readMembership,
  readNamedMembership,
} from './membership.columns.ts';
import { hasLicenseKey } from './membership.filters.ts';
import type { MembershipTable } from './membership.table.ts';
import type { Membership } from './membership.ts';
import { withReminder } from './reminders.rules.ts';

/** Memberships joined with the settings of their products. */
function joined(db: Queries) {
  return db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .select(joinedColumns);
}

/** How a membership was addressed: by its key as it is, by its key mistyped, or by its id. */
export interface FoundMembership {
  readonly membership: Membership;
  readonly byKey: boolean;
}

/** The look-ups of every membership route, compiled once. */
export interface MembershipReads {
  /** By `mem_…` id or license key, the exact text first, trimmed (wire contract, License keys). */
  find(companyId: string, idOrKey: string): MaybePromise<FoundMembership | undefined>;
}

export function precompileMembershipReads(database: Database): MembershipReads {
  const by = (column: 'license_key' | 'id', made: boolean): PrecompiledRead =>
    database.precompile(made ? 3 : 2, (db, [company, value, origin]) => {
      const query = joined(db)
        .where('memberships.company_id', '=', company as Slot)
        .where(`memberships.${column}`, '=', value as Slot);
      return made ? query.where('memberships.key_origin', '=', origin as Slot & 'made') : query;
    });
  const byId = by('id', false);
  const byKey = by('license_key', false);
  const byMadeKey = by('license_key', true);

  const found = (row: readonly unknown[] | undefined, isByKey: boolean) =>
    row && { membership: readMembership(row), byKey: isByKey };

  return {
    find(companyId, asSent) {
      const idOrKey = asSent.trim();
      // NUL is not a character of any text that PostgreSQL takes.
      if (idOrKey.includes('\u0000')) return undefined;
      if (isId('mem', idOrKey)) {
        return andThen(byId(companyId, idOrKey), (row) => found(row, false));
      }
      return andThen(byKey(companyId, idOrKey), (row) => {
        if (row) return found(row, true);
        const canonical = canonicalLicenseKey(idOrKey);
        if (canonical === undefined || canonical === idOrKey) return undefined;
        return andThen(byMadeKey(companyId, canonical, 'made'), (made) => found(made, true));
      });
    },
  };
}

/** A membership by its id. A change reads it in its own transaction. */
export async function findMembershipById(
  db: Queries,
  companyId: string,
  id: string,
): Promise<Membership | undefined> {
  const row = await joined(db)
    .where('memberships.company_id', '=', companyId)
    .where('memberships.id', '=', id)
    .executeTakeFirst();
  return row && readNamedMembership(row);
}

/**
 * Inserts a membership unless its license key is taken by a live one of the company.
 * Answers whether it was inserted.
 */
export async function insertMembershipIfKeyFree(
  tx: Transaction,
  row: MembershipTable,
): Promise<boolean> {
  const made = await tx
    .insertInto('memberships')
    .values(row)
    .onConflict((conflict) => conflict.columns(['company_id', 'license_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** Takes back an insert of the same transaction. */
export async function deleteMembership(
  tx: Transaction,
  companyId: string,
  id: string,
): Promise<void> {
  await tx
    .deleteFrom('memberships')
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .execute();
}

/**
 * Changes a membership only as it was read: the version in the WHERE clause makes one of several
 * simultaneous changes win and sends the others back to look again. Answers whether it did.
 */
export async function updateMembershipIfUnchanged(
  tx: Transaction,
  membership: Membership,
  patch: MembershipPatch,
): Promise<boolean> {
  const row = await tx
    .updateTable('memberships')
    .set({ ...encodePatch(withReminder(membership, patch)), version: membership.version + 1 })
    .where('company_id', '=', membership.companyId)
    .where('id', '=', membership.id)
    .where('version', '=', membership.version)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of these texts are license keys of the company, live or retired. */
export async function listTakenLicenseKeys(
  db: Queries,
  companyId: string,
  keys: readonly string[],
): Promise<string[]> {
  const live = await db
    .selectFrom('memberships')
    .select('license_key')
    .where('company_id', '=', companyId)
    .where('license_key', 'in', keys)
    .execute();
  const retired = await db
    .selectFrom('retired_license_keys')
    .select('license_key')
    .where('company_id', '=', companyId)
    .where('license_key', 'in', keys)
    .execute();
  return [...live, ...retired].map((row) => row.license_key);
}

/** Retires a key for good: it is never found, issued or imported again. */
export async function insertRetiredLicenseKey(
  tx: Transaction,
  membership: Membership,
  retiredAt: number,
): Promise<void> {
  await tx
    .insertInto('retired_license_keys')
    .values({
      company_id: membership.companyId,
      license_key: membership.licenseKey,
      membership_id: membership.id,
      retired_at: retiredAt,
    })
    .execute();
}

/** The company of a membership by id or license key, two where two have it. For the operator's command line only. */
export async function findMembershipAnywhere(
  db: Queries,
  idOrKey: string,
): Promise<{ id: string; company_id: string }[]> {
  return db
    .selectFrom('memberships')
    .select(['id', 'company_id'])
    .where((where) =>
      where.or([
        where('id', '=', idOrKey),
        // Every company by name: keys are indexed within their company.
        where.and([
          where('company_id', 'in', where.selectFrom('companies').select('companies.id')),
          hasLicenseKey(where, idOrKey),
        ]),
      ]),
    )
    .limit(2)
    .execute();
}
