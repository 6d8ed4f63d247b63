import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeApiKeyToken } from '../../packages/server/src/api-keys/api-key-token.ts';
import { isScope, scopeWords } from '../../packages/server/src/api-keys/scopes.ts';
import { createHttpClient, type HttpClient } from '../support/http-client.ts';
import { describeCall, difference, leaks, visible } from '../support/isolation-answers.ts';
import {
  type Call,
  makeCall,
  pairsOf,
  plainCallsOf,
  send,
  unknownLike,
} from '../support/isolation-calls.ts';
import { type Operation, readOperations } from '../support/isolation-operations.ts';
import {
  compareSnapshots,
  rowsOfCompany,
  type Snapshot,
  takeSnapshot,
} from '../support/isolation-snapshot.ts';
import { fillOffer, type Holding, type Maker, openMaker } from '../support/isolation-world.ts';
import { createInstallation, type Installation } from '../support/latchkey.ts';
import { outboxSettled } from '../support/outbox-settled.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { expectStatus } from '../support/test-bed.ts';
import { withClients } from '../support/until.ts';

/** Who asks, and what that one must not reach. */
interface Intruder {
  readonly name: string;
  readonly token: string;
  readonly theirs: Holding;
}

const clients = 8;
const scopes = Object.keys(scopeWords);

let installation: Installation;
let server: ServerProcess;
let http: HttpClient;
let operations: Operation[];
let unknown: string[];
let mine: Holding;
let theirs: Holding;
let ownerToken: string;
let intruders: Intruder[];
/** Tokens that are no API keys now, by what is wrong with them; null sends none. */
let noKeys: Map<string, string | null>;
let tokenOfScope: Map<string, string>;
let tokenWithout: Map<string, string>;
let before: Snapshot;

beforeAll(async () => {
  installation = await createInstallation();
  const maker = await openMaker(installation);
  const { openings, side } = await makeEverything(maker).finally(() => maker.close());
  server = await startServer(installation.env);
  http = createHttpClient({ url: server.url, timeoutMs: 20_000 });
  const document = await http.call('GET', '/openapi.json');
  ({ operations, unknown } = readOperations(JSON.parse(document.text)));
  mine = await fillOffer(http, ownerToken, openings.mine, 'customer-of-mine@example.com');
  theirs = await fillOffer(http, openings.token, openings.theirs, 'customer-of-theirs@example.com');
  const sideHolding = await fillOffer(http, ownerToken, side, 'customer-of-side@example.com');
  intruders = [
    { name: 'another company', token: ownerToken, theirs },
    { name: 'a key for another product', token: openings.limited, theirs: sideHolding },
  ];
  await outboxSettled(installation.database);
  before = await takeSnapshot(installation.database);
}, 120_000);

afterAll(async () => {
  http?.close();
  await server?.kill9();
  await installation?.remove();
}, 60_000);

/** The two companies, a second product of ours, and every API key that the matrix asks with. */
async function makeEverything(maker: Maker) {
  const ours = await maker.makeOffer('Painter of ours', 'MINE');
  const side = await maker.makeOffer('Second of ours', 'SIDE', ours.companyId);
  const foreign = await maker.makeOffer('Painter of theirs', 'THEI');
  const { companyId } = ours;
  ownerToken = await maker.makeToken(companyId, null);
  noKeys = new Map([
    ['no key', null],
    ['a malformed key', 'lk_garbage'],
    ['an unknown key', makeApiKeyToken('live')],
    ['a revoked key', await maker.makeToken(companyId, null, null, 'revoked')],
    ['an expired key', await maker.makeToken(companyId, null, null, 'expired')],
  ]);
  tokenOfScope = new Map();
  tokenWithout = new Map();
  for (const scope of scopes) {
    const others = scopes.filter((other) => other !== scope);
    tokenOfScope.set(scope, await maker.makeToken(companyId, [scope]));
    tokenWithout.set(scope, await maker.makeToken(companyId, others));
  }
  const token = await maker.makeToken(foreign.companyId, null);
  const limited = await maker.makeToken(companyId, null, [ours.productId]);
  return { side, openings: { mine: ours, theirs: foreign, token, limited } };
}

/** The calls of an operation in every spelling that reaches the same route. */
function spellings(call: Call): Call[] {
  const short = { ...call, path: call.path.replace('/api/v2/', '/v2/') };
  return call.method === 'GET' ? [call, short, { ...call, method: 'HEAD' }] : [call, short];
}

/** What is in the database now and was not before; what waits in a buffer shows after a stop only. */
async function findChanges(): Promise<string[]> {
  return compareSnapshots(before, await takeSnapshot(installation.database));
}

test('S3, S4: the matrix can drive every operation of the document that the server gives', () => {
  expect(unknown).toEqual([]);
  expect(operations.length).toBeGreaterThan(12);
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
});

test('S4: the scopes of all operations are those of the contract, of the table in code and in the docs', () => {
  const table = readFileSync(
    new URL('../../docs/reference/scopes-and-errors.md', import.meta.url),
    'utf8',
  );
  const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const inDocs = (operation: Operation) => {
    const name = `\`${operation.method} ${operation.path.replace('/api', '')}\``;
    return rows.filter((row) => row[3]?.split('<br>').includes(name)).map((row) => row[1]);
  };
  for (const operation of operations) {
    const { id, scopes: declared, contractScopes } = operation;
    const fix = `${id}: if the contract gives it another scope, say so in otherScopes of test/support/isolation-operations.ts`;
    expect([...declared].sort(), fix).toEqual([...contractScopes].sort());
    expect(
      declared.filter((scope) => !isScope(scope)),
      id,
    ).toEqual([]);
    const quoted = declared.map((scope) => `\`${scope}\``);
    expect(inDocs(operation).sort(), `${id} in docs/reference`).toEqual(quoted.sort());
  }
});

test('S3: without a valid API key every operation gives the same 401 and changes nothing', async () => {
  const problems = await collect(operations, async (operation) => {
    const found: string[] = [];
    for (const call of spellings(makeCall(operation, mine.ids))) {
      const answers = await Promise.all([...noKeys.values()].map((key) => send(http, call, key)));
      for (const [index, name] of [...noKeys.keys()].entries()) {
        const answer = answers[index];
        if (!answer) continue;
        const first = answers[0] ?? answer;
        if (answer.status !== 401) found.push(`${name}: ${describeCall(call)} → ${answer.status}`);
        else if (visible(answer) !== visible(first)) {
          found.push(
            `${name}: ${describeCall(call)}: ${difference(visible(answer), visible(first))}`,
          );
        }
        for (const leak of leaks(call, answer, mine.secrets)) {
          found.push(`${name}: ${describeCall(call)} shows ${leak}`);
        }
      }
    }
    return found;
  });
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test('S4: a key with every scope but the wanted ones, or with any one other, is refused and changes nothing', async () => {
  const pairs = operations.flatMap((operation) => {
    const others = scopes.filter((scope) => !operation.contractScopes.includes(scope));
    const keys = others.map((scope) => [scope, tokenOfScope.get(scope)] as const);
    const [wanted = ''] = operation.contractScopes;
    const all = [`all but ${wanted}`, tokenWithout.get(wanted)] as const;
    return (operation.contractScopes.length === 1 ? [...keys, all] : keys).map(([name, key]) => ({
      operation,
      name,
      key,
    }));
  });
  const problems = await collect(pairs, async ({ operation, name, key }) => {
    const found: string[] = [];
    for (const call of spellings(makeCall(operation, mine.ids)).filter((_, at) => at !== 1)) {
      const answer = await send(http, call, key ?? '');
      const type = call.method === 'HEAD' ? 'missing_scope' : answer.body?.error?.type;
      if (answer.status !== 403 || type !== 'missing_scope') {
        found.push(
          `${name}: ${describeCall(call)} → ${answer.status} ${answer.text.slice(0, 150)}`,
        );
      }
    }
    return found;
  });
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test("S3: another's id in path, query or body is answered as one that does not exist", async () => {
  const pairs = intruders.flatMap((intruder) =>
    operations.flatMap((operation) =>
      pairsOf(operation, mine.ids, intruder.theirs).map((pair) => ({ intruder, pair })),
    ),
  );
  expect(pairs.length).toBeGreaterThan(2 * operations.length);
  const problems = await collect(pairs, async ({ intruder, pair }) => {
    const [theirsValue, nobodysValue] = pair.values;
    const nobodys = spellings(pair.nobodys);
    const found: string[] = [];
    for (const [index, call] of spellings(pair.theirs).entries()) {
      const counterpart = nobodys[index] ?? call;
      const seen = await send(http, call, intruder.token);
      const control = await send(http, counterpart, intruder.token);
      const [one, other] = [visible(seen, theirsValue), visible(control, nobodysValue)];
      if (one !== other) found.push(`tells it apart: ${difference(one, other)}`);
      const expected = pair.filters ? 200 : 404;
      if (seen.status !== expected) found.push(`${seen.status} ${seen.text.slice(0, 150)}`);
      const count = call.method === 'HEAD' ? 0 : seen.body?.pagination?.total_count;
      if (pair.filters === 'for theirs alone' && count !== 0) found.push(`lists ${count}`);
      found.push(...leaks(call, seen, intruder.theirs.secrets).map((leak) => `shows ${leak}`));
    }
    return found.map((problem) => `${intruder.name}: ${pair.what}: ${problem}`);
  });
  expect(problems).toEqual([]);
  expect(await findChanges()).toEqual([]);
});

test('S3: no plain parameter of a query brings up anything of others', async () => {
  const calls = intruders.flatMap((intruder) =>
    operations
      .filter(({ method }) => method === 'GET')
      .flatMap((operation) => [makeCall(operation, mine.ids), ...plainCallsOf(operation, mine.ids)])
      .map((call) => ({ intruder, call })),
  );
  const problems = await collect(
    calls,
    async ({ intruder: { name, token, theirs: other }, call }) => {
      const answer = await send(http, call, token);
      const shown = leaks(call, answer, other.secrets).map((leak) => `shows ${leak}`);
      if (answer.status !== 200) shown.push(`${answer.status} ${answer.text.slice(0, 150)}`);
      return shown.map((problem) => `${name}: ${describeCall(call)}: ${problem}`);
    },
  );
  expect(problems).toEqual([]);
});

test('S3: nothing of all that is left in the database once the server has written its buffers', async () => {
  await server.stop();
  const changes = await findChanges();
  await server.start();
  expect(changes).toEqual([]);
});

test('S4: each scope that an operation names opens it, and so does full access: the calls above were good ones', async () => {
  const pairs = operations.flatMap((operation) => [
    { operation, name: 'full access', key: ownerToken },
    { operation, name: 'a key for this product', key: intruders[1]?.token },
    ...operation.scopes.map((scope) => ({ operation, name: scope, key: tokenOfScope.get(scope) })),
  ]);
  const problems = await collect(pairs, async ({ operation, name, key }) => {
    const body = {
      email: 'customer-of-mine@example.com',
      product_id: mine.ids.product[0],
      plan_id: mine.ids.plan[0],
    };
    const fresh = await http.call('POST', '/api/v2/memberships', { apiKey: ownerToken, body });
    const membership = String(expectStatus(fresh, 201).license_key);
    const call = makeCall(operation, { ...mine.ids, membership: [membership] });
    const answer = await send(http, call, key ?? '');
    const done = answer.status === 200 || answer.status === 201;
    return done ? [] : [`${name}: ${describeCall(call)} → ${answer.status} ${answer.text}`];
  });
  expect(problems).toEqual([]);
});

test('S3: what another company calls its own is free to take, and theirs stays as it is', async () => {
  const asked = operations.flatMap((operation) => [
    ...operation.inHeader.map((driven) => ({ operation, driven, place: 'header' })),
    ...operation.inBody.map((driven) => ({ operation, driven, place: 'body' })),
  ]);
  const claims = asked.flatMap(({ operation, driven: { name, drive }, place }) =>
    'claims' in drive
      ? oncePerCase(theirs.ids[drive.claims]).map((value) => {
          return { operation, name, place, drive, value };
        })
      : [],
  );
  expect(claims.length).toBeGreaterThan(2);
  const rowsBefore = rowsOfCompany(await takeSnapshot(installation.database), theirs.companyId);
  const problems = await collect(claims, async ({ operation, name, place, drive, value }) => {
    const make = (text: string) => makeCall(operation, mine.ids, { [place]: { [name]: text } });
    const call = make(value);
    const answer = await send(http, call, ownerToken);
    const control = await send(http, make(unknownLike(drive.claims, value)), ownerToken);
    const found = leaks(call, answer, theirs.secrets).map((leak) => `shows ${leak}`);
    if (answer.headers['idempotent-replayed']) found.push('is a replay');
    if (answer.status !== control.status || answer.status >= 300) {
      found.push(`${answer.status} ${answer.text}, ${control.status} for one that nobody has`);
    }
    return found.map((problem) => `${operation.id} with their ${name}: ${problem}`);
  });
  expect(problems).toEqual([]);
  await server.stop();
  const rowsAfter = rowsOfCompany(await takeSnapshot(installation.database), theirs.companyId);
  expect(compareSnapshots(rowsBefore, rowsAfter)).toEqual([]);
});

/** A key in lower case is the same key: whoever has claimed one has claimed the other. */
function oncePerCase(values: readonly string[]): string[] {
  return [...new Map(values.map((value) => [value.toUpperCase(), value])).values()];
}

/** Runs every case, several at a time, and gives the problems of all. */
async function collect<T>(cases: readonly T[], run: (one: T) => Promise<string[]>) {
  return (await withClients(clients, cases, run)).flat();
}
