import { type Role, roles } from '../../packages/server/src/accounts/roles.ts';
import type { Answer, HttpClient } from './http-client.ts';
import { type Call, makeCall } from './isolation-calls.ts';
import type { Operation } from './isolation-operations.ts';
import type { People, Person } from './isolation-people.ts';
import { makeErasureRequest, makeInvitation } from './isolation-privacy.ts';
import { fillOffer, type Holding, type Ids, type Maker, type Offer } from './isolation-world.ts';
import { makeApiKey } from './offline.ts';
import { expectStatus } from './test-bed.ts';

/** A company with people of every role and things of every kind. */
export interface Company extends Holding {
  readonly people: Readonly<Record<Role, Person>>;
  /** An API key with full access, to make more with. */
  readonly token: string;
}

/** What the matrix asks with: the server, and the ways to make more of everything. */
export interface World {
  readonly maker: Maker;
  readonly people: People;
  readonly http: HttpClient;
  /** The server's own origin, as its pages send it. */
  readonly origin: string;
}

/** Fills an offer's company with memberships, an API key and people. */
export async function fillCompany(world: World, offer: Offer, label: string): Promise<Company> {
  const { maker, people, http } = world;
  const { companyId } = offer;
  const token = await maker.makeToken(companyId, null);
  const holding = await fillOffer(http, token, offer, `customer-of-${label}@example.com`);
  const key = await makeApiKey(maker, companyId, ['validate_license']);
  const made: [Role, Person][] = [];
  for (const role of roles) made.push([role, await people.make(role, companyId)]);
  const everybody = Object.fromEntries(made) as Record<Role, Person>;
  const { read_only: member } = everybody;
  const invitation = await makeInvitation(maker, companyId, everybody.owner.userId);
  const erasure = await makeErasureRequest(maker, companyId);
  // Each membership that was made has one: the mail with its key.
  const mails = await maker.database.read
    .selectFrom('mails')
    .select('id')
    .where('company_id', '=', companyId)
    .execute();
  return {
    companyId,
    token,
    people: everybody,
    ids: {
      ...holding.ids,
      company: [companyId],
      api_key: [key.id],
      mail: mails.map(({ id }) => id),
      invitation: [invitation.id],
      erasure_request: [erasure.id],
      account: [member.userId],
      session: [member.sessionId],
    },
    secrets: [
      ...holding.secrets,
      key.id,
      ...mails.map(({ id }) => id),
      ...[invitation, erasure].flatMap(({ id, email }) => [id, email]),
      ...made.flatMap(([, { userId, email, sessionId }]) => [userId, email, sessionId]),
    ],
  };
}

/** Sends a call as a page of the server does, for whoever is signed in by this cookie. */
export function sendAs(
  { http, origin }: Pick<World, 'http' | 'origin'>,
  cookie: string | null,
  { method, path, headers, body }: Call,
  extra: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const sent = { ...(cookie !== null && { cookie }), origin, ...headers, ...extra };
  return http.call(method, path, { apiKey: null, headers: sent, ...(body && { body }) });
}

/** What has to be done to a new membership before an operation can do its part. */
const membershipBefore: Readonly<Record<string, string>> = {
  dashboard_uncancel_membership: '/cancel',
  dashboard_reinstate_membership: '/suspend',
};

/**
 * The company's ids with new things in the place of those that the operation may change, so that
 * it can be called over and over. `caller` is whose sessions are ended.
 */
export async function freshIds(
  world: World,
  { companyId, ids, token, people }: Company,
  operation: Operation,
  caller: Pick<Person, 'userId'>,
): Promise<Ids> {
  const named = new Set(
    [...operation.inPath, ...operation.inBody].flatMap(({ drive }) =>
      'names' in drive ? [drive.names] : [],
    ),
  );
  if (operation.method === 'GET') return ids;
  const fresh: { -readonly [Kind in keyof Ids]?: readonly string[] } = {};
  if (named.has('product') || named.has('plan')) {
    const { maker } = world;
    const offer = await maker.makeOffer('New of the matrix', 'NEWM', companyId);
    Object.assign(fresh, { product: [offer.productId], plan: [offer.planId] });
    if (operation.id === 'dashboard_unarchive_product') {
      const path = `/api/dashboard/companies/${companyId}/products/${offer.productId}/archive`;
      const call = { method: 'POST', path, headers: {}, body: {} };
      expectStatus(await sendAs(world, people.owner.cookie, call), 200);
    }
  }
  if (named.has('membership')) {
    const post = async (path: string, body: unknown) => {
      const answer = await world.http.call('POST', `/api/v2/memberships${path}`, {
        apiKey: token,
        body,
      });
      return expectStatus(answer, 201);
    };
    const body = { email: 'customer-of-matrix@example.com', plan_id: ids.plan[0] };
    const { id } = await post('', body);
    // By a change and no validation, whose counts would be written some time later.
    await post(`/${id}`, { metadata: { HWID: 'a-machine' } });
    const before = membershipBefore[operation.id];
    if (before) await post(`/${id}${before}`, {});
    fresh.membership = [id];
  }
  if (named.has('api_key')) {
    fresh.api_key = [(await makeApiKey(world.maker, companyId, ['validate_license'])).id];
  }
  if (named.has('invitation')) {
    const made = await makeInvitation(world.maker, companyId, people.owner.userId);
    fresh.invitation = [made.id];
  }
  if (named.has('erasure_request')) {
    fresh.erasure_request = [(await makeErasureRequest(world.maker, companyId)).id];
  }
  if (named.has('account')) {
    fresh.account = [(await world.people.make('read_only', companyId)).userId];
  }
  if (named.has('session')) {
    fresh.session = [(await world.people.signIn(caller.userId)).sessionId];
  }
  return { ...ids, ...fresh };
}

/** A whole call of the operation on what `ids` names, with all that its body takes. */
export function wholeCall(
  operation: Operation,
  ids: Ids,
  body: Readonly<Record<string, unknown>> = {},
): Call {
  return makeCall(operation, ids, { members: 'most', body });
}
