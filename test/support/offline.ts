import { createApiKey } from '../../packages/server/src/api-keys/create-api-key.ts';
import { makeProduct } from '../../packages/server/src/cli/product.ts';
import { createCompany } from '../../packages/server/src/companies/create-company.ts';
import { parseConfig } from '../../packages/server/src/config.ts';
import { connectDatabase } from '../../packages/server/src/db/connect.ts';
import type { Database } from '../../packages/server/src/db/database.ts';
import { cliActor } from '../../packages/server/src/events/event.ts';
import { type Clock, createSteadyClock } from '../../packages/server/src/lib/clock.ts';
import type { ApiKey, Installation, Shop } from './latchkey.ts';

interface Services {
  readonly database: Database;
  readonly clock: Clock;
}

/** Makes a company; gives its id. */
export async function makeCompany(services: Services, title: string): Promise<string> {
  const made = await createCompany(services, cliActor, { title });
  if (made.kind !== 'created') throw new Error(made.problem);
  return made.company.id;
}

/** Makes an API key; null scopes stand for all, null products too. */
export async function makeApiKey(
  services: Services,
  companyId: string,
  scopes: readonly string[] | null,
  productIds: readonly string[] | null = null,
  expiresAt: number | null = null,
): Promise<ApiKey> {
  const input = { name: 'test', scopes, productIds, expiresAt };
  const made = await createApiKey(services, companyId, cliActor, input);
  if (made.kind !== 'created') throw new Error(made.problem);
  return made;
}

/**
 * Sets up a shop in a migrated database past the program: starting the command line five times
 * for every file of tests would say no more than its own tests do.
 */
export async function createShop({ env, database: { url } }: Installation): Promise<Shop> {
  const database = connectDatabase(url);
  const runtime = { config: parseConfig(env), database, clock: createSteadyClock() };
  try {
    const companyId = await makeCompany(runtime, 'Acme');
    const product = await makeProduct(runtime, companyId, cliActor, { name: 'Painter' });
    return {
      companyId,
      productId: product.id,
      serverKey: await makeApiKey(runtime, companyId, null),
      clientKey: await makeApiKey(runtime, companyId, ['validate_license']),
    };
  } finally {
    await database.close();
  }
}
