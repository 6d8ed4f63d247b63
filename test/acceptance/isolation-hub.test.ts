import { afterAll, beforeAll, expect, test } from 'vitest';
import { migratedDatabase } from '../support/database.ts';
import { createHttpClient } from '../support/http-client.ts';
import { describeCall, difference, leaks, visible } from '../support/isolation-answers.ts';
import {
  type BuyerOfMatrix,
  fillBuyer,
  freshPurchase,
  signInOn,
} from '../support/isolation-buyers.ts';
import { type Call, makeCall, pairsOf, send } from '../support/isolation-calls.ts';
import { readDashboardOperations } from '../support/isolation-dashboard-drives.ts';
import {
  type Company,
  fillCompany,
  sendAs,
  type World,
  wholeCall,
} from '../support/isolation-dashboard-world.ts';
import { readHubOperations } from '../support/isolation-hub-drives.ts';
import { type Operation, readOperations } from '../support/isolation-operations.ts';
import { openPeople } from '../support/isolation-people.ts';
import { compareSnapshots, type Snapshot, takeSnapshot } from '../support/isolation-snapshot.ts';
import { type Maker, openMaker } from '../support/isolation-world.ts';
import { createInstallation, type Installation } from '../support/latchkey.ts';
import { outboxSettled } from '../support/outbox-settled.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

const secret = 'the secret of the matrix, 32 or more';

let installation: Installation;
let maker: Maker;
let server: ServerProcess;
let world: World;
let company: Company;
let operations: Operation[];
let others: Operation[];
let unknown: string[];
let mine: BuyerOfMatrix;
let theirs: BuyerOfMatrix;
/** What signs no buyer in, by what is wrong with it; null sends no cookie. */
let noSessions: Map<string, string | null>;
let before: Snapshot;

beforeAll(async () => {
  installation = await createInstallation(await migratedDatabase());
  maker = await openMaker(installation);
  const ours = await maker.makeOffer('Painter of ours', 'MINE');
  const side = await maker.makeOffer('Second of ours', 'SIDE', ours.companyId);
  const foreign = await maker.makeOffer('Painter of theirs', 'THEI');
  const people = await openPeople(maker, secret);
  server = await startServer({ ...installation.env, LATCHKEY_SECRET: secret });
  const http = createHttpClient({ url: server.url, timeoutMs: 20_000 });
  world = { maker, people, http, origin: server.url };
  const document = JSON.parse((await http.call('GET', '/openapi.json')).text);
  ({ operations, unknown } = readHubOperations(document));
  const dashboard = readDashboardOperations(document);
  others = [
    ...dashboard.operations.filter(({ session }) => session !== 'public'),
    ...readOperations(document).operations,
  ];
  company = await fillCompany(
    world,
    await maker.makeOffer('Third', 'THIR', ours.companyId),
    'third',
  );
  const foreignToken = await maker.makeToken(foreign.companyId, null);
  const sign = (email: string) => () => signInOn(installation, server.url, secret, email);
  const [me, them] = ['buyer-of-mine@example.com', 'buyer-of-theirs@example.com'];
  mine = await fillBuyer(http, [[company.token, ours]], me, sign(me));
  // One company sold to both, another to them alone.
  theirs = await fillBuyer(
    http,
    [
      [company.token, side],
      [foreignToken, foreign],
    ],
    them,
    sign(them),
  );
  const left = await sign(me)();
  const signOut = { method: 'POST', path: '/api/hub/sign_out', headers: {}, body: {} };
  expect((await sendAs(world, left, signOut)).status).toBe(200);
  noSessions = new Map([
    ['no cookie', null],
    ['a made-up session', left.replace(/=.*/, '=made.up')],
    ['a session whose signature is another’s', left.replace(/\w{8}$/, 'AAAAAAAA')],
    ['a session that was signed out', left],
    ["an owner's session", company.people.owner.cookie],
    [
      "an owner's session under the hub's name",
      company.people.owner.cookie.replace('latchkey.', 'latchkey-hub.'),
    ],
  ]);
  await outboxSettled(installation.database);
  before = await takeSnapshot(installation.database);
}, 120_000);

afterAll(async () => {
  world?.http.close();
  await server?.kill9();
  await maker?.close();
  await installation?.remove();
}, 60_000);

const signedIn = () => operations.filter(({ buyer }) => buyer !== 'public');
const good = (operation: Operation) => wholeCall(operation, mine.ids);
const findChanges = async () => compareSnapshots(before, await takeSnapshot(installation.database));

/** A read answers HEAD too; an export does not, as it would be written for nothing. */
function spellings(call: Call): Call[] {
  const answersHead = call.method === 'GET' && call.path !== '/api/hub/data';
  return answersHead ? [call, { ...call, method: 'HEAD' }] : [call];
}

/** Who is no buyer may sign in and follow the links of mails, and nothing else. */
const openOperations = [
  'hub_dispute_reset',
  'hub_follow_download',
  'hub_resubscribe',
  'hub_retrieve_subscription',
  'hub_send_code',
  'hub_sign_in',
  'hub_sign_out',
  'hub_unsubscribe',
];

test('S3: the matrix can drive every operation of the hub that the document has', () => {
  expect(unknown).toEqual([]);
  expect(signedIn().length).toBeGreaterThan(10);
  for (const { id, buyer } of operations) expect(['public', 'signed_in'], id).toContain(buyer);
  const open = operations.filter(({ buyer }) => buyer === 'public').map(({ id }) => id);
  expect(open.sort()).toEqual(openOperations);
  expect(operations.filter(({ anyOrigin }) => anyOrigin).map(({ id }) => id)).toEqual([
    'hub_unsubscribe',
  ]);
});

test("S3: without a buyer's session every operation of the hub gives the same 401 and changes nothing", async () => {
  const problems: string[] = [];
  for (const call of signedIn().map(good).flatMap(spellings)) {
    let first: string | undefined;
    for (const [name, cookie] of noSessions) {
      const answer = await sendAs(world, cookie, call);
      first ??= visible(answer);
      const what = `${name}: ${describeCall(call)}`;
      const type = call.method === 'HEAD' ? 'unauthenticated' : answer.body?.error?.type;
      if (answer.status !== 401 || type !== 'unauthenticated') {
        problems.push(`${what} → ${answer.status} ${answer.text.slice(0, 150)}`);
      } else if (visible(answer) !== first) {
        problems.push(`${what}: ${difference(visible(answer), first)}`);
      }
      problems.push(...leaks(call, answer, mine.secrets).map((leak) => `${what} shows ${leak}`));
    }
    const byKey = await send(
      world.http,
      { ...call, headers: { origin: world.origin } },
      company.token,
    );
    if (byKey.status !== 401) problems.push(`an API key: ${describeCall(call)} → ${byKey.status}`);
  }
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test("S3: a buyer's session opens nothing of the seller's: no operation of the dashboard, none of the wire", async () => {
  const { cookie } = mine;
  const asSeller = cookie.replaceAll('latchkey-hub.', 'latchkey.');
  const problems: string[] = [];
  for (const operation of others) {
    const isWire = operation.session === undefined;
    const call = wholeCall(operation, company.ids);
    for (const sent of [cookie, asSeller]) {
      const answer = await sendAs(world, sent, call);
      const wanted = isWire ? 'unauthorized' : 'unauthenticated';
      if (answer.status !== 401 || answer.body?.error?.type !== wanted) {
        problems.push(`${describeCall(call)} → ${answer.status} ${answer.text.slice(0, 150)}`);
      }
    }
  }
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test('S15: what was not sent by a page of this server is refused before all else and changes nothing', async () => {
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    {},
  ];
  const changing = operations.filter(({ method, anyOrigin }) => method !== 'GET' && !anyOrigin);
  expect(changing.length).toBeGreaterThan(8);
  const problems: string[] = [];
  for (const operation of changing) {
    const { method, path, body } = good(operation);
    for (const headers of foreign) {
      const sent = { cookie: mine.cookie, ...headers };
      const answer = await world.http.call(method, path, {
        apiKey: null,
        headers: sent,
        ...(body && { body }),
      });
      if (answer.status !== 403 || answer.body?.error?.type !== 'foreign_origin') {
        problems.push(`${operation.id} with ${JSON.stringify(headers)} → ${answer.status}`);
      }
    }
  }
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test("S3: another buyer's purchase is as one that does not exist, whoever sold it", async () => {
  const pairs = signedIn().flatMap((operation) =>
    pairsOf(operation, mine.ids, { companyId: '', ids: theirs.ids, secrets: theirs.secrets }),
  );
  expect(pairs.length).toBeGreaterThan(theirs.ids.membership.length * 5);
  const problems: string[] = [];
  for (const pair of pairs) {
    const nobodys = spellings(pair.nobodys);
    for (const [index, call] of spellings(pair.theirs).entries()) {
      const seen = await sendAs(world, mine.cookie, call);
      const control = await sendAs(world, mine.cookie, nobodys[index] ?? call);
      const [one, two] = [visible(seen, pair.values[0]), visible(control, pair.values[1])];
      if (one !== two) problems.push(`${pair.what} tells it apart: ${difference(one, two)}`);
      if (seen.status !== 404) problems.push(`${pair.what} → ${seen.status} ${seen.text}`);
      const shown = leaks(call, seen, theirs.secrets);
      problems.push(...shown.map((leak) => `${pair.what} shows ${leak}`));
    }
  }
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test("S3: a purchase is known by its id alone: a license key, one's own too, opens nothing", async () => {
  const problems: string[] = [];
  const ofPurchases = signedIn().filter(({ inPath }) => inPath.length > 0);
  for (const operation of ofPurchases) {
    for (const key of [...mine.ids.license_key, ...theirs.ids.license_key]) {
      const call = makeCall(operation, { ...mine.ids, membership: [key] });
      const answer = await sendAs(world, mine.cookie, call);
      if (answer.status !== 404) problems.push(`${describeCall(call)} → ${answer.status}`);
    }
  }
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

/** Ends the session that calls it, or asks for codes that this test has not. */
const leaveOut = new Set(['hub_sign_out_everywhere', 'hub_confirm_email_change']);

test('S3: a buyer calls every operation with success, and is shown nothing of others: the calls above were good ones', async () => {
  const put = await sendAs(world, company.people.owner.cookie, {
    method: 'PUT',
    path: `/api/dashboard/companies/${company.companyId}/products/${company.ids.product[0]}/license_settings`,
    headers: {},
    body: {
      empty_on_bound: 'refuse',
      empty_on_unbound: 'allow',
      lapsed: 'refuse',
      binding_members: null,
      grace_days: 3,
      hide_email: false,
      buyers_may_shuffle: true,
      reset_limit: null,
      reset_limit_days: null,
    },
  });
  expect(put.status).toBe(200);
  const sellers = [
    company.companyId,
    ...company.secrets.filter((one) => one.includes('@') || one.startsWith('apik_')),
  ];
  const problems: string[] = [];
  const called = signedIn().filter(({ id }) => !leaveOut.has(id));
  for (const operation of called) {
    const ids = await freshPurchase(world, company, operation, mine);
    const call = wholeCall(operation, ids);
    const answer = await sendAs(world, mine.cookie, call);
    if (answer.status !== 200 && answer.status !== 201) {
      problems.push(`${describeCall(call)} → ${answer.status} ${answer.text.slice(0, 200)}`);
    }
    const shown = leaks(call, answer, [...theirs.secrets, ...sellers]);
    problems.push(...shown.map((leak) => `${operation.id} shows ${leak}`));
  }
  expect(problems).toEqual([]);
});
