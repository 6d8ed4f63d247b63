import { makeProduct } from '../../packages/server/src/cli/product.ts';
import { cliActor } from '../../packages/server/src/events/event.ts';
import type { Reply, TestApp } from './app.ts';
import { readAllRows } from './isolation-snapshot.ts';
import { makeApiKey, makeCompany } from './offline.ts';
import { type Seller, signInSeller } from './seller.ts';

/** A company that sells, as tests of what it holds on buyers work with it. */
export interface SellingCompany {
  readonly companyId: string;
  readonly title: string;
  readonly owner: Seller;
  /** One request with its API key, from an address. */
  call(method: 'GET' | 'POST', path: string, body?: unknown, options?: CallOptions): Promise<Reply>;
  /** Gives somebody a membership; answers its id and key. */
  sell(
    email: string,
    members?: object,
    options?: CallOptions,
  ): Promise<{ id: string; key: string }>;
}

interface CallOptions {
  readonly from?: string;
  readonly idempotencyKey?: string;
}

/** Makes one with a product and an owner. */
export async function openCompany(test: TestApp, title: string): Promise<SellingCompany> {
  const companyId = await makeCompany(test, title);
  const product = await makeProduct(test, companyId, cliActor, { name: `Game of ${title}` });
  const { secret } = await makeApiKey(test, companyId, null);
  const call: SellingCompany['call'] = async (method, path, body, options = {}) => {
    const { from = '192.0.2.1', idempotencyKey } = options;
    const response = await test.app.http.inject({
      method,
      url: `/api/v2/memberships${path}`,
      remoteAddress: from,
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
    return {
      status: response.statusCode,
      body: JSON.parse(response.body),
      headers: response.headers,
    };
  };
  return {
    companyId,
    title,
    owner: await signInSeller(test, 'owner', companyId),
    call,
    async sell(email, members = {}, options = {}) {
      const body = { email, product_id: product.id, ...members };
      const reply = await call('POST', '', body, options);
      if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
      return { id: reply.body.id, key: reply.body.license_key };
    },
  };
}

/** Every row of the database that holds one of these texts, in whatever case; of one company if it is named. */
export async function rowsHolding(
  { database, config, app }: TestApp,
  texts: readonly string[],
  companyId = '',
): Promise<string[]> {
  await app.activity.flush();
  const { kind } = database;
  const tables = await readAllRows({ kind, url: config.databaseUrl, drop: async () => {} });
  return [...tables].flatMap(([table, rows]) =>
    rows
      .map((row) => JSON.stringify(row))
      .filter((row) => row.includes(companyId))
      .filter((row) => texts.some((text) => row.toLowerCase().includes(text.toLowerCase())))
      .map((row) => `${table} ${row}`)
      .sort(),
  );
}
