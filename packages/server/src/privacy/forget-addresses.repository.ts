import type { Queries, Transaction } from '../db/database.ts';
import '../companies/company.table.ts';
import '../events/event.table.ts';

const dayMs = 86_400_000;

/** Companies that still have an address (IP) which is older than they keep them, with the instant up to which. */
export async function listCompaniesToForget(
  db: Queries,
  now: number,
): Promise<{ id: string; upTo: number }[]> {
  const rows = await db
    .selectFrom('companies')
    .select(['id', 'keep_addresses_days'])
    .where((where) =>
      where.exists(
        where
          .selectFrom('events')
          .select('events.id')
          .whereRef('events.company_id', '=', 'companies.id')
          .where('events.address', 'is not', null)
          .where('events.created_at', '<=', (eb) =>
            eb(eb.val(now), '-', eb('companies.keep_addresses_days', '*', eb.lit(dayMs))),
          ),
      ),
    )
    .execute();
  return rows.map((row) => ({ id: row.id, upTo: now - row.keep_addresses_days * dayMs }));
}

/** Empties the oldest addresses of a company's events up to an instant; answers how many. */
export async function emptyAddresses(
  tx: Transaction,
  companyId: string,
  upTo: number,
  limit: number,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('events')
    .set({ address: null })
    .where('id', 'in', (oldest) =>
      oldest
        .selectFrom('events')
        .select('events.id')
        .where('company_id', '=', companyId)
        .where('address', 'is not', null)
        .where('created_at', '<=', upTo)
        .orderBy('created_at')
        .limit(limit),
    )
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
