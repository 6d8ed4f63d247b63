import { type App, createApp } from '../../packages/server/src/app.ts';
import { makeProduct } from '../../packages/server/src/cli/product.ts';
import { type Config, parseConfig } from '../../packages/server/src/config.ts';
import { connectDatabase } from '../../packages/server/src/db/connect.ts';
import type { Database } from '../../packages/server/src/db/database.ts';
import { cliActor } from '../../packages/server/src/events/event.ts';
import { type Clock, createManualClock } from '../../packages/server/src/lib/clock.ts';
import { createLogger, type Logger } from '../../packages/server/src/log.ts';
import { migratedDatabase } from './database.ts';
import { makeApiKey, makeCompany } from './offline.ts';

export interface TestApp {
  readonly app: App;
  readonly database: Database;
  readonly clock: ReturnType<typeof createManualClock>;
  readonly config: Config;
  readonly companyId: string;
  readonly productId: string;
  /** A token with full access. */
  readonly token: string;
  makeToken(
    scopes: readonly string[] | null,
    productIds?: readonly string[] | null,
  ): Promise<string>;
  /** One request; a body is sent as JSON. */
  call(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<Reply>;
  close(): Promise<void>;
}

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever members it expects
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Signs the sessions of test apps. */
export const testSecret = 'the secret of the tests, 32 or more';

/** The server in this process on a database of its own, with a clock that tests turn. */
export async function createTestApp(
  env: Record<string, string> = {},
  log: Logger = createLogger('silent', false),
): Promise<TestApp> {
  const fresh = await migratedDatabase();
  const config = parseConfig({
    LATCHKEY_RATE_LIMITS: 'off',
    LATCHKEY_DATABASE_URL: fresh.url,
    ...env,
  });
  const database = connectDatabase(fresh.url);
  const clock = createManualClock(Date.UTC(2026, 4, 3, 12));
  const runtime: { config: Config; database: Database; clock: Clock } = { config, database, clock };
  const companyId = await makeCompany(runtime, 'Test');
  const product = await makeProduct(runtime, companyId, cliActor, { name: 'Star Miner' });
  const app = await createApp({
    ...config,
    database,
    clock,
    log,
    secret: testSecret,
  });
  await app.http.ready();

  async function makeToken(
    scopes: readonly string[] | null,
    productIds: readonly string[] | null = null,
  ) {
    return (await makeApiKey(runtime, companyId, scopes, productIds)).secret;
  }
  const token = await makeToken(null);
  return {
    app,
    database,
    clock,
    config,
    companyId,
    productId: product.id,
    token,
    makeToken,
    async call(method, path, body, as = token) {
      const response = await app.http.inject({
        method,
        url: `/api/v2${path}`,
        headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
        ...(body !== undefined && { payload: JSON.stringify(body) }),
      });
      const text = response.body;
      return {
        status: response.statusCode,
        body: text === '' ? undefined : JSON.parse(text),
        headers: response.headers,
      };
    },
    async close() {
      await app.close();
      await database.close();
      await fresh.drop();
    },
  };
}
