import { describe, expect, it } from 'vitest';
import type { HttpClient } from '../support/http-client.ts';
import { cli, createApiKey } from '../support/latchkey.ts';
import { type Action, createHistory, isLinearizable } from '../support/linearizability.ts';
import {
  createLicenseKeys,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';
import { until } from '../support/until.ts';

const bed = useTestBed({ nodes: 2 });
/** How long another node may go on believing what one has revoked. */
const otherNodesWithinMs = 1000;

describe('R8 reset race', () => {
  it.each([1, 2, 3])(
    'R8 reset race: 200 clients and resets in the middle, round %i',
    async () => {
      const [key = ''] = await createLicenseKeys(bed, 1);
      const history = createHistory({ next: 0 });
      let resets = 0;
      const machine = async (index: number) => {
        const node = bed.nodes[index % 2] ?? bed.node;
        for (let turn = 0; turn < 5; turn++) {
          await history.note(() => act(node.app, key, `machine ${index}`));
        }
      };
      const resetter = async () => {
        for (; resets < 10; resets++) {
          await history.note(async () => {
            const answer = await bed.server.call('POST', membershipPath(key, 'reset_license'));
            expectStatus(answer, 201);
            return { kind: 'reset', outcome: 201 };
          });
        }
      };
      await Promise.all([...Array.from({ length: 200 }, (_, index) => machine(index)), resetter()]);
      const saw = JSON.stringify(await storedMetadata(bed, key));
      await history.note(async () => ({ kind: 'read', saw }));

      const letIn = history.operations.filter(
        (one) => one.kind === 'validate' && one.outcome === 201,
      ) as Extract<Action, { kind: 'validate' }>[];
      expect(new Set(letIn.map((one) => one.sent)).size).toBeLessThanOrEqual(resets + 1);
      expect(letIn.length).toBeGreaterThan(0);
      expect(isLinearizable(history.operations)).toBe(true);
    },
    120_000,
  );
});

async function act(client: HttpClient, key: string, hwid: string): Promise<Action> {
  const answer = await validate(client, key, { HWID: hwid });
  expect([201, 400], answer.text).toContain(answer.status);
  return {
    kind: 'validate',
    sent: JSON.stringify({ HWID: hwid }),
    outcome: answer.status === 201 ? 201 : 400,
  };
}

/** Validations that go on at every node until stopped; each good one with when it was asked. */
function keepValidating(apiKey: string, keys: readonly string[]) {
  const good: { node: number; askedAt: number }[] = [];
  const others: { node: number; askedAt: number; status: number }[] = [];
  let over = false;
  const client = async (index: number) => {
    const node = index % bed.nodes.length;
    while (!over) {
      const askedAt = performance.now();
      const key = keys[index % keys.length] ?? '';
      const answer = await (bed.nodes[node] ?? bed.node).app.call(
        'POST',
        membershipPath(key, 'validate_license'),
        { apiKey, body: { metadata: { HWID: 'this machine' } } },
      );
      if (answer.status === 201) good.push({ node, askedAt });
      else others.push({ node, askedAt, status: answer.status });
    }
  };
  const clients = Promise.all(Array.from({ length: 20 }, (_, index) => client(index)));
  const stop = async () => {
    over = true;
    await clients;
  };
  return { good, others, stop };
}

const onNode = (node: number) => (one: { node: number }) => one.node === node;
const askedAfter = (instant: number) => (one: { askedAt: number }) => one.askedAt > instant;

describe('R8 revoke race', () => {
  it('R8 revoke race: after an API key is revoked no node lets it in for more than a second', async () => {
    const doomed = await createApiKey(bed.installation.env, bed.shop.companyId, [
      'validate_license',
    ]);
    const load = keepValidating(doomed.secret, await createLicenseKeys(bed, 10));
    await until('good validations on both nodes', () =>
      [0, 1].every((node) => load.good.filter(onNode(node)).length > 50),
    );
    await cli(bed.installation.env, 'api-key', 'revoke', doomed.id);
    const revokedAt = performance.now();
    const deadline = revokedAt + otherNodesWithinMs;
    await until('refusals asked after the second', () =>
      [0, 1].every(
        (node) => load.others.filter(onNode(node)).filter(askedAfter(deadline)).length > 50,
      ),
    );
    await load.stop();
    expect(load.good.filter(askedAfter(deadline))).toEqual([]);
    expect(new Set(load.others.map((one) => one.status))).toEqual(new Set([401]));
  }, 60_000);

  it('R8 revoke race: after a suspension has answered that node lets nobody in, others within a second', async () => {
    const [key = ''] = await createLicenseKeys(bed, 1);
    const load = keepValidating(bed.shop.clientKey.secret, [key]);
    await until('good validations on both nodes', () =>
      [0, 1].every((node) => load.good.filter(onNode(node)).length > 50),
    );
    expectStatus(await bed.server.call('POST', membershipPath(key, 'suspend')), 201);
    const suspendedAt = performance.now();
    await until('refusals asked after the second', () =>
      [0, 1].every(
        (node) =>
          load.others.filter(onNode(node)).filter(askedAfter(suspendedAt + otherNodesWithinMs))
            .length > 50,
      ),
    );
    await load.stop();
    expect(load.good.filter(onNode(0)).filter(askedAfter(suspendedAt))).toEqual([]);
    expect(load.good.filter(askedAfter(suspendedAt + otherNodesWithinMs))).toEqual([]);
    expect(new Set(load.others.map((one) => one.status))).toEqual(new Set([403]));

    expectStatus(await bed.server.call('POST', membershipPath(key, 'reinstate')), 201);
    expectStatus(await validate(bed.app, key, { HWID: 'this machine' }), 201);
  }, 60_000);
});
