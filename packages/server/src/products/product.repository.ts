import { encodeList, toFlag } from '../db/columns.ts';
import type { Queries, Transaction } from '../db/database.ts';
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

/** Changes a product's license settings; answers whether the product is there. */
export async function updateLicenseSettings(
  tx: Transaction,
  companyId: string,
  id: string,
  settings: LicenseSettings,
): Promise<boolean> {
  const row = await tx
    .updateTable('products')
    .set(encodeSettings(settings))
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
