import { makeProduct } from '../../packages/server/src/cli/product.ts';
import { cliActor } from '../../packages/server/src/events/event.ts';
import type { LicenseSettings } from '../../packages/server/src/products/license-settings.ts';
import { type Reply, type TestApp, testSecret } from './app.ts';
import { signInBuyer } from './buyer.ts';
import { issue, setLicenseSettings } from './shop.ts';

/** A buyer who is signed in to the hub. */
export interface SignedInBuyer {
  readonly email: string;
  readonly cookie: string;
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown): Promise<Reply>;
}

let count = 0;

/** Signs somebody in past the mail; without an address, somebody new. */
export async function enterHub(test: TestApp, email?: string): Promise<SignedInBuyer> {
  count += 1;
  const address = email ?? `buyer-${process.pid}-${count}@example.com`;
  const { publicUrl } = test.config;
  const cookie = await signInBuyer(
    { database: test.database, publicUrl, secret: testSecret },
    address,
  );
  return {
    email: address,
    cookie,
    get: (path) => callHub(test, 'GET', path, { cookie }),
    post: (path, body = {}) => callHub(test, 'POST', path, { cookie }, body),
  };
}

/** One request to a route of the hub from a page of ours, with these headers besides. */
export async function callHub(
  test: TestApp,
  method: 'GET' | 'HEAD' | 'POST',
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: unknown,
): Promise<Reply> {
  const response = await test.app.http.inject({
    method,
    url: path.startsWith('/api/') ? path : `/api/hub${path}`,
    headers: {
      origin: new URL(test.config.publicUrl).origin,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { payload: JSON.stringify(body) }),
  });
  const isJson = String(response.headers['content-type']).startsWith('application/json');
  return {
    status: response.statusCode,
    body: isJson && response.body !== '' ? JSON.parse(response.body) : response.body,
    headers: response.headers,
  };
}

/** A product with Software, these settings, and whether buyers may shuffle; gives its id. */
export async function makeSoftwareProduct(
  test: TestApp,
  settings: Partial<LicenseSettings> = {},
  { buyersMayShuffle = false, downloadUrl = 'https://files.example.com/all.zip' } = {},
): Promise<string> {
  const { id } = await makeProduct(test, test.companyId, cliActor, {
    name: 'Star Miner Deluxe',
    keyPrefix: 'STAR',
    downloadUrl,
  });
  await setLicenseSettings(test, id, settings);
  if (buyersMayShuffle) {
    await test.database.transaction(async (tx) => {
      await tx.updateTable('products').set({ shuffleable: 1 }).where('id', '=', id).execute();
    });
  }
  return id;
}

/** Gives a buyer a membership of a product. */
export function sell(
  test: TestApp,
  { email }: Pick<SignedInBuyer, 'email'>,
  productId: string,
  members: Readonly<Record<string, unknown>> = {},
) {
  return issue(test, { email, product_id: productId, send_email: false, ...members });
}
