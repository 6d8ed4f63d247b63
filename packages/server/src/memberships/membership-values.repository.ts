import { setImmediate } from 'node:timers/promises';
import type { Transaction } from '../db/database.ts';
import './membership.table.ts';
import '../products/product.table.ts';
import { decodeList } from '../db/columns.ts';
import type { Membership } from './membership.ts';
import { valuesOf } from './membership-values.rules.ts';

const sliceSize = 1000;
const rowsAStatement = 500;

/**
 * Keeps what a key is found by in step with its new metadata. A first bind is one insert; an unbound
 * key had nothing to delete.
 */
export async function replaceMembershipValues(
  tx: Transaction,
  before: Membership,
  metadata: string,
): Promise<void> {
  if (before.metadata !== '{}') await deleteValues(tx, [before.id]);
  const rows = rowsOf(before, valuesOf(metadata, before.settings.bindingMembers));
  await insertValues(tx, rows);
}

/**
 * Writes anew what the bound keys of a product are found by, after its binding members have
 * changed: in slices, and only where it differs.
 */
export async function rebuildMembershipValues(
  tx: Transaction,
  companyId: string,
  productId: string,
): Promise<void> {
  for (let after: Place | undefined; ; ) {
    const upTo = await findPlace(tx, companyId, productId, after);
    await rebuildSlice(tx, companyId, await listBound(tx, companyId, productId, { after, upTo }));
    if (upTo === undefined) return;
    after = upTo;
    // Lets requests through between two slices.
    await setImmediate();
  }
}

interface BoundKey {
  readonly id: string;
  readonly metadata: string;
  readonly binding_members: string | null;
}

async function rebuildSlice(
  tx: Transaction,
  companyId: string,
  slice: readonly BoundKey[],
): Promise<void> {
  const stored = await listValues(
    tx,
    slice.map(({ id }) => id),
  );
  const changed = slice
    .map(({ id, metadata, binding_members }) => ({
      id,
      values: valuesOf(metadata, decodeList(binding_members) ?? 'all'),
    }))
    .filter(({ id, values }) => !holdsExactly(stored.get(id), values));
  await deleteValues(
    tx,
    changed.map(({ id }) => id),
  );
  await insertValues(
    tx,
    changed.flatMap(({ id, values }) => rowsOf({ id, companyId }, values)),
  );
}

/** Where a membership stands among those of its product. */
interface Place {
  readonly created_at: number;
  readonly id: string;
}

function ofProduct(tx: Transaction, companyId: string, productId: string, after?: Place) {
  const query = tx
    .selectFrom('memberships')
    .where('memberships.company_id', '=', companyId)
    .where('memberships.product_id', '=', productId);
  if (!after) return query;
  return query.where((where) =>
    where(
      where.refTuple('memberships.created_at', 'memberships.id'),
      '>',
      where.tuple(after.created_at, after.id),
    ),
  );
}

/** The end of the next slice, bound or not, by the index alone; undefined for the last one. */
function findPlace(
  tx: Transaction,
  companyId: string,
  productId: string,
  after: Place | undefined,
): Promise<Place | undefined> {
  return ofProduct(tx, companyId, productId, after)
    .select(['memberships.created_at', 'memberships.id'])
    .orderBy('memberships.created_at')
    .orderBy('memberships.id')
    .offset(sliceSize - 1)
    .limit(1)
    .executeTakeFirst();
}

function listBound(
  tx: Transaction,
  companyId: string,
  productId: string,
  { after, upTo }: { after: Place | undefined; upTo: Place | undefined },
): Promise<BoundKey[]> {
  let query = ofProduct(tx, companyId, productId, after)
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .select(['memberships.id', 'memberships.metadata', 'products.binding_members'])
    .where('memberships.metadata', '!=', '{}');
  if (upTo) {
    query = query.where((where) =>
      where(
        where.refTuple('memberships.created_at', 'memberships.id'),
        '<=',
        where.tuple(upTo.created_at, upTo.id),
      ),
    );
  }
  return query.execute();
}

async function listValues(tx: Transaction, membershipIds: readonly string[]) {
  if (membershipIds.length === 0) return new Map<string, { value_normal: string }[]>();
  const rows = await tx
    .selectFrom('membership_values')
    .select(['membership_id', 'value_normal'])
    .where('membership_id', 'in', membershipIds)
    .execute();
  return Map.groupBy(rows, (row) => row.membership_id);
}

function holdsExactly(
  stored: readonly { value_normal: string }[] = [],
  values: readonly string[],
): boolean {
  const wanted = new Set(values);
  return stored.length === wanted.size && stored.every((row) => wanted.has(row.value_normal));
}

async function deleteValues(tx: Transaction, membershipIds: readonly string[]): Promise<void> {
  if (membershipIds.length === 0) return;
  await tx.deleteFrom('membership_values').where('membership_id', 'in', membershipIds).execute();
}

function rowsOf({ id, companyId }: { id: string; companyId: string }, values: readonly string[]) {
  return values.map((value_normal) => ({
    company_id: companyId,
    value_normal,
    membership_id: id,
  }));
}

async function insertValues(
  tx: Transaction,
  rows: readonly { company_id: string; value_normal: string; membership_id: string }[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await tx
      .insertInto('membership_values')
      .values(rows.slice(at, at + rowsAStatement))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
