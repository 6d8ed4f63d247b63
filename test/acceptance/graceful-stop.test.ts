import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { queryDatabase } from '../support/sql.ts';
import {
  createLicenseKeys,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';

const bed = useTestBed();
/** Never closes a connection by itself, as a reverse proxy may. */
const agent = new Agent({ keepAlive: true });
afterAll(() => agent.destroy());

it('R3 graceful stop: under load every accepted request gets a whole answer, and exit is 0', async () => {
  const keys = await createLicenseKeys(bed, 40);
  const [loaded, half] = [keys.slice(0, 20), keys.slice(20)];
  const held = await Promise.all(half.map((key) => sendHeadersOnly(key)));

  const load = loaded.map(async (key) => {
    const cut: string[] = [];
    let bound = false;
    for (;;) {
      const outcome = await bed.app.tryCall('POST', membershipPath(key, 'validate_license'), {
        body: { metadata: { HWID: key } },
      });
      if (outcome.kind === 'answer') {
        expect(outcome.status, outcome.text).toBe(201);
        bound = true;
        continue;
      }
      // A kept-alive connection may be closed while a request is on its way: nothing was accepted.
      if (outcome.kind === 'truncated' || outcome.kind === 'timeout') cut.push(outcome.kind);
      return { key, bound, cut };
    }
  });

  const exit = bed.node.process.terminate();
  const startedAt = performance.now();
  // The server has seen these requests begin before it was told to stop.
  const answers = await Promise.all(
    held.map((call, index) => call.finish(`{"metadata":{"HWID":"${half[index]}"}}`)),
  );
  expect(answers.map((answer) => answer.status)).toEqual(half.map(() => 201));
  for (const [index, answer] of answers.entries()) {
    expect(JSON.parse(answer.text).metadata).toEqual({ HWID: half[index] });
  }
  expect(await exit).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  const results = await Promise.all(load);
  expect(results.flatMap((result) => result.cut)).toEqual([]);

  await bed.node.process.start();
  for (const { key, bound } of results) {
    if (bound) expect(await storedMetadata(bed, key)).toEqual({ HWID: key });
  }
  for (const key of half) expect(await storedMetadata(bed, key)).toEqual({ HWID: key });
}, 60_000);

it('R3 graceful stop: counts that were still buffered are written', async () => {
  const [key = ''] = await createLicenseKeys(bed, 1);
  const before = await validationsWritten();
  for (let call = 0; call < 25; call++) {
    expectStatus(await validate(bed.app, key, { HWID: 'counted' }), 201);
  }
  await bed.node.process.stop();
  expect((await validationsWritten()) - before).toBe(25);
  await bed.node.process.start();
}, 60_000);

it('R3 graceful stop: a connection that was busy and stays open keeps nothing from being written', async () => {
  const [key = ''] = await createLicenseKeys(bed, 1);
  const before = await validationsWritten();
  const held = await sendHeadersOnly(key);
  const exit = bed.node.process.terminate();
  const answer = await held.finish('{"metadata":{"HWID":"late"}}');
  expect(answer.status, answer.text).toBe(201);
  expect(await exit).toBe(0);
  expect((await validationsWritten()) - before).toBe(1);
  await bed.node.process.start();
}, 60_000);

/** All validations that the database knows of, once the server has written what it had. */
async function validationsWritten(): Promise<number> {
  const sum = 'select coalesce(sum(validations), 0) as total from membership_days';
  if ((await bed.server.tryCall('GET', '/healthz')).kind === 'answer') {
    await bed.node.process.stop();
    const [row] = await queryDatabase(bed.installation.database, sum);
    await bed.node.process.start();
    return Number(row?.total);
  }
  const [row] = await queryDatabase(bed.installation.database, sum);
  return Number(row?.total);
}

it('R3 graceful stop: an idle server stops at once, although connections are open', async () => {
  expectStatus(await bed.server.call('GET', '/api/v2/memberships'), 200);
  await bed.node.process.stop();
  const outcome = await bed.server.tryCall('GET', '/readyz');
  expect(outcome.kind).toMatch(/refused|broken/);
  await bed.node.process.start();
  expect((await bed.server.call('GET', '/readyz')).status).toBe(200);
}, 60_000);

interface HeldCall {
  finish(body: string): Promise<{ status: number; text: string }>;
}

/** Begins a validation and waits for the server's word that it has read the headers. */
async function sendHeadersOnly(key: string): Promise<HeldCall> {
  const { hostname, port } = new URL(bed.node.process.url);
  const outgoing: ClientRequest = request({
    agent,
    hostname,
    port,
    method: 'POST',
    path: membershipPath(key, 'validate_license'),
    headers: {
      authorization: `Bearer ${bed.shop.clientKey.secret}`,
      'content-type': 'application/json',
      expect: '100-continue',
    },
  });
  outgoing.flushHeaders();
  await once(outgoing, 'continue');
  return {
    async finish(body) {
      const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
      outgoing.end(body);
      const [incoming] = await answered;
      let text = '';
      for await (const chunk of incoming.setEncoding('utf8')) text += chunk;
      return { status: incoming.statusCode ?? 0, text };
    },
  };
}
