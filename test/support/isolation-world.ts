import { revokeApiKey } from '../../packages/server/src/api-keys/revoke-api-key.ts';
import { makeProduct } from '../../packages/server/src/cli/product.ts';
import { parseConfig } from '../../packages/server/src/config.ts';
import { connectDatabase } from '../../packages/server/src/db/connect.ts';
import type { Database } from '../../packages/server/src/db/database.ts';
import { migrate } from '../../packages/server/src/db/migrate.ts';
import { cliActor } from '../../packages/server/src/events/event.ts';
import { type Clock, createSteadyClock } from '../../packages/server/src/lib/clock.ts';
import { createPlan } from '../../packages/server/src/plans/create-plan.ts';
import type { HttpClient } from './http-client.ts';
import type { IdKind } from './isolation-operations.ts';
import type { Installation } from './latchkey.ts';
import { makeApiKey, makeCompany } from './offline.ts';
import { expectStatus } from './test-bed.ts';

export type Ids = Readonly<Record<IdKind, readonly string[]>>;

/** One product of a company with all that belongs to it, by kind of id. */
export interface Holding {
  readonly companyId: string;
  readonly ids: Ids;
  /** Texts that nobody else may ever be shown. */
  readonly secrets: readonly string[];
}

/** A product with a renewal plan, before it has memberships. */
export interface Offer {
  readonly companyId: string;
  readonly name: string;
  readonly keyPrefix: string;
  readonly productId: string;
  readonly planId: string;
}

/** Makes an API key; null scopes stand for all, null products too. */
export type MakeToken = (
  companyId: string,
  scopes: readonly string[] | null,
  productIds?: readonly string[] | null,
  fate?: 'live' | 'expired' | 'revoked',
) => Promise<string>;

/** What is made past the server, before it starts: thousands of starts of the CLI would say no more. */
export interface Maker {
  readonly database: Database;
  readonly clock: Clock;
  makeOffer(name: string, keyPrefix: string, companyId?: string): Promise<Offer>;
  readonly makeToken: MakeToken;
  close(): Promise<void>;
}

/** Migrates the installation's database and makes companies, products and API keys in it. */
export async function openMaker({ env, database: { url } }: Installation): Promise<Maker> {
  const config = parseConfig(env);
  const database = connectDatabase(url);
  await migrate(database, url);
  const clock = createSteadyClock();
  const runtime = { config, database, clock };
  // Only to this clock does an API key that has already expired still expire in the future.
  const anHourAgo = { ...runtime, clock: { now: () => clock.now() - 3_600_000 } };
  return {
    database,
    clock,
    async makeOffer(name, keyPrefix, companyId) {
      const company = companyId ?? (await makeCompany(runtime, name));
      const product = await makeProduct(runtime, company, cliActor, {
        name,
        keyPrefix,
        downloadUrl: 'https://example.com/get',
      });
      const plan = await createPlan(runtime, company, cliActor, {
        productId: product.id,
        planType: 'renewal',
        price: 900,
        currency: 'usd',
        billingDays: 30,
        trialDays: 0,
      });
      if (plan.kind !== 'created') throw new Error(plan.kind);
      return { companyId: company, name, keyPrefix, productId: product.id, planId: plan.plan.id };
    },
    async makeToken(companyId, scopes, productIds = null, fate = 'live') {
      const expired = fate === 'expired';
      const made = await makeApiKey(
        expired ? anHourAgo : runtime,
        companyId,
        scopes,
        productIds,
        expired ? clock.now() - 60_000 : null,
      );
      if (fate === 'revoked') await revokeApiKey(runtime, companyId, cliActor, made.id);
      return made.secret;
    },
    close: () => database.close(),
  };
}

/** How the memberships of a holding are brought into different states, by calls. */
const statesWith = (machine: string): readonly (readonly [verb: string, body: unknown][])[] => [
  [],
  [['', { metadata: { HWID: machine } }]],
  [['/suspend', {}]],
  [['/terminate', {}]],
];

/** Fills an offer with a membership in each state, made over HTTP with the company's full key. */
export async function fillOffer(
  client: HttpClient,
  token: string,
  offer: Offer,
  email: string,
): Promise<Holding> {
  const post = async (path: string, body: unknown, headers = {}) => {
    const options = { apiKey: token, body, headers };
    return expectStatus(await client.call('POST', `/api/v2/memberships${path}`, options), 201);
  };
  const machine = `machine-of-${offer.keyPrefix}`;
  const idempotencyKey = `key-of-${offer.productId}`;
  const members = { email, product_id: offer.productId, plan_id: offer.planId };
  const made = [];
  for (const [index, steps] of statesWith(machine).entries()) {
    const headers = index === 0 ? { 'Idempotency-Key': idempotencyKey } : {};
    const membership = await post('', members, headers);
    for (const [verb, body] of steps) await post(`/${membership.id}${verb}`, body);
    made.push(membership);
  }
  const keys = made.map((membership) => String(membership.license_key));
  const ids = made.map((membership) => membership.id);
  const users = [String(made[0]?.user)];
  return {
    companyId: offer.companyId,
    ids: {
      // A key mistyped is looked up in another way than one typed as it is.
      membership: [...ids, ...keys, String(keys[0]).toLowerCase().replaceAll('-', '')],
      product: [offer.productId],
      plan: [offer.planId],
      user: users,
      email: [email],
      license_key: [...keys, String(keys[0]).toLowerCase()],
      idempotency_key: [idempotencyKey],
      company: [],
      api_key: [],
      mail: [],
      invitation: [],
      erasure_request: [],
      account: [],
      session: [],
      search: [email, machine, ...ids, ...keys],
    },
    secrets: [offer.name, offer.productId, offer.planId, email, machine, ...ids, ...keys, ...users],
  };
}
