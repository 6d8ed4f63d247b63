import { createApiKey } from '../../packages/server/src/api-keys/create-api-key.ts';
import { makeProduct } from '../../packages/server/src/cli/product.ts';
import { createCompany } from '../../packages/server/src/companies/create-company.ts';
import { parseConfig } from '../../packages/server/src/config.ts';
import { connectDatabase } from '../../packages/server/src/db/connect.ts';
import { cliActor } from '../../packages/server/src/events/event.ts';
import { createSteadyClock } from '../../packages/server/src/lib/clock.ts';
import type { ApiKey, Installation, Shop } from './latchkey.ts';

/**
 * Sets up a shop in a migrated database past the program: starting the command line five times
 * for every file of tests would say no more than its own tests do.
 */
export async function createShop({ env, database: { url } }: Installation): Promise<Shop> {
  const database = connectDatabase(url);
  const runtime = { config: parseConfig(env), database, clock: createSteadyClock() };
  try {
    const made = await createCompany(runtime, cliActor, { title: 'Acme' });
    if (made.kind !== 'created') throw new Error(made.problem);
    const companyId = made.company.id;
    const product = await makeProduct(runtime, companyId, cliActor, { name: 'Painter' });
    const makeKey = async (scopes: readonly string[] | null): Promise<ApiKey> => {
      const input = { name: 'test', scopes, productIds: null, expiresAt: null };
      const key = await createApiKey(runtime, companyId, cliActor, input);
      if (key.kind !== 'created') throw new Error(key.problem);
      return { id: key.id, secret: key.secret };
    };
    return {
      companyId,
      productId: product.id,
      serverKey: await makeKey(null),
      clientKey: await makeKey(['validate_license']),
    };
  } finally {
    await database.close();
  }
}
