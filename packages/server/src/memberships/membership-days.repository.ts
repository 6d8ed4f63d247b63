import type { Transaction } from '../db/database.ts';
import type { MembershipDayTable } from './membership.table.ts';

/** Adds counts to the days' rows, many in one statement. */
export async function addMembershipDays(
  tx: Transaction,
  rows: readonly MembershipDayTable[],
): Promise<void> {
  // Locks are taken in one order, so that two processes never wait for each other.
  const sorted = [...rows].sort((a, b) => (a.membership_id < b.membership_id ? -1 : 1));
  await tx
    .insertInto('membership_days')
    .values(sorted)
    .onConflict((conflict) =>
      conflict.columns(['membership_id', 'day']).doUpdateSet((set) => ({
        validations: set('membership_days.validations', '+', set.ref('excluded.validations')),
        without_machine: set(
          'membership_days.without_machine',
          '+',
          set.ref('excluded.without_machine'),
        ),
        refusals: set('membership_days.refusals', '+', set.ref('excluded.refusals')),
        last_at: set.ref('excluded.last_at'),
      })),
    )
    .execute();
}
