import type { Database } from './database.ts';

declare module './tables.ts' {
  interface Tables {
    job_leases: { job: string; holder: string; until: number };
  }
}

/**
 * Takes or keeps a job that one process of all may do, for `forMs` from `nowMs`.
 * Answers whether this holder has it. The taking is one guarded statement.
 */
export async function takeLease(
  database: Database,
  job: string,
  holder: string,
  nowMs: number,
  forMs: number,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const row = await tx
      .insertInto('job_leases')
      .values({ job, holder, until: nowMs + forMs })
      .onConflict((conflict) =>
        conflict
          .column('job')
          .doUpdateSet({ holder, until: nowMs + forMs })
          .where((where) =>
            where.or([
              where('job_leases.until', '<=', nowMs),
              where('job_leases.holder', '=', holder),
            ]),
          ),
      )
      .returning('holder')
      .executeTakeFirst();
    return row?.holder === holder;
  });
}
