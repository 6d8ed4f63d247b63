import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './embedded-postgres.ts';

let started: Promise<PostgresServer> | undefined;
let users = 0;

/** Gives a project a PostgreSQL: the one of TEST_POSTGRES_URL, else one started for this run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) {
    project.provide('postgresUrl', given);
    return async () => undefined;
  }
  users += 1;
  started ??= startPostgres();
  const server = await started;
  project.provide('postgresUrl', server.url);
  return async () => {
    users -= 1;
    if (users === 0) await server.stop();
  };
}
