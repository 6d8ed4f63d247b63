import type { Queries } from '../db/database.ts';
import { endOfPrefix } from '../lib/text-range.ts';
import './membership.table.ts';
import '../products/product.table.ts';
import { hasLicenseKey } from './membership.filters.ts';

/** The prefixes that a company's products give their keys, each once. */
export async function listKeyPrefixes(db: Queries, companyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('products')
    .select('key_prefix')
    .distinct()
    .where('company_id', '=', companyId)
    .execute();
  return rows.map((row) => row.key_prefix);
}

/** The memberships that somebody means by a whole license key (wire contract, License keys). */
export async function listIdsByKey(db: Queries, companyId: string, key: string): Promise<string[]> {
  const rows = await db
    .selectFrom('memberships')
    .select('id')
    .where('company_id', '=', companyId)
    .where((where) => hasLicenseKey(where, key))
    .execute();
  return rows.map((row) => row.id);
}

/** The memberships that have one of these license keys, to the letter. */
export async function listIdsByKeys(
  db: Queries,
  companyId: string,
  keys: readonly string[],
): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('memberships')
    .select('id')
    .where('company_id', '=', companyId)
    .where('license_key', 'in', keys)
    .execute();
  return rows.map((row) => row.id);
}

/** The memberships that once had one of these license keys. */
export async function listIdsByRetiredKeys(
  db: Queries,
  companyId: string,
  keys: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('retired_license_keys')
    .select('membership_id')
    .where('company_id', '=', companyId)
    .where('license_key', 'in', keys)
    .execute();
  return [...new Set(rows.map((row) => row.membership_id))];
}

/** Whether a membership of the company has exactly this text there, or one that begins so. */
export async function hasText(
  db: Queries,
  companyId: string,
  column: 'email_normal' | 'license_key',
  text: string,
  how: 'exact' | 'start',
): Promise<boolean> {
  const query = db.selectFrom('memberships').select('id').where('company_id', '=', companyId);
  if (how === 'exact') return exists(query.where(column, '=', text));
  const end = endOfPrefix(text);
  const from = query.where(column, '>=', text).orderBy(column);
  return exists(end === undefined ? from : from.where(column, '<', end));
}

/** The same of the values that keys of the company are bound to. */
export async function hasValue(
  db: Queries,
  companyId: string,
  value: string,
  how: 'exact' | 'start',
): Promise<boolean> {
  const query = db
    .selectFrom('membership_values')
    .select('membership_id')
    .where('company_id', '=', companyId);
  if (how === 'exact') return exists(query.where('value_normal', '=', value));
  const end = endOfPrefix(value);
  const from = query.where('value_normal', '>=', value).orderBy('value_normal');
  return exists(end === undefined ? from : from.where('value_normal', '<', end));
}

interface Limitable {
  limit(count: number): { executeTakeFirst(): Promise<object | undefined> };
}

async function exists(query: Limitable): Promise<boolean> {
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}
