import type { TestProject } from 'vitest/node';
import { makePostgresTemplate } from './database.ts';
import { startPostgres } from './embedded-postgres.ts';

interface Shared {
  readonly url: string;
  readonly templateName: string;
  stop(): Promise<void>;
}

let shared: Promise<Shared> | undefined;
let users = 0;

/**
 * Gives a project a PostgreSQL, the one of TEST_POSTGRES_URL, else one started for this run, and a
 * migrated database in it to copy.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  users += 1;
  shared ??= share();
  const { url, templateName, stop } = await shared;
  project.provide('postgresUrl', url);
  project.provide('postgresTemplate', templateName);
  return async () => {
    users -= 1;
    if (users === 0) await stop();
  };
}

async function share(): Promise<Shared> {
  const given = process.env.TEST_POSTGRES_URL;
  const server = given ? undefined : await startPostgres();
  const url = given ?? server?.url ?? '';
  const template = await makePostgresTemplate(url);
  return {
    url,
    templateName: template.name,
    async stop() {
      await template.drop();
      await server?.stop();
    },
  };
}
