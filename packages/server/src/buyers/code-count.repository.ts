import type { Transaction } from '../db/database.ts';
import './buyer.table.ts';

/** Who asks for codes, as a hash, on which day or in which hour, and how many they may have then. */
export interface CodeAllowance {
  readonly askedBy: string;
  /** UTC: `2026-05-03`, or an hour of it, `2026-05-03T14`. */
  readonly span: string;
  readonly most: number;
}

/** Counts a code, unless that would be more than there may be; answers whether it was counted. */
export async function takeCodeIfLeft(
  tx: Transaction,
  { askedBy, span, most }: CodeAllowance,
): Promise<boolean> {
  const counted = await tx
    .insertInto('code_counts')
    .values({ asked_by: askedBy, day: span, used: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['asked_by', 'day'])
        .doUpdateSet((set) => ({ used: set('code_counts.used', '+', 1) }))
        .where('code_counts.used', '<', most),
    )
    .returning('used')
    .executeTakeFirst();
  return counted !== undefined;
}

/** Takes back what was counted in the same transaction. */
export async function giveCodeBack(
  tx: Transaction,
  { askedBy, span }: CodeAllowance,
): Promise<void> {
  await tx
    .updateTable('code_counts')
    .set((set) => ({ used: set('used', '-', 1) }))
    .where('asked_by', '=', askedBy)
    .where('day', '=', span)
    .execute();
}

/** Forgets the counts of days before this one, such as `2026-05-03`. */
export async function deleteCodeCountsBefore(tx: Transaction, day: string): Promise<void> {
  await tx.deleteFrom('code_counts').where('day', '<', day).execute();
}
