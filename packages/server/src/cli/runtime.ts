import { type Config, parseConfig, readEnvironment } from '../config.ts';
import { connectDatabase } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { type MigrationReport, migrate } from '../db/migrate.ts';
import { followSharedClock } from '../db/shared-clock.ts';
import { type Clock, createSteadyClock } from '../lib/clock.ts';
import { OperatorError } from '../lib/operator-error.ts';

/** A refusal with one clear sentence for standard error; the program exits with 1. */
export class Refusal extends OperatorError {}

/** What every command works with. */
export interface Runtime {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
}

/** Opens the configured database, brings it up to date, runs the command, and closes it. */
export async function withRuntime<T>(work: (runtime: Runtime) => Promise<T>): Promise<T> {
  return withConfig(parseConfig(readEnvironment()), work);
}

/** The same with settings that a command has made up its own mind about. */
export async function withConfig<T>(
  config: Config,
  work: (runtime: Runtime, migration: MigrationReport) => Promise<T>,
): Promise<T> {
  const database = connectDatabase(config.databaseUrl);
  const clock = createSteadyClock();
  try {
    const migration = await migrate(database, config.databaseUrl);
    const following = await followSharedClock(database, clock);
    try {
      return await work({ config, database, clock }, migration);
    } finally {
      following.stop();
    }
  } finally {
    await database.close();
  }
}
