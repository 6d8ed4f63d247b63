import { connectDatabase } from '../../packages/server/src/db/connect.ts';
import { signInBuyer } from './buyer.ts';
import type { HttpClient } from './http-client.ts';
import type { Company, World } from './isolation-dashboard-world.ts';
import type { Operation } from './isolation-operations.ts';
import type { Holding, Ids, Offer } from './isolation-world.ts';
import { fillOffer } from './isolation-world.ts';
import type { Installation } from './latchkey.ts';
import { expectStatus } from './test-bed.ts';

/** Somebody who bought, signed in to the hub. */
export interface BuyerOfMatrix {
  readonly email: string;
  /** The Cookie header of the session. */
  readonly cookie: string;
  readonly ids: Ids;
  /** Texts that no other buyer may ever be shown. */
  readonly secrets: readonly string[];
}

/** Gives a buyer memberships in every state, bound and not, and signs them in past the mail. */
export async function fillBuyer(
  http: HttpClient,
  offers: readonly (readonly [token: string, offer: Offer])[],
  email: string,
  sign: () => Promise<string>,
): Promise<BuyerOfMatrix> {
  const holdings: Holding[] = [];
  for (const [token, offer] of offers) holdings.push(await fillOffer(http, token, offer, email));
  const [first] = holdings;
  if (!first) throw new Error('a buyer without an offer');
  const purchases = holdings.flatMap(({ ids }) =>
    ids.membership.filter((one) => one.startsWith('mem_')),
  );
  return {
    email,
    cookie: await sign(),
    // The hub knows purchases by id alone: a key is no name of one there.
    ids: { ...first.ids, membership: purchases },
    secrets: holdings.flatMap(({ secrets, ids }) => [
      ...ids.license_key,
      ...ids.membership,
      ...secrets.filter((secret) => secret.includes('@') || secret.startsWith('machine-of')),
    ]),
  };
}

/** Signs a buyer in on the installation's database, as its server would. */
export async function signInOn(
  { database: { url } }: Installation,
  publicUrl: string,
  secret: string,
  email: string,
): Promise<string> {
  const database = connectDatabase(url);
  try {
    return await signInBuyer({ database, publicUrl, secret }, email);
  } finally {
    await database.close();
  }
}

/** What has to be done to a new purchase before an operation can do its part. */
const purchaseBefore: Readonly<Record<string, string>> = {
  hub_uncancel_purchase: '/cancel',
};

/** The buyer's ids with a new purchase in the place of those that the operation may change. */
export async function freshPurchase(
  { http }: Pick<World, 'http'>,
  { token, ids }: Pick<Company, 'token' | 'ids'>,
  operation: Operation,
  buyer: BuyerOfMatrix,
): Promise<Ids> {
  if (!operation.inPath.some(({ name }) => name === 'membership_id')) return buyer.ids;
  const post = async (path: string, body: unknown) => {
    const answer = await http.call('POST', `/api/v2/memberships${path}`, { apiKey: token, body });
    return expectStatus(answer, 201);
  };
  const { id } = await post('', { email: buyer.email, plan_id: ids.plan[0] });
  await post(`/${id}`, { metadata: { HWID: 'a-machine' } });
  const before = purchaseBefore[operation.id];
  if (before) await post(`/${id}${before}`, {});
  return { ...buyer.ids, membership: [id] };
}
