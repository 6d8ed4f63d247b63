import { asRead, columnsOf } from '../db/as-read.ts';
import { encodeList, toFlag } from '../db/columns.ts';
import type { Queries, Transaction } from '../db/database.ts';
import { isId } from '../lib/ids.ts';
import type { LicenseSettings } from './license-settings.ts';
import type { ProductTable } from './product.table.ts';

export async function insertProduct(tx: Transaction, row: ProductTable): Promise<void> {
  await tx.insertInto('products').values(row).execute();
}

export async function findProduct(
  db: Queries,
  companyId: string,
  id: string,
): Promise<ProductTable | undefined> {
  return db
    .selectFrom('products')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function findProducts(
  db: Queries,
  companyId: string,
  ids: readonly string[],
): Promise<ProductTable[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('products')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('id', 'in', ids)
    .execute();
}

/** The first of some ids that none of a company's products has. */
export async function findUnknownProduct(
  db: Queries,
  companyId: string,
  ids: readonly string[],
): Promise<string | undefined> {
  // What is no id is asked of no database: PostgreSQL takes no NUL, in whatever text.
  const asked = ids.filter((id) => isId('prod', id));
  const known = new Set((await findProducts(db, companyId, asked)).map((product) => product.id));
  return ids.find((id) => !known.has(id));
}

/** The company that a product belongs to. For the operator's command line only. */
export async function findProductAnywhere(
  db: Queries,
  id: string,
): Promise<ProductTable | undefined> {
  return db.selectFrom('products').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The columns of license settings as they are stored. */
export function encodeSettings(settings: LicenseSettings) {
  return {
    empty_on_bound: settings.emptyOnBound,
    empty_on_unbound: settings.emptyOnUnbound,
    lapsed: settings.lapsed,
    binding_members: settings.bindingMembers === 'all' ? null : encodeList(settings.bindingMembers),
    grace_days: settings.graceDays,
    hide_email: toFlag(settings.hideEmail),
    reset_limit: settings.resetLimit,
    reset_limit_days: settings.resetLimitDays,
  };
}

/** A company's products, newest first: those in use, the archived ones, or all. */
export async function listProducts(
  db: Queries,
  companyId: string,
  archived: boolean | 'all',
): Promise<ProductTable[]> {
  let query = db
    .selectFrom('products')
    .selectAll()
    .where('company_id', '=', companyId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc');
  if (archived !== 'all') query = query.where('archived_at', archived ? 'is not' : 'is', null);
  return query.execute();
}

/** Changes a product that is still as it was read; answers whether it was. */
export async function updateProductIfUnchanged(
  tx: Transaction,
  before: ProductTable,
  patch: Partial<ProductTable>,
): Promise<boolean> {
  const row = await tx
    .updateTable('products')
    .set(patch)
    .where('company_id', '=', before.company_id)
    .where('id', '=', before.id)
    .where(asRead<'products'>(columnsOf(before, patch)))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
