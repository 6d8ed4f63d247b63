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
            // The milliseconds of 25 days are too many for the type of the column.
            eb(
              eb.val(now),
              '-',
              eb(eb.cast<number>('keep_addresses_days', 'bigint'), '*', eb.lit(dayMs)),
            ),
          ),
      ),
    )
    .execute();
  return rows.map((row) => ({ id: row.id, upTo: now - row.keep_addresses_days * dayMs }));
}

/** The instant of the event that ends the next slice of a company, up to an instant; undefined for the last one. */
export async function findSliceEnd(
  db: Queries,
  companyId: string,
  upTo: number,
  size: number,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('events')
    .select('created_at')
    .where('company_id', '=', companyId)
    .where('address', 'is not', null)
    .where('created_at', '<=', upTo)
    .orderBy('created_at')
    .offset(size - 1)
    .limit(1)
    .executeTakeFirst();
  return row?.created_at;
}

/** Empties the addresses of a company's events up to an instant; answers how many. */
export async function emptyAddresses(
  tx: Transaction,
  companyId: string,
  upTo: number,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('events')
    .set({ address: null })
    .where('company_id', '=', companyId)
    .where('address', 'is not', null)
    .where('created_at', '<=', upTo)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
