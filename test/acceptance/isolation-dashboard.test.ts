import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Permission,
  permissionsOf,
  type Role,
  roles,
} from '../../packages/server/src/accounts/roles.ts';
import { migratedDatabase } from '../support/database.ts';
import { createHttpClient } from '../support/http-client.ts';
import { describeCall, difference, leaks, visible } from '../support/isolation-answers.ts';
import {
  type Call,
  makeCall,
  pairsOf,
  plainCallsOf,
  send,
  unknownLike,
} from '../support/isolation-calls.ts';
import {
  plannedPermissions,
  readDashboardOperations,
} from '../support/isolation-dashboard-drives.ts';
import {
  type Company,
  fillCompany,
  freshIds,
  sendAs,
  type World,
  wholeCall,
} from '../support/isolation-dashboard-world.ts';
import {
  listColumns,
  planted,
  unlistedMembers,
  withoutChance,
} from '../support/isolation-fields.ts';
import { type Operation, readOperations } from '../support/isolation-operations.ts';
import { openPeople } from '../support/isolation-people.ts';
import {
  compareSnapshots,
  rowsOfCompany,
  type Snapshot,
  takeSnapshot,
} from '../support/isolation-snapshot.ts';
import { type Maker, openMaker } from '../support/isolation-world.ts';
import { createInstallation, type Installation } from '../support/latchkey.ts';
import { outboxSettled } from '../support/outbox-settled.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { withClients } from '../support/until.ts';

const clients = 4;
const secret = 'the secret of the matrix, 32 or more';

let installation: Installation;
let maker: Maker;
let server: ServerProcess;
let world: World;
/** All that take a session: of the dashboard, and of better-auth. */
let operations: Operation[];
let auth: Operation[];
let wire: Operation[];
let unknown: string[];
let mine: Company;
let theirs: Company;
/** Cookies that sign nobody in, by what is wrong with them; null sends none. */
let noSessions: Map<string, string | null>;
let before: Snapshot;

beforeAll(async () => {
  installation = await createInstallation(await migratedDatabase());
  maker = await openMaker(installation);
  const [ours, foreign] = [
    await maker.makeOffer('Painter of ours', 'MINE'),
    await maker.makeOffer('Painter of theirs', 'THEI'),
  ];
  const people = await openPeople(maker, secret);
  server = await startServer({
    ...installation.env,
    LATCHKEY_SECRET: secret,
    LATCHKEY_SIGN_UP: 'open',
  });
  const http = createHttpClient({ url: server.url, timeoutMs: 20_000 });
  world = { maker, people, http, origin: server.url };
  const document = JSON.parse((await http.call('GET', '/openapi.json')).text);
  ({ operations, auth, unknown } = readDashboardOperations(document));
  wire = readOperations(document).operations;
  mine = await fillCompany(world, ours, 'mine');
  theirs = await fillCompany(world, foreign, 'theirs');
  const left = await people.signIn(mine.people.owner.userId);
  const signOut = { method: 'POST', path: '/api/auth/sign-out', headers: {}, body: {} };
  expect((await sendAs(world, left.cookie, signOut)).status).toBe(200);
  noSessions = new Map([
    ['no cookie', null],
    ['a made-up session', left.cookie.replace(/=.*/, '=made.up')],
    ['a session whose signature is another’s', left.cookie.replace(/\w{8}$/, 'AAAAAAAA')],
    ['a session that was signed out', left.cookie],
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

const ofCompanies = () => operations.filter(({ permissions }) => permissions.length > 0);
const withSession = () => [...operations, ...auth].filter(({ session }) => session !== 'public');
const may = (role: Role, { permissions }: Operation) =>
  permissions.some((one) => permissionsOf(role).has(one as Permission));
const good = (operation: Operation) => wholeCall(operation, mine.ids);

/** A read answers HEAD too; an export does not, as it would be written for nothing. */
function spellings(call: Call): Call[] {
  const answersHead = call.method === 'GET' && !/\/export(\?|$)/.test(call.path);
  return answersHead ? [call, { ...call, method: 'HEAD' }] : [call];
}

async function findChanges(since = before): Promise<string[]> {
  return compareSnapshots(since, await takeSnapshot(installation.database));
}

/** Runs every case, several at a time, and gives the problems of all. */
async function collect<T>(cases: readonly T[], run: (one: T) => Promise<string[]>) {
  return (await withClients(clients, cases, run)).flat();
}

test('S3: the matrix can drive every operation of the dashboard that the document has', () => {
  expect(unknown).toEqual([]);
  expect(ofCompanies().length).toBeGreaterThan(3);
  const all = [...operations, ...auth, ...wire].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
});

test('S4: every operation wants the permissions of the plan, and without a company none', () => {
  for (const operation of operations) {
    const { id, permissions, session } = operation;
    const fix = `${id}: if it is planned with another permission, say so in otherPermissions of test/support/isolation-dashboard-drives.ts`;
    expect([...permissions].sort(), fix).toEqual([...plannedPermissions(operation)].sort());
    expect(['public', 'signed_in'], id).toContain(session);
  }
  const open = [...operations, ...auth].filter(({ session }) => session === 'public');
  expect(open.map(({ id }) => id).sort()).toEqual(openOperations);
});

/** What opens nothing without the token of a printed or mailed address. */
const wantsToken: ReadonlySet<string> = new Set([
  'dashboard_accept_invitation',
  'dashboard_read_invitation',
  'dashboard_set_up',
]);

/** Who is not signed in may begin and sign in, and nothing else. */
const openOperations = [
  'auth_passkey_authenticate_options',
  'auth_passkey_verify_authentication',
  'auth_sign_in_email',
  'auth_sign_out',
  'auth_verify_backup_code',
  'auth_verify_totp',
  'dashboard_accept_invitation',
  'dashboard_get_start',
  'dashboard_read_invitation',
  'dashboard_set_up',
  'dashboard_sign_up',
];

test('S3: without a session that lasts every operation gives the same 401 and changes nothing', async () => {
  const problems = await collect(withSession(), async (operation) => {
    const found: string[] = [];
    for (const call of spellings(good(operation))) {
      let first: string | undefined;
      for (const [name, cookie] of noSessions) {
        const answer = await sendAs(world, cookie, call);
        first ??= visible(answer);
        const what = `${name}: ${describeCall(call)}`;
        const type = call.method === 'HEAD' ? 'unauthenticated' : answer.body?.error?.type;
        if (answer.status !== 401 || type !== 'unauthenticated') {
          found.push(`${what} → ${answer.status} ${answer.text.slice(0, 150)}`);
        } else if (visible(answer) !== first) {
          found.push(`${what}: ${difference(visible(answer), first)}`);
        }
        found.push(...leaks(call, answer, mine.secrets).map((leak) => `${what} shows ${leak}`));
      }
    }
    return found;
  });
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test('S15: what was not sent by a page of this server is refused before all else and changes nothing', async () => {
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: world.origin.replace('http:', 'https:') },
    { origin: `${world.origin}.evil.example` },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { referer: `${world.origin}/` },
    { 'content-type': 'text/plain', origin: 'https://evil.example' },
    {},
  ];
  const changing = [...operations, ...auth].filter(({ method }) => method !== 'GET');
  expect(changing.length).toBeGreaterThan(10);
  const problems = await collect(changing, async (operation) => {
    const { method, path, body } = good(operation);
    const { cookie } = mine.people.owner;
    const found: string[] = [];
    for (const headers of foreign) {
      const sent = { apiKey: null, headers: { cookie, ...headers }, ...(body && { body }) };
      const answer = await world.http.call(method, path, sent);
      if (answer.status !== 403 || answer.body?.error?.type !== 'foreign_origin') {
        found.push(`${operation.id} with ${JSON.stringify(headers)} → ${answer.status}`);
      }
    }
    return found;
  });
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test('S4: a role without the permission is refused, in the same words, and changes nothing', async () => {
  const cases = roles.flatMap((role) =>
    ofCompanies()
      .filter((operation) => !may(role, operation))
      .map((operation) => ({ role, operation })),
  );
  expect(cases.length).toBeGreaterThan(10);
  const answers = new Map<string, string>();
  const problems = await collect(cases, async ({ role, operation }) => {
    const found: string[] = [];
    for (const call of spellings(good(operation))) {
      const answer = await sendAs(world, mine.people[role].cookie, call);
      const type = call.method === 'HEAD' ? 'missing_permission' : answer.body?.error?.type;
      if (answer.status !== 403 || type !== 'missing_permission') {
        found.push(`${role}: ${describeCall(call)} → ${answer.status} ${answer.text}`);
      } else if (call.method !== 'HEAD') answers.set(visible(answer), operation.id);
    }
    return found;
  });
  expect(problems).toEqual([]);
  expect([...answers.values()]).toHaveLength(1);
  expect(await findChanges()).toEqual([]);
});

test("S3: another's id in path, query or body is answered as one that does not exist", async () => {
  const pairs = operations
    .filter(({ session }) => session !== 'public')
    .flatMap((operation) => pairsOf(operation, mine.ids, theirs));
  expect(pairs.length).toBeGreaterThan(2 * operations.length);
  const problems = await collect(pairs, async (pair) => {
    const [theirsValue, nobodysValue] = pair.values;
    const { cookie } = mine.people.owner;
    const nobodys = spellings(pair.nobodys);
    const found: string[] = [];
    for (const [index, call] of spellings(pair.theirs).entries()) {
      const seen = await sendAs(world, cookie, call);
      const control = await sendAs(world, cookie, nobodys[index] ?? call);
      const [one, two] = [visible(seen, theirsValue), visible(control, nobodysValue)];
      if (one !== two) found.push(`tells it apart: ${difference(one, two)}`);
      const expected = pair.filters ? 200 : 404;
      if (seen.status !== expected) found.push(`${seen.status} ${seen.text.slice(0, 150)}`);
      const rows = call.method === 'HEAD' ? 0 : (seen.body?.data?.length ?? 0);
      if (pair.filters === 'for theirs alone' && rows > 0) found.push(`lists ${rows}`);
      found.push(...leaks(call, seen, theirs.secrets).map((leak) => `shows ${leak}`));
    }
    return found.map((problem) => `${pair.what}: ${problem}`);
  });
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test('S3: to whoever does not belong to it, a company is as one that does not exist, whatever their role elsewhere', async () => {
  const nobodys = unknownLike('company', mine.companyId);
  const cases = roles.flatMap((role) => ofCompanies().map((operation) => ({ role, operation })));
  const problems = await collect(cases, async ({ role, operation }) => {
    const { cookie } = theirs.people[role];
    const whole = (companyId: string) =>
      wholeCall(operation, { ...mine.ids, company: [companyId] });
    const seen = await sendAs(world, cookie, whole(mine.companyId));
    const control = await sendAs(world, cookie, whole(nobodys));
    const found = leaks(whole(mine.companyId), seen, mine.secrets).map((leak) => `shows ${leak}`);
    if (seen.status !== 404 || seen.body?.error?.type !== 'company_not_found') {
      found.push(`${seen.status} ${seen.text.slice(0, 150)}`);
    }
    const [one, two] = [visible(seen, mine.companyId), visible(control, nobodys)];
    if (one !== two) found.push(`tells it apart: ${difference(one, two)}`);
    return found.map((problem) => `${role} of theirs: ${operation.id}: ${problem}`);
  });
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test('S3: an API key opens no operation of the dashboard, a session none of the wire', async () => {
  const { cookie } = mine.people.owner;
  const problems = await collect([...withSession(), ...wire], async (operation) => {
    const call = good(operation);
    const isWire = operation.session === undefined;
    const answer = isWire
      ? await sendAs(world, cookie, call)
      : await send(world.http, { ...call, headers: { origin: world.origin } }, mine.token);
    const wanted = isWire ? 'unauthorized' : 'unauthenticated';
    return answer.status === 401 && answer.body?.error?.type === wanted
      ? []
      : [`${describeCall(call)} → ${answer.status} ${answer.text.slice(0, 150)}`];
  });
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test('S3: no plain parameter of a query brings up anything of others', async () => {
  const reads = ofCompanies().filter(({ method }) => method === 'GET');
  const calls = [
    { company: mine, other: theirs },
    { company: theirs, other: mine },
  ].flatMap(({ company, other }) =>
    reads
      .flatMap((one) => [wholeCall(one, company.ids), ...plainCallsOf(one, company.ids)])
      .map((call) => ({ call, cookie: company.people.owner.cookie, secrets: other.secrets })),
  );
  const problems = await collect(calls, async ({ call, cookie, secrets }) => {
    const answer = await sendAs(world, cookie, call);
    const shown = leaks(call, answer, secrets).map((leak) => `shows ${leak}`);
    if (answer.status !== 200) shown.push(`${answer.status} ${answer.text.slice(0, 150)}`);
    return shown.map((problem) => `${describeCall(call)}: ${problem}`);
  });
  expect(problems).toEqual([]);
});

test('S3: nothing of all that is left in the database once the server has written its buffers', async () => {
  await server.stop();
  const changes = await findChanges();
  await server.start();
  expect(changes).toEqual([]);
});

test('S4: each role that may calls every operation with success: the calls above were good ones', async () => {
  const rowsBefore = rowsOfCompany(await takeSnapshot(installation.database), theirs.companyId);
  const cases = roles.flatMap((role) =>
    operations
      .filter((one) => one.session !== 'public' && (one.permissions.length === 0 || may(role, one)))
      .map((operation) => ({ role, operation })),
  );
  const problems = await collect(cases, async ({ role, operation }) => {
    const ofCompany = operation.permissions.length > 0;
    // Whose sessions are ended is somebody new.
    const caller = ofCompany ? mine.people[role] : await world.people.make(role, mine.companyId);
    const ids = await freshIds(world, mine, operation, caller);
    const call = wholeCall(operation, ids);
    const answer = await sendAs(world, caller.cookie, call);
    const found = leaks(call, answer, theirs.secrets).map((leak) => `shows ${leak}`);
    if (![200, 201, 202].includes(answer.status)) {
      found.push(`${answer.status} ${answer.text.slice(0, 300)}`);
    }
    return found.map((problem) => `${role}: ${describeCall(call)}: ${problem}`);
  });
  expect(problems).toEqual([]);
  const rowsAfter = rowsOfCompany(await takeSnapshot(installation.database), theirs.companyId);
  expect(compareSnapshots(rowsBefore, rowsAfter)).toEqual([]);
});

test('S4: a change of many memberships wants the permission of what is done to them', async () => {
  const operation = operations.find(({ id }) => id === 'dashboard_change_memberships');
  if (!operation) return;
  const wanted: Readonly<Record<string, readonly Permission[]>> = {
    reset_license: ['reset_license', 'update_membership'],
    cancel: ['cancel_membership'],
  };
  const cases = roles.flatMap((role) => Object.keys(wanted).map((action) => ({ role, action })));
  const problems = await collect(cases, async ({ role, action }) => {
    const allowed = wanted[action]?.some((one) => permissionsOf(role).has(one));
    const ids = await freshIds(world, mine, operation, mine.people[role]);
    const call = wholeCall(operation, ids, { action });
    const { status } = await sendAs(world, mine.people[role].cookie, call);
    return status === (allowed ? 200 : 403) ? [] : [`${role} ${action} → ${status}`];
  });
  expect(problems).toEqual([]);
});

test('S3: what another company calls its own is free to take, and theirs stays as it is', async () => {
  const asked = ofCompanies().flatMap((operation) => [
    ...operation.inHeader.map((driven) => ({ operation, driven, place: 'header' })),
    ...operation.inBody.map((driven) => ({ operation, driven, place: 'body' })),
  ]);
  const claims = asked.flatMap(({ operation, driven: { name, drive }, place }) =>
    'claims' in drive
      ? theirs.ids[drive.claims]
          .slice(0, 1)
          .map((value) => ({ operation, name, place, drive, value }))
      : [],
  );
  expect(claims.length).toBeGreaterThan(2);
  const rowsBefore = rowsOfCompany(await takeSnapshot(installation.database), theirs.companyId);
  const { owner } = mine.people;
  const problems = await collect(claims, async ({ operation, name, place, drive, value }) => {
    const ids = await freshIds(world, mine, operation, owner);
    const make = (text: string) => makeCall(operation, ids, { [place]: { [name]: text } });
    const call = make(value);
    const answer = await sendAs(world, owner.cookie, call);
    const control = await sendAs(world, owner.cookie, make(unknownLike(drive.claims, value)));
    const found = leaks(call, answer, theirs.secrets).map((leak) => `shows ${leak}`);
    if (answer.headers['idempotent-replayed']) found.push('is a replay');
    if (answer.status !== control.status || answer.status >= 300) {
      found.push(`${answer.status} ${answer.text}, ${control.status} for one that nobody has`);
    }
    return found.map((problem) => `${operation.id} with their ${name}: ${problem}`);
  });
  expect(problems).toEqual([]);
  const rowsAfter = rowsOfCompany(await takeSnapshot(installation.database), theirs.companyId);
  expect(compareSnapshots(rowsBefore, rowsAfter)).toEqual([]);
});

test('S5: members of a body that an operation does not list change nothing', async () => {
  const columns = await listColumns(installation.database);
  expect(columns.length).toBeGreaterThan(80);
  // Two companies that are the same in everything: one for whole calls, one for calls with more.
  const twin = async () => fillCompany(world, await maker.makeOffer('Twin', 'TWIN'), 'twin');
  const [plain, extended] = [await twin(), await twin()];
  const changing = operations.filter(({ method }) => method !== 'GET');
  const refused = new Set<string>();

  async function callAll(company: Company, among: readonly Operation[], more: boolean) {
    const owner = await world.people.make('owner', company.companyId);
    const prepared: [Operation, Call][] = [];
    for (const operation of among) {
      const ids = await freshIds(world, company, operation, owner);
      const email = { email: `founder-${more ? 1 : 2}@example.com` };
      const isSignUp = operation.id === 'dashboard_sign_up';
      prepared.push([operation, wholeCall(operation, ids, isSignUp ? email : {})]);
    }
    const start = await takeSnapshot(installation.database);
    for (const [operation, call] of prepared) {
      const listed = operation.inBody.map(({ name }) => name);
      const extra = more ? unlistedMembers(columns, listed, theirs.ids) : {};
      const body = { ...extra, ...call.body };
      // Who signs up with a session leaves it.
      const cookie = operation.session === 'public' ? null : owner.cookie;
      const answer = await sendAs(world, cookie, { ...call, body });
      if (answer.status === 400) refused.add(operation.id);
      else if (!wantsToken.has(operation.id)) {
        expect([200, 201, 202], `${operation.id} → ${answer.text}`).toContain(answer.status);
      }
    }
    return findChanges(start);
  }

  const withMore = await callAll(extended, changing, true);
  const strict = new Set(refused);
  const without = await callAll(
    plain,
    changing.filter(({ id }) => !strict.has(id)),
    false,
  );
  // What was refused for its members was refused as a whole, and goes through without them.
  expect(refused).toEqual(strict);
  expect(changing.length - strict.size).toBeGreaterThan(2);
  expect(withMore.filter((row) => row.includes(planted))).toEqual([]);
  expect(withMore.filter((row) => theirs.secrets.some((one) => row.includes(one)))).toEqual([]);
  expect(withMore.map(withoutChance).sort()).toEqual(without.map(withoutChance).sort());
});
